using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The emergency text.</summary>
/// <param name="FormId">Id of the form to go on with; null when there is none.</param>
/// <param name="InDialog">In a dialog or in a 1:1 chat.</param>
public sealed record EmergencyCardData(string? FormId = null, bool InDialog = false);

/// <summary>Words of acute danger: 112 and Veilig Thuis first.</summary>
public static class EmergencyCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(EmergencyCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body = [Note.Emergency(), Words.Plain("Ik ben geen noodlijn. Is iedereen veilig? Dan kun je verder met je signaal.")];
        List<CardAction> buttons = data.FormId is null
            ? [Press.Dialog("Meld een signaal", Verbs.OpenSignalForm)]
            : [Press.Ask(data.InDialog, "Ga verder met het formulier", Verbs.ContinueSignal, new Dictionary<string, string> { [DataKeys.FormId] = data.FormId })];
        return Frame.Card("Is er nu gevaar? Bel 112.", body, buttons);
    }
}
