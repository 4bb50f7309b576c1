namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>Where a person is reached one to one.</summary>
/// <param name="UserId">The user as Teams knows them in this bot's conversations (<c>29:…</c>).</param>
/// <param name="ConversationId">The chat with the bot; null until there is one.</param>
/// <param name="ServiceUrl">Where Teams is reached for it.</param>
/// <param name="TenantId">The tenant.</param>
/// <param name="BotId">The bot as that conversation knows it.</param>
public sealed record PersonalChat(string UserId, string? ConversationId, string ServiceUrl, string TenantId, string BotId);
