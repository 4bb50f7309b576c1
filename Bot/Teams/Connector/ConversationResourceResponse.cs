namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The connector's answer to a new conversation.</summary>
public sealed record ConversationResourceResponse
{
    /// <summary>The conversation's id; of a new thread in a channel with <c>;messageid=</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The first message of a new thread.</summary>
    public string? ActivityId { get; init; }

    public string? ServiceUrl { get; init; }
}
