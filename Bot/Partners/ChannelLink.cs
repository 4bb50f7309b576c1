using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>The Teams channel of a partner (or of the coordinators).</summary>
/// <param name="Partner">Whose channel it is.</param>
/// <param name="TeamId">The team (its General channel's id, as Teams has it).</param>
/// <param name="ChannelId">The channel.</param>
/// <param name="Name">The channel's name.</param>
/// <param name="ServiceUrl">Where Teams is reached for it.</param>
/// <param name="TenantId">The tenant of the team.</param>
/// <param name="BotId">The bot as that conversation knows it.</param>
public sealed record ChannelLink(
    PartnerKey Partner, string TeamId, string ChannelId, string Name, string ServiceUrl, string TenantId, string BotId);
