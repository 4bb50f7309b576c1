namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The connector's answer to a send: the id of the message, by which it can be updated or deleted.</summary>
public sealed record ResourceResponse
{
    public string? Id { get; init; }
}
