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

        var where = data.ChannelName is null ? "in het kanaal" : $"in het kanaal {UserText.EscapeLine(data.ChannelName)}";
        Dictionary<string, string> type = [];
        if (data.SignalType is not null)
            type[DataKeys.SignalType] = data.SignalType;
        return Frame.Card(
            "Over je bericht in het kanaal",
            [
                Head.Of("🔒", "Houd het privé", style: ContainerStyle.Warning),
                Words.Plain($"Je bericht {where} kan gegevens over een jongere bevatten. Haal het weg en vul het hier in."),
                Words.Small("Ik heb je bericht niet bewaard. Weghalen kun alleen jij."),
            ],
            [Press.Dialog("Open het formulier", Verbs.OpenSignalForm, type, primary: true)]);
    }
}
