using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Signals.Routing;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Signals;

/// <summary>A form that was filled in right: every field as a term of the field.</summary>
public sealed record SignalInput(
    SignalType Type, Place Place, AgeGroup Age, Glossary.Urgency Urgency, YouthKnows YouthKnows, string? Observed, string? GoesWell);

/// <summary>
/// Reads the form of a signal: either all is right, or each field that is not has a sentence with the mend. Nothing
/// that was typed goes anywhere before this has passed it (section 8.4 of the domain).
/// </summary>
public sealed class SignalInputReader(SignalTypes types, PartnerDirectory directory, RoutingTable routing, TextCheck textCheck, FreeText text, TimeProvider time)
{
    public (SignalInput? Input, IReadOnlyList<FieldIssue> Issues) Read(SignalFormValues values)
    {
        var issues = new List<FieldIssue>();
        var type = values.SignalType is { } key ? types.Find(new SignalTypeKey(key)) : null;
        if (type is null) issues.Add(new FieldIssue(Inputs.SignalType, "Kies wat er aan de hand is."));
        var place = Place.Parse(values.Place, directory);
        if (place is null) issues.Add(new FieldIssue(Inputs.Place, "Kies waar de jongere nu is."));
        if (type is not null && place is not null && !type.Phases.Contains(place.Phase)) issues.Add(DoesNotFit(type, place.Phase));
        var age = AgeGroups.Parse(values.AgeGroup);
        if (age is null) issues.Add(new FieldIssue(Inputs.AgeGroup, "Kies hoe oud de jongere is."));
        var knows = YouthKnowsWords.Parse(values.YoungsterKnows);
        if (knows is null) issues.Add(new FieldIssue(Inputs.YoungsterKnows, "Kies of de jongere het weet."));
        issues.AddRange(text.Check(Inputs.Observed, values.Observed));
        issues.AddRange(text.Check(Inputs.GoesWell, values.GoesWell));

        if (type is null || place is null || age is null || knows is null) return (null, issues);
        var urgency = Urgencies.Parse(values.Urgency) ?? type.UrgencyOn(WorkingDays.Day(time.GetUtcNow()));
        return (new SignalInput(type, place, age.Value, urgency, knows.Value, FreeText.Trimmed(values.Observed), FreeText.Trimmed(values.GoesWell)), issues);
    }

    public bool IsAcute(SignalFormValues values) => textCheck.IsAcute(values.Observed) || textCheck.IsAcute(values.GoesWell);

    private FieldIssue DoesNotFit(SignalType type, Phase phase)
    {
        var instead = routing.InsteadOf(type.Key, phase).Select(use => $"\"{types.LabelOf(use)}\"");
        return new FieldIssue(Inputs.SignalType, $"\"{type.Label}\" past niet bij \"{phase.Label()}\". Kies liever {string.Join(" of ", instead)}.");
    }
}
