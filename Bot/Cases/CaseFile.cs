namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>A case as it was read from its partition, with all that lies beside it.</summary>
/// <param name="Case">The state.</param>
/// <param name="ETag">Of the state; a change is committed against it.</param>
/// <param name="Timeline">What happened, oldest first.</param>
/// <param name="Posted">Per lane the card that stands there.</param>
/// <param name="Outbox">The lanes that are not up to date yet.</param>
public sealed record CaseFile(
    Case Case,
    string ETag,
    IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyDictionary<Lane, PostedCard> Posted,
    IReadOnlyList<OutboxItem> Outbox);

/// <summary>A lane that waits to be brought up to date.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="ETag">Of the outbox row: a later decision changes it.</param>
/// <param name="NotBefore">From when on; null for at once.</param>
public sealed record OutboxItem(Lane Lane, string ETag, DateTimeOffset? NotBefore);

/// <summary>How far a lane is.</summary>
public enum PostedStatus
{
    /// <summary>The card stands there.</summary>
    Delivered,

    /// <summary>The partner has no channel yet; it is delivered when one is linked.</summary>
    NoChannel,

    /// <summary>Teams refused for good; coordinators are told.</summary>
    Failed,
}

/// <summary>What stands in a lane.</summary>
/// <param name="Status">How far it is.</param>
/// <param name="ConversationId">The thread or chat; null where nothing was posted.</param>
/// <param name="ActivityId">The message; null where nothing was posted.</param>
/// <param name="At">When it was last brought up to date.</param>
/// <param name="Problem">Why it failed, as a sentence for coordinators; null where it did not.</param>
public sealed record PostedCard(PostedStatus Status, string? ConversationId, string? ActivityId, DateTimeOffset At, string? Problem = null);
