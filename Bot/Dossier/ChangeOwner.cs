using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>"Andere eigenaar": a colleague is asked; until they say yes nothing changes.</summary>
public sealed class ChangeOwner(CaseForms forms, CaseCommands commands, LaneViews lanes, PartnerDirectory directory)
{
    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form(actor), number, null, actor, inDialog, cancellationToken);

    /// <param name="submit">The form.</param>
    /// <param name="contact">The contact who is asked (id).</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Answer> SubmitAsync(FormSubmit submit, string? contact, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form(actor), submit, contact, actor, cancellationToken);

    /// <summary>The answer of who is asked, on their own card.</summary>
    public async Task<Answer> AnswerAsync(CaseNumber number, int round, bool accepts, Actor actor, CancellationToken cancellationToken)
    {
        var decision = await commands.RunAsync(
            number, actor, CaseAction.AnswerOwnerOffer, (@case, now) => LifecycleRules.AnswerOwnerOffer(@case, round, accepts, actor, now), cancellationToken);
        return decision is Decision.Refused(var why)
            ? Refusals.Answer(why)
            : await lanes.AfterAsync(
                number, Lane.Person(actor.Id).About(new LaneTopic(LaneTopic.Owner, round)), actor, cancellationToken);
    }

    private CaseFormOf<string?> Form(Actor actor) => new(
        CaseAction.OfferOwner,
        "Andere eigenaar",
        Inputs.Owner,
        (form, @case, _, contact) => ValueTask.FromResult(OwnerFormCard.Build(new OwnerFormCardData(form, ChoicesFor(@case, actor), contact))),
        (contact, @case) => Find(contact) is null ? [new FieldIssue(Inputs.Owner, "Kies wie je vraagt.")] : [],
        (@case, contact, by, now) => LifecycleRules.OfferOwner(@case, PartnerDirectory.ProfessionalOf(Find(contact)!), by, now));

    private IReadOnlyList<Choice> ChoicesFor(Case @case, Actor actor) =>
    [
        .. directory.Partners.Where(partner => partner.TakesSignals && (actor.IsCoordinator || partner.Key == actor.Partner))
            .SelectMany(partner => directory.ContactsOf(partner.Key))
            .Where(contact => contact.Person is not null && contact.Person != @case.Owner?.Id)
            .Take(200)
            .Select(contact => new Choice(directory.LabelOf(contact), contact.Id)),
    ];

    private Contact? Find(string? id) => directory.State.Find(id) is { Person: not null } contact && directory.ContactsOf(contact.Partner).Contains(contact) ? contact : null;
}
