using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Signals;

/// <summary>Opens the form of a signal, prefilled with what is known: the type that was named and the school of who asks.</summary>
public sealed class SignalForms(PartnerDirectory directory, SignalTypes types)
{
    public const string DialogTitle = "Meld een signaal";

    /// <summary>An empty form with an id of its own.</summary>
    public AdaptiveCard Open(Actor actor, SignalTypeKey? named, bool inDialog, bool showsEmergency = false)
    {
        var ownPlace = directory.Find(actor.Partner) is { SchoolPhase: { } phase } school ? new Place(phase, school.Key) : null;
        var values = new SignalFormValues(SignalType: named?.Value, Place: ownPlace?.Value);
        return Build(FormId.New(), values, [], showsEmergency: showsEmergency, inDialog: inDialog);
    }

    /// <summary>The form with what was typed kept, and what is wrong at each field.</summary>
    public AdaptiveCard Build(
        FormId form, SignalFormValues values, IReadOnlyList<FieldIssue> issues, bool asksReview = false, bool showsEmergency = false, bool inDialog = false) =>
        SignalFormCard.Build(new SignalFormCardData(
            form.Value,
            [.. types.All.Select(t => new Choice(t.Label, t.Key.Value))],
            Places(),
            values,
            issues,
            asksReview,
            showsEmergency,
            ShowsDuoNote: values.SignalType == SignalTypeKey.Verzuim.Value,
            inDialog));

    private IReadOnlyList<Choice> Places()
    {
        var schools = directory.Partners.Where(p => p.SchoolPhase is not null).ToList();
        var atSchool = schools.Select(p => new Choice($"{p.Name} ({p.SchoolPhase!.Value.Key()})", new Place(p.SchoolPhase.Value, p.Key).Value));
        var left = schools.Select(p => new Choice($"{Phase.Geen.Label()} · laatst op {p.Name}", new Place(Phase.Geen, p.Key).Value));
        return
        [
            .. atSchool,
            new Choice("Andere school voor voortgezet onderwijs", new Place(Phase.Vo, null).Value),
            new Choice("Andere school voor speciaal onderwijs", new Place(Phase.Vso, null).Value),
            new Choice("School voor praktijkonderwijs", new Place(Phase.Pro, null).Value),
            new Choice("Andere mbo-school", new Place(Phase.Mbo, null).Value),
            new Choice(Phase.Werk.Label(), new Place(Phase.Werk, null).Value),
            .. left,
            new Choice($"{Phase.Geen.Label()} · laatste school onbekend", new Place(Phase.Geen, null).Value),
        ];
    }
}
