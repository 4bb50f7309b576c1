using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Regisseur;

/// <summary>The answers to a proposal: the candidate's, the present regisseur's, and the coordinators' decision. Each is answered with the same card as it is now.</summary>
public sealed class DecideRegisseur(CaseCommands commands, CaseViews views, LaneViews lanes)
{
    public Task<Answer> AcceptAsync(CaseNumber number, int round, Actor actor, CancellationToken cancellationToken) => InChatAsync(
        number, round, CaseAction.AnswerProposal, (@case, now) => RegieRules.Answer(@case, round, accepts: true, null, actor, now), actor, cancellationToken);

    /// <summary>The present regisseur agrees to hand over, or does not.</summary>
    public Task<Answer> HandOverAsync(CaseNumber number, int round, bool agrees, Actor actor, CancellationToken cancellationToken) => InChatAsync(
        number, round, CaseAction.AgreeToHandover, (@case, now) => RegieRules.AgreeToHandover(@case, round, agrees, actor, now), actor, cancellationToken);

    public async Task<Answer> ApproveAsync(CaseNumber number, int round, Actor actor, CancellationToken cancellationToken) =>
        await commands.RunAsync(number, actor, CaseAction.DecideProposal, (@case, now) => RegieRules.Approve(@case, round, actor, now), cancellationToken) is Decision.Refused(var why)
            ? Refusals.Answer(why)
            : await lanes.AfterAsync(number, Lane.Coordinators.About(TopicOf(round)), actor, cancellationToken);

    /// <summary>"Nee", by the candidate: with a reason.</summary>
    public Task<Answer> OpenDeclineAsync(CaseNumber number, int round, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        OpenAsync(number, round, Rejection.Candidacy, actor, inDialog, cancellationToken);

    public Task<Answer> DeclineAsync(FormSubmit submit, int round, string? reason, Actor actor, CancellationToken cancellationToken) => SubmitAsync(
        submit, round, Rejection.Candidacy, reason, (@case, now) => RegieRules.Answer(@case, round, accepts: false, reason, actor, now), actor, cancellationToken);

    /// <summary>"Wijs af", by a coordinator: with a reason.</summary>
    public Task<Answer> OpenRejectAsync(CaseNumber number, int round, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        OpenAsync(number, round, Rejection.Candidate, actor, inDialog, cancellationToken);

    public Task<Answer> RejectAsync(FormSubmit submit, int round, string? reason, Actor actor, CancellationToken cancellationToken) => SubmitAsync(
        submit, round, Rejection.Candidate, reason, (@case, now) => RegieRules.Reject(@case, round, reason!, actor, now), actor, cancellationToken);

    /// <summary>"Stop de regie".</summary>
    public async Task<Answer> EndAsync(CaseNumber number, Actor actor, CaseCardKind seenAs, CancellationToken cancellationToken) =>
        await commands.RunAsync(number, actor, CaseAction.EndRegie, (@case, now) => RegieRules.End(@case, actor, now), cancellationToken) is Decision.Refused(var why)
            ? Refusals.Answer(why)
            : await views.AfterAsync(number, actor, seenAs, cancellationToken);

    private static LaneTopic TopicOf(int round) => new(LaneTopic.Regisseur, round);

    private static CaseAction ActionOf(Rejection what) => what == Rejection.Candidate ? CaseAction.DecideProposal : CaseAction.AnswerProposal;

    private async Task<Answer> InChatAsync(
        CaseNumber number, int round, CaseAction action, Func<Case, DateTimeOffset, Decision> rule, Actor actor, CancellationToken cancellationToken) =>
        await commands.RunAsync(number, actor, action, rule, cancellationToken) is Decision.Refused(var why)
            ? Refusals.Answer(why)
            : await lanes.AfterAsync(number, Lane.Person(actor.Id).About(TopicOf(round)), actor, cancellationToken);

    private async Task<Answer> OpenAsync(CaseNumber number, int round, Rejection what, Actor actor, bool inDialog, CancellationToken cancellationToken)
    {
        var (file, why) = await commands.LoadAsync(number, actor, ActionOf(what), cancellationToken);
        return file is null ? Refusals.Answer(why!) : Form(new CaseForm(FormId.New().Value, number.ToString(), InDialog: inDialog), what, round, null);
    }

    private async Task<Answer> SubmitAsync(
        FormSubmit submit, int round, Rejection what, string? reason, Func<Case, DateTimeOffset, Decision> rule, Actor actor, CancellationToken cancellationToken)
    {
        var reasons = what == Rejection.Candidate ? ReasonLists.ForRejecting : ReasonLists.ForDeclining;
        if (!reasons.Holds(reason))
            return await commands.LoadAsync(submit.Number, actor, ActionOf(what), cancellationToken) is (null, var whyNot) ? Refusals.Answer(whyNot!) : Form(new CaseForm(submit.Form.Value, submit.Number.ToString(), [new FieldIssue(Inputs.Reason, "Kies een reden.")], InDialog: submit.InDialog), what, round, reason);
        return await commands.SubmitAsync(submit, actor, ActionOf(what), rule, cancellationToken) is Decision.Refused(var why)
            ? Refusals.Answer(why)
            : new Answer.Say(what == Rejection.Candidate ? "Je hebt het voorstel afgewezen. Wie voorstelde, leest je reden." : "Je hebt nee gezegd. Dat is goed. Wie je voorstelde, leest je reden.");
    }

    private static Answer Form(CaseForm form, Rejection what, int round, string? reason)
    {
        var title = what == Rejection.Candidate ? "Wijs het voorstel af" : "Geen regisseur worden";
        var card = RejectFormCard.Build(new RejectFormCardData(
            form, what, round.ToString(CultureInfo.InvariantCulture), what == Rejection.Candidate ? ReasonLists.ForRejecting : ReasonLists.ForDeclining, reason));
        return form.InDialog ? new Answer.Dialog(title, card) : new Answer.ShowPrivately(card, title);
    }
}
