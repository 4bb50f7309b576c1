namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>One page of a conversation's members.</summary>
public sealed record PagedMembersResult
{
    public IReadOnlyList<TeamsChannelAccount> Members { get; init; } = [];

    /// <summary>Asks for the next page; null on the last.</summary>
    public string? ContinuationToken { get; init; }
}
