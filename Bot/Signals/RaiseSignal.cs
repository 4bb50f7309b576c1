using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Signals.Routing;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Signals;

/// <summary>A signal form as it was submitted.</summary>
/// <param name="Form">The id it was shown with.</param>
/// <param name="Values">What was filled in.</param>
/// <param name="Reviewed">"Ik heb het nagekeken" was ticked.</param>
/// <param name="EmergencySeen">The emergency text was shown before.</param>
/// <param name="InDialog">It came from a dialog; otherwise from a chat.</param>
/// <param name="StandsAt">The message that shows the form in a chat: it becomes the receipt.</param>
public sealed record RaiseRequest(
    FormId Form, SignalFormValues Values, bool Reviewed, bool EmergencySeen, bool InDialog, PostedCard? StandsAt);

/// <summary>Raises a signal: checks the form, routes it, opens the case, and answers with the receipt.</summary>
public sealed class RaiseSignal(
    SignalInputReader reader,
    SignalForms forms,
    Router router,
    PartnerDirectory directory,
    CaseStore cases,
    Receipts receipts,
    TimeProvider time)
{
    public async Task<Answer> SubmitAsync(RaiseRequest request, Actor reporter, CancellationToken cancellationToken)
    {
        var (input, issues) = reader.Read(request.Values);
        var showsEmergency = reader.IsAcute(request.Values) && !request.EmergencySeen;
        var mustGo = input is null || issues.Any(issue => !issue.IsWarning);
        var mustReview = issues.Count > 0 && !request.Reviewed;
        if (mustGo || mustReview || showsEmergency)
        {
            var card = forms.Build(
                request.Form, request.Values, issues, asksReview: !mustGo && issues.Count > 0, reader.IsAcute(request.Values), request.InDialog);
            return request.InDialog ? new Answer.Dialog(SignalForms.DialogTitle, card) : new Answer.Show(card, SignalForms.DialogTitle);
        }

        var now = time.GetUtcNow();
        var signal = ToSignal(request.Form, input!);
        var decision = await cases.RaiseAsync(
            reporter, request.Form, WorkingDays.Day(now).Year, number => CaseRules.Raise(number, signal, reporter, now), request.StandsAt, cancellationToken);
        return decision switch
        {
            Decision.Refused refused => Refusals.Answer(refused.Why),
            Decision.Changed changed => Receipt(changed.Case, reporter, request.InDialog),
            Decision.Unchanged unchanged => Receipt(unchanged.Case, reporter, request.InDialog),
            _ => throw new InvalidOperationException("Unknown decision."),
        };
    }

    private Answer Receipt(Case raised, Actor reporter, bool inDialog) => inDialog
        ? SupplementSignal.OpenAfterRaise(raised)
        : new Answer.Show(receipts.Build(raised, new Dictionary<Lane, PostedCard>(), reporter.Id, null), $"Signaal {raised.Number}");

    private NewSignal ToSignal(FormId form, SignalInput input)
    {
        var facts = new RoutingFacts(
            input.Type.Key, input.Place.Phase, input.Age, input.Place.School, directory.Find(input.Place.School)?.SchoolPhase, Residence.Unknown);
        var route = router.Route(facts) ?? throw new InvalidOperationException("A type that fits its phase has a route.");
        return new NewSignal(
            form,
            input.Type.Key,
            input.Place.Phase,
            input.Age,
            input.Urgency,
            input.YouthKnows,
            new PrivatePart(input.Place.School, Explanation: input.Observed, GoesWell: input.GoesWell),
            route);
    }
}
