namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>
/// Speaks in Teams' conversations. Each call retries what passes by itself, within one deadline.
/// </summary>
/// <remarks>
/// Every member throws <see cref="ConnectorException"/> when it did not come about,
/// <see cref="UnvouchedServiceUrlException"/> (before anything leaves the machine) when no token vouched for the service URL,
/// and <see cref="OperationCanceledException"/> only when the caller cancelled.
/// </remarks>
public interface IConnectorClient
{
    /// <summary>Posts in the conversation as it is referred to: with <c>;messageid=</c> in that thread, without in a new one.</summary>
    Task<ResourceResponse> SendAsync(ConversationReference reference, Activity activity, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="ConversationReference.ActivityId"/>; without one it is a send.</summary>
    Task<ResourceResponse> ReplyAsync(ConversationReference reference, Activity activity, CancellationToken cancellationToken);

    /// <summary>Puts another content in the place of a message of the bot.</summary>
    Task<ResourceResponse> UpdateAsync(ConversationReference reference, string activityId, Activity activity, CancellationToken cancellationToken);

    /// <summary>Takes a message of the bot away; one that is already gone is as good.</summary>
    Task DeleteAsync(ConversationReference reference, string activityId, CancellationToken cancellationToken);

    /// <summary>The 1:1 chat with somebody who has the app; the same id whenever it is asked again.</summary>
    /// <param name="serviceUrl">A vouched service URL of the tenant.</param>
    /// <param name="tenantId">The tenant of the user.</param>
    /// <param name="bot">The bot, as the channel knows it.</param>
    /// <param name="userId">The channel's id (<c>29:…</c>) or the Entra object id of the user.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    Task<ConversationResourceResponse> CreatePersonalConversationAsync(
        string serviceUrl, string tenantId, ChannelAccount bot, string userId, CancellationToken cancellationToken);

    /// <summary>Starts a thread in a channel with its first message.</summary>
    /// <returns>The thread's conversation id and the first message's id.</returns>
    Task<ConversationResourceResponse> CreateChannelThreadAsync(
        string serviceUrl, string channelId, string? tenantId, Activity activity, CancellationToken cancellationToken);

    /// <summary>One member of the conversation, or null where there is none by that id.</summary>
    Task<TeamsChannelAccount?> GetMemberAsync(ConversationReference reference, string memberId, CancellationToken cancellationToken);

    /// <summary>A page of the conversation's members.</summary>
    /// <param name="reference">The conversation.</param>
    /// <param name="pageSize">50 to 500, as Teams takes it.</param>
    /// <param name="continuationToken">Of the page before; null for the first.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    Task<PagedMembersResult> GetPagedMembersAsync(
        ConversationReference reference, int pageSize, string? continuationToken, CancellationToken cancellationToken);

    Task<TeamDetails> GetTeamDetailsAsync(string serviceUrl, string teamId, CancellationToken cancellationToken);

    /// <summary>The team's channels; General comes without a name.</summary>
    Task<IReadOnlyList<ChannelInfo>> GetTeamChannelsAsync(string serviceUrl, string teamId, CancellationToken cancellationToken);
}
