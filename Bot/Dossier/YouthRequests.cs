using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.Retention;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;
using YouthRequestKind = TeamsSchakelpunt.Bot.Glossary.YouthRequestKind;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>What a youngster asks about what is held of them: passed on by a professional who knows them, decided by a coordinator (section 8.8 of the domain).</summary>
public sealed class YouthRequests(CaseForms forms, CaseCommands commands, Erasures erasures, LaneViews lanes, FreeText text, TimeProvider time)
{
    private const string RefusalTitle = "Wijs het verzoek af";

    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form, number, new YouthRequestFormValues(AskedOn: Today), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, YouthRequestFormValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form, submit, values, actor, cancellationToken);

    /// <summary>A coordinator grants it. What must be erased is erased at once; what runs ends first.</summary>
    public async Task<Answer> GrantAsync(CaseNumber number, int request, Actor actor, CancellationToken cancellationToken)
    {
        var (file, notAllowed) = await commands.LoadAsync(number, actor, CaseAction.DecideRequest, cancellationToken);
        if (file is null) return Refusals.Answer(notAllowed!);
        var erases = file.Case.Requests.Any(asked => asked.Id == request && asked.Kind == YouthRequestKind.Verwijderen);
        if (erases && file.Case.Ending is not null) await erasures.PrepareAsync(file.Case, cancellationToken);
        var decision = await commands.RunAsync(
            number,
            actor,
            CaseAction.DecideRequest,
            (@case, now) => erases && @case.Ending is null ? new Decision.Refused(new Refusal.EndFirst()) : YouthRules.Decide(@case, request, granted: true, actor, now),
            cancellationToken);
        if (decision is Decision.Refused(var why)) return Refusals.Answer(why);
        if (!erases) return await lanes.AfterAsync(number, Lane.Coordinators.About(TopicOf(request)), actor, cancellationToken);
        return await erasures.EraseAsync(number, actor, cancellationToken) is Decision.Refused(var notErased)
            ? Refusals.Answer(notErased)
            : new Answer.Show(CaseEndedCard.Build(new CaseEndedCardData(number.ToString(), CaseEnd.ErasedOnRequest, Today)), $"Casus {number}");
    }

    /// <summary>"Wijs af", with a reason that the youngster hears.</summary>
    public async Task<Answer> OpenRefuseAsync(CaseNumber number, int request, Actor actor, bool inDialog, CancellationToken cancellationToken)
    {
        var (file, why) = await commands.LoadAsync(number, actor, CaseAction.DecideRequest, cancellationToken);
        return file is null ? Refusals.Answer(why!) : Refusing(new CaseForm(FormId.New().Value, number.ToString(), InDialog: inDialog), request, null);
    }

    public async Task<Answer> RefuseAsync(FormSubmit submit, int request, string? reason, Actor actor, CancellationToken cancellationToken)
    {
        var (file, whyNot) = await commands.LoadAsync(submit.Number, actor, CaseAction.DecideRequest, cancellationToken);
        if (file is null) return Refusals.Answer(whyNot!);
        if (!ReasonLists.ForRefusingRequest.Holds(reason))
            return Refusing(new CaseForm(submit.Form.Value, submit.Number.ToString(), [new FieldIssue(Inputs.Reason, "Kies een reden.")], InDialog: submit.InDialog), request, reason);
        return await commands.SubmitAsync(
            submit, actor, CaseAction.DecideRequest, (@case, now) => YouthRules.Decide(@case, request, granted: false, actor, now, reason), cancellationToken) is Decision.Refused(var why)
            ? Refusals.Answer(why)
            : new Answer.Say("Je hebt het verzoek afgewezen. Wie het doorgaf, vertelt de jongere waarom.");
    }

    private DateOnly Today => WorkingDays.Day(time.GetUtcNow());

    private CaseFormOf<YouthRequestFormValues> Form => new(
        CaseAction.RecordRequest,
        "Verzoek van de jongere",
        Inputs.RequestKind,
        (form, _, _, values) => ValueTask.FromResult(YouthRequestFormCard.Build(new YouthRequestFormCardData(form, Today, values))),
        Check,
        (@case, values, actor, now) => YouthRules.Record(
            @case, YouthRequestKinds.Parse(values.Kind)!.Value, values.AskedOn!.Value, FreeText.Trimmed(values.Text), actor, now));

    private IEnumerable<FieldIssue> Check(YouthRequestFormValues values, Case @case)
    {
        if (YouthRequestKinds.Parse(values.Kind) is null) yield return new FieldIssue(Inputs.RequestKind, "Kies wat de jongere vraagt.");
        if (values.AskedOn is not { } day || day > Today || day < WorkingDays.Day(@case.RaisedAt)) yield return new FieldIssue(Inputs.AskedOn, "Kies de dag waarop de jongere dit vroeg: vandaag of eerder.");
        foreach (var issue in text.Check(Inputs.RequestText, values.Text)) yield return issue;
    }

    private static Answer Refusing(CaseForm form, int request, string? reason)
    {
        var card = RejectFormCard.Build(new RejectFormCardData(
            form, Rejection.YouthRequest, request.ToString(CultureInfo.InvariantCulture), ReasonLists.ForRefusingRequest, reason));
        return form.InDialog ? new Answer.Dialog(RefusalTitle, card) : new Answer.ShowPrivately(card, RefusalTitle);
    }

    private static LaneTopic TopicOf(int request) => new(LaneTopic.Request, request);
}
