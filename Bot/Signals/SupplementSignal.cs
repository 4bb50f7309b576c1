using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Privacy;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Bot.Signals.Routing;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Signals;

/// <summary>The second page of a signal, as it was submitted.</summary>
public sealed record SupplementRequest(FormId Form, CaseNumber Number, SupplementFormValues Values, bool Reviewed);

/// <summary>Fills in what is needed before the private part is shared (section 8.2 of the domain). It may follow later.</summary>
public sealed class SupplementSignal(FreeText text, Router router, PartnerDirectory directory, CaseCommands commands, AttemptLimit attempts, AccessLog log, TimeProvider time)
{
    public const string DialogTitle = "Vul het signaal aan";

    /// <summary>How often somebody may give initials in a day: nobody finds out anything by trying (section 8.5 of the domain).</summary>
    public const int MostInitialsADay = 20;

    private static readonly LogKey TooOften = new("TooOften");

    /// <summary>Right after the raise, in the same dialog.</summary>
    public static Answer OpenAfterRaise(Case raised) => Form(FormId.New(), raised, ValuesOf(raised, mayRead: true), [], false, justRaised: true);

    /// <summary>The form with what stands there: for who may read the private part it is a look, and on the access log before it is shown.</summary>
    public async Task<Answer> OpenAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        var (file, why) = await commands.LoadAsync(number, actor, CaseAction.Supplement, cancellationToken);
        if (file is null) return Refusals.Answer(why!);
        var mayRead = file.Case.ShowsPrivatePart(actor);
        if (mayRead) await log.WriteAsync(new AccessAttempt(actor, AccessActions.ViewDossier, AccessTarget.Of(number)), cancellationToken);
        return Form(FormId.New(), file.Case, ValuesOf(file.Case, mayRead), [], false, justRaised: false);
    }

    public async Task<Answer> SubmitAsync(SupplementRequest request, Actor actor, CancellationToken cancellationToken)
    {
        var (file, why) = await commands.LoadAsync(request.Number, actor, CaseAction.Supplement, cancellationToken);
        if (file is null) return Refusals.Answer(why!);
        var issues = Check(request.Values, file.Case);
        var mustGo = issues.Any(issue => !issue.IsWarning);
        if (mustGo || (issues.Count > 0 && !request.Reviewed))
        {
            return Form(request.Form, file.Case, request.Values, issues, asksReview: !mustGo, justRaised: false);
        }

        var filled = ToSupplement(request.Values);
        if (filled.Initials is not null && filled.Initials != file.Case.Private.Initials && !await MayCompareAsync(request.Number, actor, cancellationToken))
        {
            return Form(
                request.Form, file.Case, request.Values, [new FieldIssue(Inputs.Initials, "Je hebt vandaag al vaak initialen ingevuld. Probeer het morgen, of bel de coördinator.")],
                asksReview: false, justRaised: false);
        }

        return await commands.RunAsync(
            request.Number,
            actor,
            CaseAction.Supplement,
            (@case, now) => CaseRules.Supplement(@case, WithUnseen(filled, @case, actor), RouteFor(@case, filled.Residence), actor, now),
            cancellationToken) switch
        {
            Decision.Refused(Refusal.ConsentFirst consent) => Form(
                request.Form, file.Case, request.Values, [new FieldIssue(Inputs.Ground, consent.Sentence)], asksReview: false, justRaised: false),
            Decision.Refused refused => Refusals.Answer(refused.Why),
            _ => new Answer.Done(),
        };
    }

    /// <summary>Initials are compared with those of other cases: each time is on the log, and counts.</summary>
    private async Task<bool> MayCompareAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        var may = await attempts.TryCountAsync(actor.Id, AttemptKind.CompareInitials, MostInitialsADay, cancellationToken);
        await log.WriteAsync(new AccessAttempt(actor, AccessActions.CompareInitials, AccessTarget.Of(number), may ? null : TooOften), cancellationToken);
        return may;
    }

    private Route RouteFor(Case @case, Residence residence)
    {
        var facts = new RoutingFacts(
            @case.Type, @case.Phase, @case.Age, @case.Private.School, directory.Find(@case.Private.School)?.SchoolPhase, residence);
        return router.Route(facts) ?? @case.Route;
    }

    private static Answer.Dialog Form(
        FormId form, Case @case, SupplementFormValues values, IReadOnlyList<FieldIssue> issues, bool asksReview, bool justRaised) =>
        new(DialogTitle, SupplementFormCard.Build(new SupplementFormCardData(
            form.Value,
            @case.Number.ToString(),
            justRaised,
            @case.YouthKnows.Key(),
            [.. ParentsWords.ChoicesFor(@case.Age).Select(p => new Choice(p.Label(@case.Age), p.Key()))],
            NotToldReasons.All,
            values,
            issues,
            asksReview))) { About = @case.Number.ToString() };

    /// <summary>What stands there; of the private part only to who may read it.</summary>
    private static SupplementFormValues ValuesOf(Case @case, bool mayRead)
    {
        var values = new SupplementFormValues(Parents: @case.Parents?.Key(), Ground: @case.Ground?.Key(), LivesIn: @case.Residence.Key());
        var secret = @case.Private;
        return mayRead ? values with { Initials = secret.Initials, AlreadyDone = secret.Done, TalkDate = secret.TalkPlanned, NotToldReason = secret.WhyNotTold } : values;
    }

    /// <summary>What somebody could not read in the form stays, unless they filled in something new.</summary>
    private static Supplement WithUnseen(Supplement filled, Case @case, Actor actor) => @case.ShowsPrivatePart(actor) ? filled : filled with
    {
        Initials = filled.Initials ?? @case.Private.Initials,
        Done = filled.Done ?? @case.Private.Done,
        TalkPlanned = filled.TalkPlanned ?? @case.Private.TalkPlanned,
        WhyNotTold = filled.WhyNotTold ?? @case.Private.WhyNotTold,
    };

    private List<FieldIssue> Check(SupplementFormValues values, Case @case)
    {
        var issues = new List<FieldIssue>();
        if (Initials.Find(values.Initials) is { } wrong) issues.Add(new FieldIssue(Inputs.Initials, wrong));
        if (values.Parents is { } parents && (ParentsWords.Parse(parents) is not { } known || !ParentsWords.ChoicesFor(@case.Age).Contains(known)))
        {
            issues.Add(new FieldIssue(Inputs.Parents, "Kies wat de ouders weten."));
        }

        if (values.Ground is { } ground && LegalGrounds.Parse(ground) is null) issues.Add(new FieldIssue(Inputs.Ground, "Kies waarom je dit mag delen."));
        issues.AddRange(text.Check(Inputs.AlreadyDone, values.AlreadyDone));
        if (@case.YouthKnows == YouthKnows.NogNiet && values.TalkDate is { } day && day < WorkingDays.Day(time.GetUtcNow()))
        {
            issues.Add(new FieldIssue(Inputs.TalkDate, "Kies een dag vanaf vandaag."));
        }

        if (values.NotToldReason is { } reason && !NotToldReasons.All.Holds(reason))
        {
            issues.Add(new FieldIssue(Inputs.NotToldReason, "Kies een reden."));
        }

        return issues;
    }

    private static Supplement ToSupplement(SupplementFormValues values) => new(
        ParentsWords.Parse(values.Parents),
        LegalGrounds.Parse(values.Ground),
        Residences.Parse(values.LivesIn),
        Initials.Fold(values.Initials),
        FreeText.Trimmed(values.AlreadyDone),
        values.TalkDate,
        values.NotToldReason);
}
