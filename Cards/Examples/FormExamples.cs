using TeamsSchakelpunt.Cards.Schema;
using static TeamsSchakelpunt.Cards.Examples.SampleLists;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>The forms, in each of their states.</summary>
internal static class FormExamples
{
    private static SignalFormCardData Signal { get; } = new(
        "form-1", SignalTypes, Places, new SignalFormValues(SignalType: "verzuim", Place: "vo:etty_hillesum"), [], ShowsDuoNote: true);

    private static SupplementFormCardData Supplement { get; } = new(
        "form-2", Number, JustRaised: true, InputValues.KnowsNotYet, Parents, NotToldReasons, new SupplementFormValues(), []);

    private static ForwardFormCardData Forward { get; } = new("form-3", Number, Partners, ForwardReasons);

    public static IEnumerable<(string Name, AdaptiveCard Card)> All =>
    [
        ("signal-form", SignalFormCard.Build(Signal)),
        ("signal-form-dialog-empty", SignalFormCard.Build(Signal with { Values = new SignalFormValues(), ShowsDuoNote = false, InDialog = true })),
        ("signal-form-refused", SignalFormCard.Build(Signal with
        {
            InDialog = true,
            Values = Signal.Values with { AgeGroup = "16-17", YoungsterKnows = InputValues.Knows, Observed = "Bel mij op 06-00000000", GoesWell = "Komt op tijd bij de stage" },
            Issues = [new FieldIssue(Inputs.Observed, "Hier staat een telefoonnummer. Haal het weg: bellen doe je buiten het Schakelpunt.")],
        })),
        ("signal-form-warning", SignalFormCard.Build(Signal with
        {
            Values = Signal.Values with { AgeGroup = "16-17", YoungsterKnows = InputValues.Knows, Observed = "Is somber en vaak moe" },
            Issues = [new FieldIssue(Inputs.Observed, "\"Somber\" gaat over gezondheid. Schrijf liever: het gaat niet goed, heeft hulp.", IsWarning: true)],
            AsksReview = true,
        })),
        ("signal-form-emergency", SignalFormCard.Build(Signal with { ShowsEmergency = true, ShowsDuoNote = false })),
        ("supplement-form", SupplementFormCard.Build(Supplement)),
        ("supplement-form-refused", SupplementFormCard.Build(Supplement with
        {
            JustRaised = false,
            YoungsterKnows = InputValues.KnowsNot,
            Values = new SupplementFormValues("AB", "ja", InputValues.GroundLegalDuty, "Ouders gebeld", InputValues.LivesHere),
            Issues = [new FieldIssue(Inputs.NotToldReason, "Kies waarom de jongere het niet weet.")],
        })),
        ("forward-form", ForwardFormCard.Build(Forward)),
        ("assign-form", ForwardFormCard.Build(Forward with { Assigns = true, Partner = "raster" })),
    ];
}
