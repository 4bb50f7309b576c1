using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The form that withdraws a signal.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Reason">One of the <c>Withdraw…</c> values; null is none yet.</param>
/// <param name="OtherCase">Number of the double, as typed; null is empty.</param>
public sealed record WithdrawFormCardData(CaseForm Form, string? Reason = null, string? OtherCase = null);

/// <summary>"Trek het signaal in": why.</summary>
public static class WithdrawFormCard
{
    private static readonly IReadOnlyList<Choice> Reasons =
    [
        new("Het was een vergissing", InputValues.WithdrawMistake),
        new("Het signaal is dubbel", InputValues.WithdrawDouble),
        new("De jongere wil dit niet", InputValues.WithdrawYoungster),
    ];

    private static readonly Sheet Sheet = new("↩️", "Trek het signaal in", "Niemand hoeft dan nog iets te doen.", "Trek in", Verbs.SubmitWithdraw)
    {
        After = "Wie ervan wist, ziet dat het signaal is ingetrokken.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(WithdrawFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sheet.Card(
            data.Form,
            [
                Ask.OneOf(Inputs.Reason, "Waarom?", Reasons, data.Reason, "Kies een reden."),
                Ask.Text(Inputs.OtherCase, "Dubbel? Vul het andere nummer in.", data.OtherCase, "Bijvoorbeeld 2026-0041") with { MaxLength = 12 },
            ]);
    }
}
