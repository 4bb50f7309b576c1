namespace TeamsSchakelpunt.Bot.Partners.Upkeep;

/// <summary>A contact as a form or a file writes it. Null is empty; lists have commas between.</summary>
public sealed record ContactText
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Function { get; init; }

    public string? Partner { get; init; }

    public string? Phone { get; init; }

    public string? Mail { get; init; }

    public string? WorkingDays { get; init; }

    public string? AwayFrom { get; init; }

    public string? AwayUntil { get; init; }

    public string? StandIn { get; init; }

    public string? Schools { get; init; }

    public string? Topics { get; init; }

    public string? Roles { get; init; }

    public string? LastDay { get; init; }

    public string? ObjectId { get; init; }

    public string? Tenant { get; init; }

    /// <summary>The contact in these words.</summary>
    public static ContactText Of(Contact contact) => new()
    {
        Id = contact.Id,
        Name = contact.Name,
        Function = contact.Function,
        Partner = contact.Partner.Value,
        Phone = contact.Phone,
        Mail = contact.Mail,
        WorkingDays = DayWords.Keys(contact.WorkingDays),
        AwayFrom = contact.Away is { } away && away.From != DateOnly.MinValue ? DayWords.Write(away.From) : null,
        AwayUntil = DayWords.Write(contact.Away?.Until),
        StandIn = contact.StandIn,
        Schools = Joined(contact.Schools.Select(school => school.Value)),
        Topics = contact.Topics,
        Roles = Joined(contact.Roles.Each().Select(role => role.Key())),
        LastDay = DayWords.Write(contact.LastDay),
        ObjectId = contact.Person?.ObjectId,
        Tenant = contact.Person?.Tenant,
    };

    private static string? Joined(IEnumerable<string> keys) => string.Join(',', keys) is { Length: > 0 } joined ? joined : null;
}
