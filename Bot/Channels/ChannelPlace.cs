namespace TeamsSchakelpunt.Bot.Channels;

/// <summary>A channel of a team, as Teams has it now.</summary>
/// <param name="TeamId">The team.</param>
/// <param name="ChannelId">The channel.</param>
/// <param name="Name">Its name.</param>
/// <param name="ServiceUrl">Where Teams is reached for it.</param>
/// <param name="TenantId">The tenant.</param>
/// <param name="BotId">The bot as it is known there.</param>
public sealed record ChannelPlace(string TeamId, string ChannelId, string Name, string ServiceUrl, string TenantId, string BotId);
