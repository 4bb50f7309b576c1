using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A hint. It repeats nothing of what was written.</summary>
/// <param name="ChannelName">Channel in which it was written; null is not known.</param>
/// <param name="SignalType">Key of the type that was recognised; null is none.</param>
public sealed record PrivateHintCardData(string? ChannelName = null, string? SignalType = null);

/// <summary>1:1, after someone told about a youngster in a channel.</summary>
public static class PrivateHintCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(PrivateHintCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("PrivateHint", [new TextBlock("PrivateHint")]);
    }
}
