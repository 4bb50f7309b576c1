using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;
using AgreementState = TeamsSchakelpunt.Bot.Cases.AgreementState;

namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>
/// During a casusbespreking: who is there, what is agreed, and when to look back. No minutes (section 2.8 of the domain). Each
/// agreement is kept as soon as it is submitted; the last submit says that it was held.
/// </summary>
public sealed class RecordMeeting(CaseCommands commands, MeetingViews views, AccessLog log, FreeText text, MomentWishes wishes, TimeProvider time)
{
    private const string Title = "De casusbespreking";

    public async Task<Answer> OpenAsync(CaseNumber number, int round, Actor actor, bool inDialog, CancellationToken cancellationToken)
    {
        var (file, why) = await LoadAsync(number, round, actor, cancellationToken);
        return file is null ? Refusals.Answer(why!) : await ShowAsync(New(number, inDialog), file.Case, actor, First(file.Case), cancellationToken);
    }

    /// <summary>"Bewaar en nog een afspraak": what stands there is kept, and there is room for more.</summary>
    public async Task<Answer> MoreAsync(FormSubmit submit, int round, MeetingRecordValues values, Actor actor, CancellationToken cancellationToken)
    {
        if (await KeepAsync(submit, round, values, [], actor, cancellationToken) is { } stop) return stop;
        var (file, why) = await LoadAsync(submit.Number, round, actor, cancellationToken);
        return file is null
            ? Refusals.Answer(why!)
            : await ShowAsync(New(submit.Number, submit.InDialog), file.Case, actor, values with { Rows = [] }, cancellationToken);
    }

    /// <summary>"Klaar": the casusbespreking is held.</summary>
    public async Task<Answer> HeldAsync(FormSubmit submit, int round, MeetingRecordValues values, Actor actor, CancellationToken cancellationToken)
    {
        if (await KeepAsync(submit, round, values, CheckEnd(values), actor, cancellationToken) is { } stop) return stop;
        var present = values.Present!;
        var decision = await commands.SubmitAsync(
            submit,
            actor,
            CaseAction.HoldMeeting,
            (@case, now) => MeetingRules.Hold(
                @case,
                round,
                [.. present.Select(id => new PersonId(id))],
                present.Contains(InputValues.PresentYoungster),
                present.Contains(InputValues.PresentParents),
                values.LookBack!.Value,
                actor,
                now),
            cancellationToken);
        return decision is Decision.Refused(var why)
            ? Refusals.Answer(why)
            : await views.ShowAsync(submit.Number, LaneTopic.MeetingReport, round, actor, cancellationToken);
    }

    /// <summary>"Klaar" on the report, which is shown again.</summary>
    public async Task<Answer> SettleAsync(CaseNumber number, int round, int agreement, Actor actor, CancellationToken cancellationToken) =>
        await commands.RunAsync(
            number, actor, CaseAction.ChangeAgreement, (@case, now) => DossierRules.ChangeAgreement(@case, agreement, AgreementState.Klaar, null, null, actor, now), cancellationToken)
            is Decision.Refused(var why) ? Refusals.Answer(why) : await views.ShowAsync(number, LaneTopic.MeetingReport, round, actor, cancellationToken);

    private DateOnly Today => WorkingDays.Day(time.GetUtcNow());

    /// <summary>Keeps the agreements of the form, each once; the form again where something is wrong.</summary>
    private async Task<Answer?> KeepAsync(
        FormSubmit submit, int round, MeetingRecordValues values, IEnumerable<FieldIssue> also, Actor actor, CancellationToken cancellationToken)
    {
        var (file, why) = await LoadAsync(submit.Number, round, actor, cancellationToken);
        if (file is null)
        {
            return await commands.WasSubmittedAsync(submit, cancellationToken)
                ? await views.ShowAsync(submit.Number, LaneTopic.MeetingReport, round, actor, cancellationToken)
                : Refusals.Answer(why!);
        }

        var rows = RowsOf(values);
        List<FieldIssue> issues = [.. rows.SelectMany(row => CheckRow(row.Index, row.Row, file.Case)), .. also];
        if (issues.Exists(issue => !issue.IsWarning) || (issues.Count > 0 && !submit.IsReviewed))
        {
            var form = new CaseForm(submit.Form.Value, submit.Number.ToString(), issues, issues.TrueForAll(issue => issue.IsWarning), submit.InDialog);
            return await ShowAsync(form, file.Case, actor, values, cancellationToken);
        }

        foreach (var (index, row) in rows)
        {
            var doer = file.Case.Doers.First(who => who.Id.Value == row.Who);
            var kept = await commands.SubmitAsync(
                submit with { Form = new FormId(string.Create(CultureInfo.InvariantCulture, $"{submit.Form.Value}r{index}")) },
                actor,
                CaseAction.AddAgreement,
                (@case, now) => DossierRules.AddAgreement(@case, FreeText.Trimmed(row.What)!, doer, row.When!.Value, actor, now, @case.Meeting.Serial),
                cancellationToken);
            if (kept is Decision.Refused(var refused)) return Refusals.Answer(refused);
        }

        return null;
    }

