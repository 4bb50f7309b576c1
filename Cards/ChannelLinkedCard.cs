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

        var channel = UserText.EscapeLine(data.Channel);
        var partner = UserText.EscapeLine(data.Partner);
        var overview = Press.Execute("Bekijk alle kanalen", Verbs.ChannelOverview);
        return data.Linked
            ? Frame.Card(
                "Kanaal gekoppeld",
                [
                    Head.Of("✅", "Kanaal gekoppeld", $"{channel} is nu van {partner}.", ContainerStyle.Good),
                    Words.Plain("Signalen voor deze partner komen hier. Er staat nooit in om wie het gaat."),
                ],
                [overview])
            : Frame.Card(
                "Kanaal ontkoppeld",
                [
                    Head.Of("ℹ️", "Kanaal ontkoppeld", $"{channel} is niet meer van {partner}."),
                    Words.Plain("Zonder kanaal gaan signalen voor deze partner naar de coördinator."),
                ],
                [overview]);
    }
}
