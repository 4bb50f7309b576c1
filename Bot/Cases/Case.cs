using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>A case: what is known of one signal and who acts on it. Changed only by <see cref="CaseRules"/>.</summary>
public sealed record Case
{
    public required CaseNumber Number { get; init; }

    public required CaseState State { get; init; }

    public required SignalTypeKey Type { get; init; }

    public required Phase Phase { get; init; }

    public required AgeGroup Age { get; init; }

    public required Urgency Urgency { get; init; }

    public Residence Residence { get; init; }

    public required YouthKnows YouthKnows { get; init; }

    /// <summary>Null until it was asked; needed before the private part is shared (section 8.2 of the domain).</summary>
    public Parents? Parents { get; init; }

    /// <summary>Null until it was chosen; needed before the private part is shared (section 8.2 of the domain).</summary>
    public LegalGround? Ground { get; init; }

    public required Route Route { get; init; }

    /// <summary>How often a partner sent it on; after <see cref="CaseRules.MostForwards"/> the coordinator decides (section 5, rule 5).</summary>
    public int Forwards { get; init; }

    /// <summary>True while only the coordinator may say which partner starts.</summary>
    public bool CoordinatorDecides { get; init; }

    /// <summary>The form that raised it.</summary>
    public required FormId Form { get; init; }

    public required Professional Reporter { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>The last day on which a person must have picked it up.</summary>
    public required DateOnly PickUpBefore { get; init; }

    public Professional? Owner { get; init; }

    public DateTimeOffset? PickedUpAt { get; init; }

    /// <summary>
    /// True while the reporter, who works at the first partner, has not said who of the two picks it up:
    /// their own partner is never told as news (section 5, rule 2).
    /// </summary>
    public bool AwaitsReporter { get; init; }

    /// <summary>What may be seen only by those who take part.</summary>
    [JsonIgnore]
    public PrivatePart Private { get; init; } = new();

    /// <summary>Grows by one with each decision.</summary>
    public int Version { get; init; }

    /// <summary>Whether what section 8.2 asks before the private part is shared has been filled in.</summary>
    public bool MayBeShared => Ground is not null && Parents is not null;
}
