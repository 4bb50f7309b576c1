using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One partner in the overview.</summary>
/// <param name="Partner">Name of the partner.</param>
/// <param name="Channel">Name of its channel; null is none yet.</param>
public sealed record PartnerChannel(string Partner, string? Channel);

/// <summary>The overview.</summary>
/// <param name="Partners">All partners.</param>
public sealed record PartnerChannelsCardData(IReadOnlyList<PartnerChannel> Partners);

/// <summary>Which partners have a channel, and which do not yet.</summary>
public static class PartnerChannelsCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(PartnerChannelsCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("PartnerChannels", [new TextBlock("PartnerChannels")]);
    }
}
