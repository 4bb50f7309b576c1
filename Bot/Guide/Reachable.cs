using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Search;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Guide;

/// <summary>Finds the person to reach today, and says a contact as a card shows it.</summary>
public sealed class Reachable(PartnerDirectory directory, ContactSearch search, TimeProvider time)
{
    private static readonly ContactPerson CoordinatorUnknown =
        new("Coördinator van het Schakelpunt", null, "Gemeente", null, null, "");

    public DateOnly Today => WorkingDays.Day(time.GetUtcNow());

    /// <summary>Somebody of the partner for this question; null where the partner has nobody.</summary>
    /// <param name="partner">The partner.</param>
    /// <param name="question">What was asked; empty for anything.</param>
    /// <param name="subject">What it is about in the plan's words; empty for anything.</param>
    /// <param name="school">The school it is about; null is unknown.</param>
    /// <param name="asker">Who asks: not the answer to their own question where a colleague is.</param>
    public Reached? At(PartnerKey partner, string question, string subject, PartnerKey? school, PersonId asker) =>
        Among(WithoutAsker(search.Rank(ReachedThrough(partner), question, subject, school), asker));

    /// <summary>The others; all where there is nobody else.</summary>
    public static IReadOnlyList<Contact> WithoutAsker(IReadOnlyList<Contact> contacts, PersonId asker) =>
        contacts.Where(contact => contact.Person != asker).ToList() is { Count: > 0 } others ? others : contacts;

    /// <summary>The first of these, or who stands in.</summary>
    public Reached? Among(IReadOnlyList<Contact> ranked) => WhoIsThere.Find(ranked, directory.State.StandInOf, Today);

    /// <summary>The coordinators of the directory.</summary>
    public IReadOnlyList<Contact> Coordinators => [.. directory.State.Contacts.Where(contact => contact.Holds(ContactRoles.Coordinator, Today))];

    /// <summary>The coordinator to ask when nothing else is known. There is always one.</summary>
    public ContactPerson Coordinator() => Among(Coordinators) is { } reached ? PersonOf(reached) : CoordinatorUnknown;

    public ContactPerson PersonOf(Reached reached) => PersonOf(reached.Person, reached.BackOn);

    public ContactPerson PersonOf(Contact contact, DateOnly? backOn) => new(
        contact.Name,
        contact.Function,
        directory.NameOf(contact.Partner),
        contact.Phone,
        contact.Mail,
        DayWords.Say(contact.WorkingDays),
        backOn,
        Confirmation.IsOutdated(contact, Today) ? contact.ConfirmedOn : null);

    /// <summary>Employers are reached through Deventer Werktalent, so that they are not asked too much (section 3 of the domain).</summary>
    private PartnerKey ReachedThrough(PartnerKey partner) =>
        directory.ContactsOf(partner).Count == 0 && directory.Find(partner)?.Kind == "werkgevers" ? new PartnerKey("dwt") : partner;
}
