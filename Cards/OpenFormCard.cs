using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A button to the signal form.</summary>
/// <param name="SignalType">Key of the type that was named; null is none.</param>
/// <param name="SignalTypeLabel">Its label.</param>
public sealed record OpenFormCardData(string? SignalType = null, string? SignalTypeLabel = null);

/// <summary>In a channel: a button that opens the form for the presser alone.</summary>
public static class OpenFormCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(OpenFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        Dictionary<string, string> type = [];
        if (data.SignalType is not null)
            type[DataKeys.SignalType] = data.SignalType;
        return Frame.Card(
            "Signaal melden",
            [
                Head.Of("📝", "Signaal melden", data.SignalTypeLabel, ContainerStyle.Accent),
                Words.Plain("Het formulier opent alleen voor jou. Wat je invult, komt niet in dit kanaal."),
            ],
            [Press.Dialog("Open het formulier", Verbs.OpenSignalForm, type, primary: true)]);
    }
}
