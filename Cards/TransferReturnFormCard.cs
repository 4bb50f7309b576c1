using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The form that gives a warme overdracht back.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Round">Which offer.</param>
/// <param name="Reasons">Reasons to choose from (label, key).</param>
/// <param name="Reason">Chosen reason; null is none yet.</param>
/// <param name="Counter">What is proposed in its place, as typed.</param>
public sealed record TransferReturnFormCardData(CaseForm Form, string Round, IReadOnlyList<Choice> Reasons, string? Reason, string? Counter);

/// <summary>"Geef de overdracht terug": why, and what you propose.</summary>
public static class TransferReturnFormCard
{
    private static readonly Sheet Sheet = new(
        "↩️", "Geef de overdracht terug", "Zeg waarom, en wat jullie voorstellen.", "Geef terug", Verbs.SubmitTransferReturn)
    {
        After = "Wie de overdracht aanbood, leest je voorstel. Bel elkaar daarna even.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(TransferReturnFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return (Sheet with { Also = new Dictionary<string, string> { [DataKeys.Round] = data.Round } }).Card(
            data.Form,
            [
                Ask.OneOf(Inputs.Reason, "Waarom neem je het niet over?", data.Reasons, data.Reason, "Kies een reden."),
                Ask.Words(Inputs.Counter, "Wat stel je voor?", data.Counter, "Bijvoorbeeld: eerst samen kijken naar een andere opleiding", "Schrijf wat je voorstelt."),
            ]);
    }
}
