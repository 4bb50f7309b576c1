using System.Globalization;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Guide;

/// <summary>
/// Shows the way: who begins with a task of the plan, and how somebody there is reached today. Never a dead end: where
/// no row fits, the coordinator is the answer.
/// </summary>
public sealed class Directions(ResponsibilityMatrix matrix, MatrixSearch search, PartnerDirectory directory, TimeProvider time)
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly PartnerKey Municipality = new("gemeente");

    /// <summary><c>wie …</c> by a free question.</summary>
    /// <param name="question">As it was typed.</param>
    /// <param name="recognised">The id of the row that was recognised; null to take the best of the search.</param>
    public Answer Ask(string question, string? recognised = null)
    {
        var found = search.Find(question, 4);
        var best = found.FirstOrDefault(hit => recognised is null || hit.Row.Id == recognised);
        var row = best?.Row ?? matrix.Row(recognised);
        return row is null ? Contact(null) : Show(row, best?.Subtask, [.. found.Select(hit => hit.Row).Where(other => other != row)]);
    }

    /// <summary>A row of the plan by its id.</summary>
    public Answer Row(string? id) =>
        matrix.Row(id) is { } row ? Show(row, null, []) : Contact(null);

    /// <summary><c>wat doet Raster?</c>: the plan's own words on a partner.</summary>
    public Answer Partner(PartnerKey partner)
    {
        if (matrix.Partner(partner.Value) is not { } found) return Contact(partner);
        return new Answer.Show(
            MessageCard.Build(new MessageCardData(
                found.Name,
                found.Role,
                Buttons: [new CardButton("Contact", Verbs.Contact, new Dictionary<string, string> { [DataKeys.Partner] = partner.Value })])),
            found.Name);
    }

    /// <summary><c>contact …</c>: somebody who is there today, and who else. Without a partner: the coordinator.</summary>
    public Answer Contact(PartnerKey? partner)
    {
        var key = directory.Find(partner) is null ? Municipality : ReachedThrough(partner!.Value);
        var today = WorkingDays.Day(time.GetUtcNow());
        var contacts = directory.ContactsOf(key).Where(c => key != Municipality || c.IsCoordinator).ToList();
        var ordered = contacts.OrderByDescending(c => c.IsPresent(today)).ToList();
        if (ordered.Count == 0) return Contact(null);
        var name = key == Municipality ? "Coördinator van het Schakelpunt" : directory.NameOf(partner!.Value);
        return new Answer.Show(
            ContactCard.Build(new ContactCardData(name, PersonOf(ordered[0], today), ordered.Count > 1 ? PersonOf(ordered[1], today) : null)),
            $"Contact: {name}");
    }

    private Answer.Show Show(MatrixRow row, Subtask? subtask, IReadOnlyList<MatrixRow> others)
    {
        var leads = KnownOf(subtask?.Lead ?? []);
        var partners = leads.Concat(KnownOf(row.Partners)).Distinct().ToList();
        var first = partners.Count > 0 ? directory.NameOf(partners[0]) : null;
        return new Answer.Show(
            ResponsibilityCard.Build(new ResponsibilityCardData(
                subtask is null ? row.Task : $"{row.Task}: {subtask.Title.ToLower(Dutch)}",
                row.Section,
                row.PartnersText,
                subtask?.From ?? row.Description,
                first,
                leads.Count > 0 ? "De tekst van het plan noemt deze partner hier als eerste." : null,
                [.. partners.Take(6).Select(ResponsiblePartnerOf)],
                [.. others.Take(2).Select(other => new ResponsibilityLink(other.Id, other.Task))])),
            row.Task);
    }

    private List<PartnerKey> KnownOf(IReadOnlyList<MatrixPartner> partners) =>
        [.. partners.Select(partner => new PartnerKey(partner.Key)).Where(key => directory.Find(key) is not null)];

    private ResponsiblePartner ResponsiblePartnerOf(PartnerKey partner)
    {
        var today = WorkingDays.Day(time.GetUtcNow());
        var contact = directory.ContactsOf(ReachedThrough(partner)).OrderByDescending(c => c.IsPresent(today)).FirstOrDefault();
        return new ResponsiblePartner(partner.Value, directory.NameOf(partner), contact?.Phone, contact?.Mail);
    }

    /// <summary>Employers are reached through Deventer Werktalent, so that they are not asked too much (section 3 of the domain).</summary>
    private PartnerKey ReachedThrough(PartnerKey partner) =>
        directory.ContactsOf(partner).Count == 0 && directory.Find(partner)?.Kind == "werkgevers" ? new PartnerKey("dwt") : partner;

    private static ContactPerson PersonOf(Contact contact, DateOnly today) => new(
        contact.Name,
        contact.Function,
        contact.Phone,
        contact.Mail,
        DaysOf(contact),
        contact.IsPresent(today),
        contact.AwayUntil is { } until && until >= today ? until.AddDays(1) : null);

    private static string DaysOf(Contact contact)
    {
        var days = contact.WorkingDays.OrderBy(day => ((int)day + 6) % 7).Select(day => Dutch.DateTimeFormat.GetDayName(day)).ToList();
        if (days.Count == 5) return "maandag tot en met vrijdag";
        return days.Count < 2 ? string.Concat(days) : $"{string.Join(", ", days.SkipLast(1))} en {days[^1]}";
    }
}
