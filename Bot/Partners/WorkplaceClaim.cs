using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>Somebody whom the directory does not know, and where they say they work.</summary>
public sealed record WorkplaceClaim
{
    public required PersonId Person { get; init; }

    /// <summary>Name as Teams gives it.</summary>
    public required string Name { get; init; }

    public bool IsGuest { get; init; }

    /// <summary>The partner they say they work for; null while they were asked and did not answer.</summary>
    public PartnerKey? Partner { get; init; }

    public string? Function { get; init; }

    public string? Mail { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public WorkplaceClaimStatus Status { get; init; }

    /// <summary>Whether those who must hear of <see cref="Status"/> have: who confirms it, or the person.</summary>
    public bool IsTold { get; init; }

    public bool IsOpen => Status == WorkplaceClaimStatus.Open;
}

/// <summary>How far a claim is.</summary>
public enum WorkplaceClaimStatus
{
    /// <summary>The person was asked and did not answer yet.</summary>
    Asked,

    /// <summary>It waits for the partner's administrator.</summary>
    Open,

    /// <summary>The person is a contact now.</summary>
    Confirmed,

    /// <summary>It was denied; the person may name another partner.</summary>
    Rejected,
}
