using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>"Nodig een partner uit", with a ground and a reason, or to think along without anything about the youngster; and the answer.</summary>
public sealed class InvitePartner(CaseForms forms, CaseCommands commands, CaseViews views, CaseWords words, PartnerDirectory directory, FreeText text)
{
    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form, number, new InviteFormValues(), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, InviteFormValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form, submit, values, actor, cancellationToken);

    /// <summary>"Ik doe mee", by somebody of the invited partner.</summary>
    public async Task<Answer> JoinAsync(CaseNumber number, Actor actor, CaseCardKind seenAs, CancellationToken cancellationToken) =>
        await commands.RunAsync(number, actor, CaseAction.AnswerInvitation, (@case, now) => ParticipationRules.Answer(@case, joins: true, actor, now), cancellationToken)
            is Decision.Refused(var why) ? Refusals.Answer(why) : await views.AfterAsync(number, actor, seenAs, cancellationToken);

    /// <summary>"Wij doen niet mee", by somebody of the invited partner.</summary>
    public async Task<Answer> DeclineAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken) =>
        await commands.RunAsync(number, actor, CaseAction.AnswerInvitation, (@case, now) => ParticipationRules.Answer(@case, joins: false, actor, now), cancellationToken)
            is Decision.Refused(var why) ? Refusals.Answer(why) : new Answer.Say($"Jullie doen niet mee aan casus {number}. Wie jullie vroeg, ziet dat in het dossier.");

    /// <summary>The owner or regisseur ends the part of somebody else: from now on they see nothing.</summary>
    public async Task<Answer> EndAsync(CaseNumber number, PersonId who, Actor actor, CaseCardKind seenAs, CancellationToken cancellationToken) =>
        await commands.RunAsync(number, actor, CaseAction.EndParticipation, (@case, now) => ParticipationRules.End(@case, who, actor, now), cancellationToken)
            is Decision.Refused(var why) ? Refusals.Answer(why) : await views.AgainAsync(number, actor, seenAs, cancellationToken);

    /// <summary>"Ik doe niet meer mee": from now on they see nothing.</summary>
    public async Task<Answer> LeaveAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken) =>
        await commands.RunAsync(number, actor, CaseAction.Leave, (@case, now) => ParticipationRules.End(@case, actor.Id, actor, now), cancellationToken)
            is Decision.Refused(var why) ? Refusals.Answer(why) : new Answer.Say($"Je doet niet meer mee aan casus {number}.");

    private CaseFormOf<InviteFormValues> Form => new(
        CaseAction.Invite,
        "Nodig een partner uit",
        Inputs.Participation,
        (form, @case, _, values) => ValueTask.FromResult(InviteFormCard.Build(new InviteFormCardData(
            form,
            [.. directory.Partners.Where(partner => partner.HasTasks && !@case.WasInvited(partner.Key) && partner.Key != @case.Owner?.Partner).Select(partner => new Choice(partner.Name, partner.Key.Value))],
            ConsentRules.WhoDecides(@case.Age),
            values))),
        Check,
        (@case, values, actor, now) => ParticipationRules.Invite(
            @case, words.FactsOf(new PartnerKey(values.Partner!)), GroundOf(values), FreeText.Trimmed(values.Reason)!, actor, now));

    private IEnumerable<FieldIssue> Check(InviteFormValues values, Case @case)
    {
        if (values.Partner is null || directory.Find(new PartnerKey(values.Partner)) is not { HasTasks: true }) yield return new FieldIssue(Inputs.Partner, "Kies een partner.");
        if (values.Participation is not (InputValues.WithData or InputValues.Anonymous)) yield return new FieldIssue(Inputs.Participation, "Kies hoe deze partner meedoet.");
        if (values.Participation == InputValues.WithData && LegalGrounds.Parse(values.Ground) is null) yield return new FieldIssue(Inputs.Ground, "Kies waarom je mag delen. Zonder zo'n reden deel je niets.");
        foreach (var issue in text.Require(Inputs.Reason, values.Reason, "Schrijf kort waarom deze partner nodig is.", FreeText.Line)) yield return issue;
    }

    private static LegalGround? GroundOf(InviteFormValues values) => values.Participation == InputValues.Anonymous ? null : LegalGrounds.Parse(values.Ground);
}
