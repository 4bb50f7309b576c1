using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The form that calls a casusbespreking off.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Round">Which casusbespreking.</param>
/// <param name="WasDue">It should have been held already.</param>
/// <param name="Reasons">Reasons to choose from (label, key).</param>
/// <param name="Reason">Chosen reason; null is none yet.</param>
/// <param name="Again"><see cref="InputValues.Yes"/>: look for new moments; <see cref="InputValues.No"/>: stop. Null is not chosen yet.</param>
public sealed record MeetingOffFormCardData(
    CaseForm Form, string Round, bool WasDue, IReadOnlyList<Choice> Reasons, string? Reason, string? Again);

/// <summary>"Zeg af" before, "Niet gehouden" after: why, and whether to look for another moment.</summary>
public static class MeetingOffFormCard
{
    private static readonly IReadOnlyList<Choice> AgainOrNot =
    [
        new("Ja, zoek nieuwe momenten", InputValues.Yes),
        new("Nee, het is niet meer nodig", InputValues.No),
    ];

    private static readonly Sheet Before = new("↩️", "Zeg de casusbespreking af", "Wie een uitnodiging heeft, krijgt bericht.", "Zeg af", Verbs.SubmitMeetingOff);

    private static readonly Sheet After = new("↩️", "Niet gehouden", "De casusbespreking ging niet door.", "Bewaar", Verbs.SubmitMeetingOff);

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(MeetingOffFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return ((data.WasDue ? After : Before) with { Also = new Dictionary<string, string> { [DataKeys.Round] = data.Round } }).Card(
            data.Form,
            [
                Ask.OneOf(Inputs.Reason, data.WasDue ? "Waarom ging het niet door?" : "Waarom zeg je af?", data.Reasons, data.Reason, "Kies een reden."),
                Ask.OneOf(Inputs.Again, "Zal ik een nieuw moment zoeken?", AgainOrNot, data.Again, "Kies of ik een nieuw moment zoek."),
            ]);
    }
}
