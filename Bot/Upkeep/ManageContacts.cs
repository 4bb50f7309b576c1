using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Search;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Upkeep;

/// <summary><c>beheer contacten</c>: a coordinator keeps everybody's contacts, a partner's administrator those of the partner.</summary>
public sealed class ManageContacts(
    DirectoryStore store, PartnerDirectory directory, ContactSearch search, ContactForms forms, ContactReader reader, TimeProvider time)
{
    private const string Title = "Contacten beheren";
    private const int MostSuggestions = 10;
    private const int MostWaiting = 5;

    private static readonly Answer.Say NotAllowed = new(DirectoryRules.NotAllowed.Sentence);

    public Answer Show(Actor actor)
    {
        if (!actor.ManagesContacts()) return NotAllowed;
        var own = directory.State.Contacts.Where(contact => actor.MayManage(contact.Partner)).ToList();
        var waiting = directory.State.Claims.Where(claim => claim.IsOpen && actor.MayManage(claim.Partner!.Value)).Take(MostWaiting);
        return new Answer.ShowPrivately(
            ManageContactsCard.Build(new ManageContactsCardData(
                actor.MayManageAll() ? "alle partners" : directory.NameOf(actor.Partner!.Value),
                own.Count,
                [.. own.Take(MostSuggestions).Select(contact => new Choice(directory.LabelOf(contact), contact.Id))],
                [.. waiting.Select(claim => new ContactLink(claim.Person.Value, $"{claim.Name} ({directory.NameOf(claim.Partner!.Value)})"))])),
            Title);
    }

    /// <summary>What the box offers while somebody types: only whom they may change.</summary>
    public IReadOnlyList<(string Value, string Title)> Suggest(string typed, int take, Actor actor) =>
        [.. search.Suggest(typed, take, contact => actor.MayManage(contact.Partner)).Select(contact => (contact.Id, directory.LabelOf(contact)))];

    /// <summary>What the box of a stand-in offers: colleagues who have not left.</summary>
    public IReadOnlyList<(string Value, string Title)> SuggestColleagues(string typed, int take, Actor actor)
    {
        var today = WorkingDays.Day(time.GetUtcNow());
        return [.. search.Suggest(typed, take, contact => contact.Partner == actor.Partner && !contact.HasLeft(today)).Select(contact => (contact.Id, directory.LabelOf(contact)))];
    }

    public Answer Open(string? id, Actor actor, bool inDialog)
    {
        if (id is null) return new Answer.Say("Kies eerst een contactpersoon.");
        if (directory.State.Find(id) is not { } contact || !actor.MayManage(contact.Partner)) return NotAllowed;
        return ContactForms.Show(ContactForms.ManagedTitle, forms.Filled(contact, actor, isOwn: false, inDialog), inDialog);
    }

    public Answer OpenEmpty(Actor actor, bool inDialog) => actor.ManagesContacts()
        ? ContactForms.Show(ContactForms.ManagedTitle, forms.Empty(actor, inDialog), inDialog)
        : NotAllowed;

    public async Task<Answer> SubmitAsync(ContactRequest request, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.ManagesContacts()) return NotAllowed;
        var before = directory.State.Find(request.ContactId);
        if (request.ContactId is not null && before is null) return new Answer.Say("Dit contact is net verwijderd.");

        // A form without the field leaves what it can't ask: partner of an only partner, roles one may not give.
        var text = ContactForms.TextOf(request.Values);
        var partner = text.Partner ?? before?.Partner.Value ?? actor.Partner?.Value;
        var id = before?.Id ?? $"{request.Form}";
        var (contact, problems) = reader.Read(text with { Partner = partner, Tenant = before?.Person?.Tenant }, id, before);
        contact = contact with { Roles = KeepWhatMayNotBeGiven(contact.Roles, before, contact.Partner, actor) };
        if (problems.Count > 0) return Again(request, contact, actor, problems);

        var decision = await store.ChangeAsync(
            actor,
            state => before is not null ? DirectoryRules.Save(state, contact, request.Seen, actor, DirectoryFacts.Of(directory, time))
                : state.Find(id) is not null ? new DirectoryDecision.Unchanged()
                : DirectoryRules.Save(state, contact, null, actor, DirectoryFacts.Of(directory, time)),
            cancellationToken);
        return decision switch
        {
            DirectoryDecision.Wrong wrong => Again(request, contact, actor, wrong.Problems),
            DirectoryDecision.Refused refused => new Answer.Say(refused.Sentence),
            _ when request.InDialog => new Answer.Say($"{contact.Name} is opgeslagen."),
            _ => Show(actor),
        };
    }

    public async Task<Answer> RemoveAsync(string? id, Actor actor, CancellationToken cancellationToken)
    {
        var name = directory.State.Find(id)?.Name;
        var decision = await store.ChangeAsync(
            actor, state => DirectoryRules.Remove(state, id ?? "", actor, DirectoryFacts.Of(directory, time)), cancellationToken);
        return new Answer.Say(decision switch
        {
            DirectoryDecision.Refused refused => refused.Sentence,
            DirectoryDecision.Changed => $"{name} is verwijderd.",
            _ => "Dit contact was al verwijderd.",
        });
    }

    private static ContactRoles KeepWhatMayNotBeGiven(ContactRoles asked, Contact? before, PartnerKey partner, Actor actor) =>
        ContactRoleWords.All.Where(role => actor.MayGive(role, partner) ? asked.HasFlag(role) : before?.Roles.HasFlag(role) == true)
            .Aggregate(ContactRoles.None, (roles, role) => roles | role);

    private Answer Again(ContactRequest request, Contact contact, Actor actor, IReadOnlyList<ContactProblem> problems) =>
        ContactForms.Show(ContactForms.ManagedTitle, forms.Again(request, directory.Find(contact.Partner)?.Key, actor, isOwn: false, problems), request.InDialog);
}
