namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>
/// Lets the client ask for a fresh card when it comes into view. The answer replaces the card for that person alone.
/// </summary>
public sealed record Refresh
{
    /// <summary>The most users Teams refreshes a card for by itself.</summary>
    public const int MaxUsers = 60;

    /// <param name="action">Sent to the bot, with trigger <c>automatic</c>.</param>
    /// <param name="userIds">Teams user ids (<c>29:…</c>) for whom it is done without a press; at most <see cref="MaxUsers"/>.</param>
    /// <exception cref="ArgumentException">More than <see cref="MaxUsers"/> users.</exception>
    public Refresh(ExecuteAction action, IReadOnlyList<string> userIds)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(userIds);
        if (userIds.Count > MaxUsers)
            throw new ArgumentException($"Teams refreshes a card for at most {MaxUsers} users, not {userIds.Count}.", nameof(userIds));
        Action = action;
        UserIds = userIds;
    }

    /// <summary>What is sent to the bot; always an <see cref="ExecuteAction"/>.</summary>
    public CardAction Action { get; }

    /// <summary>For whom the client refreshes without a press.</summary>
    public IReadOnlyList<string> UserIds { get; }
}
