using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A confirmation.</summary>
/// <param name="Partner">Name of the partner.</param>
/// <param name="Channel">Name of the channel.</param>
/// <param name="Linked">True: linked; false: unlinked.</param>
public sealed record ChannelLinkedCardData(string Partner, string Channel, bool Linked);

/// <summary>Says that a channel is, or is no longer, a partner's.</summary>
public static class ChannelLinkedCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ChannelLinkedCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("ChannelLinked", [new TextBlock("ChannelLinked")]);
    }
}
