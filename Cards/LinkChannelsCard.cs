using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One proposed link.</summary>
/// <param name="Index">Number of the row; the toggle's id is <see cref="Inputs.ChannelPrefix"/> with this number.</param>
/// <param name="Channel">Name of the channel.</param>
/// <param name="Partner">Name of the partner.</param>
public sealed record ChannelProposal(int Index, string Channel, string Partner);

/// <summary>The proposal.</summary>
/// <param name="FormId">Id made when the proposal was shown; the bot keeps which row is which channel.</param>
/// <param name="Proposals">The rows, each ticked at the start.</param>
public sealed record LinkChannelsCardData(string FormId, IReadOnlyList<ChannelProposal> Proposals);

/// <summary>Proposes which channel is whose, after installation in a team.</summary>
public static class LinkChannelsCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(LinkChannelsCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("LinkChannels", [new TextBlock("LinkChannels")]);
    }
}
