using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>An absence, both days included.</summary>
public sealed record Absence(DateOnly From, DateOnly Until);

/// <summary>A person who can be reached at a partner.</summary>
public sealed record Contact
{
    /// <summary>Key within the directory.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>What they do there, such as "mentor".</summary>
    public required string Function { get; init; }

    public required PartnerKey Partner { get; init; }

    /// <summary>Who they are in Teams: Entra object id, and tenant where that is not the bot's own. Null where they have no account.</summary>
    public PersonId? Person { get; init; }

    public string? Phone { get; init; }

    public string? Mail { get; init; }

    public IReadOnlyList<DayOfWeek> WorkingDays { get; init; } = Weekdays;

    public Absence? Away { get; init; }

    /// <summary>The <see cref="Id"/> of who stands in.</summary>
    public string? StandIn { get; init; }

    /// <summary>The schools that they are there for; empty for all.</summary>
    public IReadOnlyList<PartnerKey> Schools { get; init; } = [];

    /// <summary>What colleagues may ask them, such as "schulden"; words with commas between.</summary>
    public string? Topics { get; init; }

    public ContactRoles Roles { get; init; }

    /// <summary>Their last working day at the partner; null while they stay.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>When somebody last said that these details are right.</summary>
    public DateOnly ConfirmedOn { get; init; }

    /// <summary>When the person was last asked whether they still are.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>Since when an instance of the bot is busy asking them; null where none is.</summary>
    public DateTimeOffset? AskingSince { get; init; }

    public static IReadOnlyList<DayOfWeek> Weekdays { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>Whether they have left by that day.</summary>
    public bool HasLeft(DateOnly day) => LastDay is { } last && day > last;

    /// <summary>Whether they hold the role on that day.</summary>
    public bool Holds(ContactRoles role, DateOnly day) => Roles.HasFlag(role) && !HasLeft(day);
}