    /// <summary>The case, where this casusbespreking can be recorded by the actor now.</summary>
    private Task<(CaseFile? File, Refusal? Why)> LoadAsync(CaseNumber number, int round, Actor actor, CancellationToken cancellationToken) => commands.LoadAsync(
        number, actor, CaseAction.HoldMeeting, (@case, _) => MeetingRules.RefuseHolding(@case, round, time.GetUtcNow()), cancellationToken);

    private async Task<Answer> ShowAsync(CaseForm form, Case @case, Actor actor, MeetingRecordValues values, CancellationToken cancellationToken)
    {
        var shows = actor.From.IsForAskerOnly && @case.ShowsPrivatePart(actor);
        if (shows) await log.WriteAsync(new AccessAttempt(actor, AccessActions.ViewDossier, AccessTarget.Of(@case.Number)), cancellationToken);
        var meeting = @case.Meeting;
        var card = MeetingRecordCard.Build(new MeetingRecordCardData(
            form,
            meeting.Time!.Round.ToString(CultureInfo.InvariantCulture),
            CaseWords.Local(meeting.Time.Start),
            shows ? @case.Private.Meeting?.Question : null,
            MeetingAgenda.Items,
            [.. PeopleOf(meeting)],
            shows ? [.. @case.Private.Agreements.Where(made => made.Meeting == meeting.Serial).Select(made => CaseWords.LineOf(made, Today, maySettle: false))] : [],
            [.. @case.Doers.Select(who => new Choice(who.Name, who.Id.Value))],
            Today,
            values));
        return form.InDialog ? new Answer.Dialog(Title, card) : new Answer.ShowPrivately(card, Title) { About = @case.Number.ToString() };
    }

    private static IEnumerable<Choice> PeopleOf(Meeting meeting)
    {
        if (meeting.WithYoungster) yield return new Choice("De jongere", InputValues.PresentYoungster);
        if (meeting.WithParents) yield return new Choice("Een ouder of verzorger", InputValues.PresentParents);
        foreach (var invitee in meeting.Invitees) yield return new Choice(invitee.Who.Name, invitee.Who.Id.Value);
    }

    /// <summary>Who said they come is ticked, and the youngster: it is easier to take somebody off.</summary>
    private MeetingRecordValues First(Case @case) => new(
        [
            .. @case.Meeting.WithYoungster ? new[] { InputValues.PresentYoungster } : [],
            .. @case.Meeting.Invitees.Where(invitee => invitee.Reply == MeetingReply.Yes).Select(invitee => invitee.Who.Id.Value),
        ],
        [],
        wishes.UsualLookBack);

    private static List<(int Index, MeetingAgreementRow Row)> RowsOf(MeetingRecordValues values) =>
    [
        .. (values.Rows ?? []).Select((row, index) => (index + 1, row))
            .Where(pair => FreeText.Trimmed(pair.row.What) is not null || pair.row.Who is not null || pair.row.When is not null),
    ];

    private IEnumerable<FieldIssue> CheckRow(int index, MeetingAgreementRow row, Case @case)
    {
        var number = index.ToString(CultureInfo.InvariantCulture);
        foreach (var issue in text.Require(Inputs.AgreementWhatPrefix + number, row.What, "Schrijf wat je afspreekt.", FreeText.Line)) yield return issue;
        if (@case.Doers.All(who => who.Id.Value != row.Who)) yield return new FieldIssue(Inputs.AgreementWhoPrefix + number, "Kies wie dit doet.");
        if (row.When is not { } day || day < Today || day > Today.AddYears(2)) yield return new FieldIssue(Inputs.AgreementWhenPrefix + number, "Kies een dag vanaf vandaag.");
    }

    private IEnumerable<FieldIssue> CheckEnd(MeetingRecordValues values)
    {
        if (values.Present is not { Count: > 0 }) yield return new FieldIssue(Inputs.Present, "Kies wie erbij was.");
        if (values.LookBack is not { } day || day <= Today || day > Today.AddYears(1)) yield return new FieldIssue(Inputs.LookBack, "Kies een dag na vandaag, binnen een jaar.");
    }

    private static CaseForm New(CaseNumber number, bool inDialog) => new(FormId.New().Value, number.ToString(), InDialog: inDialog);
}
