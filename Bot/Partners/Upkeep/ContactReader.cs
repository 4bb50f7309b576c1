using System.Net.Mail;
using System.Text.RegularExpressions;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Partners.Upkeep;

/// <summary>Reads a contact from a form or a file, and says per field what is wrong.</summary>
public sealed partial class ContactReader(PartnerDirectory directory)
{
    private const int LongestName = 80;
    private const int LongestTopics = 200;

    private readonly Dictionary<string, PartnerKey> _partners = directory.Partners
        .SelectMany(partner => new[] { partner.Key.Value, partner.Name }, (partner, name) => (Name: name.ToLowerInvariant(), partner.Key))
        .DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.Key);

    /// <summary>The contact with what was written, as far as it could be read.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="id">The key of the contact.</param>
    /// <param name="before">The contact as it was; null for a new one.</param>
    public (Contact Contact, IReadOnlyList<ContactProblem> Problems) Read(ContactText text, string id, Contact? before)
    {
        var problems = new List<ContactProblem>();
        var contact = new Contact
        {
            Id = id,
            Name = Line(text.Name, ContactField.Name, "Vul een naam in.", problems) ?? "",
            Function = Line(text.Function, ContactField.Function, "Vul een functie in, bijvoorbeeld: mentor.", problems) ?? "",
            Partner = PartnerOf(text.Partner, problems),
            Person = PersonOf(text, problems),
            Phone = PhoneOf(text.Phone, problems),
            Mail = MailOf(text.Mail, problems),
            WorkingDays = DaysOf(text.WorkingDays, problems),
            Away = AwayOf(text, problems),
            StandIn = text.StandIn?.Trim(),
            Schools = SchoolsOf(text.Schools, problems),
            Topics = TopicsOf(text.Topics, problems),
            Roles = RolesOf(text.Roles, problems),
            LastDay = DateOf(text.LastDay, ContactField.LastDay, problems),
            ConfirmedOn = before?.ConfirmedOn ?? default,
        };
        return (contact, problems);
    }

    private static string? Line(string? text, ContactField field, string needed, List<ContactProblem> problems)
    {
        var line = text?.Trim();
        if (string.IsNullOrEmpty(line)) problems.Add(new ContactProblem(field, needed));
        else if (line.Length > LongestName || line.Any(char.IsControl)) problems.Add(new ContactProblem(field, $"Gebruik één regel van hooguit {LongestName} tekens."));
        return line;
    }

    private PartnerKey PartnerOf(string? text, List<ContactProblem> problems)
    {
        if (text is not null && _partners.TryGetValue(text.Trim().ToLowerInvariant(), out var partner)) return partner;
        problems.Add(new ContactProblem(ContactField.Partner, "Kies een partner uit de lijst."));
        return default;
    }

    private static PersonId? PersonOf(ContactText text, List<ContactProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(text.ObjectId)) return null;
        if (Guid.TryParse(text.ObjectId.Trim(), out var id) && (string.IsNullOrWhiteSpace(text.Tenant) || Guid.TryParse(text.Tenant.Trim(), out _)))
        {
            return PersonId.Of(id.ToString("D"), string.IsNullOrWhiteSpace(text.Tenant) ? null : Guid.Parse(text.Tenant.Trim()).ToString("D"));
        }

        problems.Add(new ContactProblem(ContactField.ObjectId, "Dit is geen object-id uit Entra. Laat het leeg als je het niet weet."));
        return null;
    }

    private static string? PhoneOf(string? text, List<ContactProblem> problems)
    {
        var phone = text?.Trim();
        if (string.IsNullOrEmpty(phone)) return null;
        var digits = phone.Count(char.IsAsciiDigit);
        if (!Phone().IsMatch(phone) || digits is < 3 or > 15)
            problems.Add(new ContactProblem(ContactField.Phone, "Dit lijkt geen telefoonnummer. Gebruik cijfers, bijvoorbeeld 0570 12 34 56."));
        return phone;
    }

    private static string? MailOf(string? text, List<ContactProblem> problems)
    {
        var mail = text?.Trim();
        if (string.IsNullOrEmpty(mail)) return null;
        if (mail.Length > 254 || !MailAddress.TryCreate(mail, out var address) || address.Address != mail || !mail.Contains('.', StringComparison.Ordinal))
            problems.Add(new ContactProblem(ContactField.Mail, "Dit is geen e-mailadres. Controleer of er een @ en een punt in staan."));
        return mail;
    }

    private static IReadOnlyList<DayOfWeek> DaysOf(string? text, List<ContactProblem> problems)
    {
        var days = DayWords.ParseDays(text ?? "");
        if (days is { Count: > 0 }) return days;
        problems.Add(new ContactProblem(ContactField.WorkingDays, days is null ? "Schrijf de dagen als: ma, di, do." : "Kies minstens één werkdag."));
        return Contact.Weekdays;
    }

    private static Absence? AwayOf(ContactText text, List<ContactProblem> problems)
    {
        var from = DateOf(text.AwayFrom, ContactField.AwayFrom, problems);
        var until = DateOf(text.AwayUntil, ContactField.AwayUntil, problems);
        if (from is null && until is null) return null;
        if (until is null)
        {
            if (string.IsNullOrWhiteSpace(text.AwayUntil)) problems.Add(new ContactProblem(ContactField.AwayUntil, "Vul ook de laatste dag van de afwezigheid in."));
            return null;
        }

        if (from > until) problems.Add(new ContactProblem(ContactField.AwayUntil, "De laatste dag ligt voor de eerste. Draai ze om."));
        return new Absence(from ?? DateOnly.MinValue, until.Value);
    }

    private IReadOnlyList<PartnerKey> SchoolsOf(string? text, List<ContactProblem> problems)
    {
        var schools = new List<PartnerKey>();
        foreach (var name in Split(text))
        {
            if (_partners.TryGetValue(name.ToLowerInvariant(), out var key) && directory.Find(key)?.SchoolPhase is not null) schools.Add(key);
            else problems.Add(new ContactProblem(ContactField.Schools, "Kies scholen uit de lijst."));
        }

        return [.. schools.Distinct()];
    }

    private static string? TopicsOf(string? text, List<ContactProblem> problems)
    {
        var topics = string.Join(", ", Split(text));
        if (topics.Length > LongestTopics || topics.Any(char.IsControl))
            problems.Add(new ContactProblem(ContactField.Topics, $"Gebruik hooguit {LongestTopics} tekens, bijvoorbeeld: schulden, stage."));
        return topics.Length == 0 ? null : topics;
    }

    private static ContactRoles RolesOf(string? text, List<ContactProblem> problems)
    {
        var roles = ContactRoles.None;
        foreach (var key in Split(text))
        {
            if (ContactRoleWords.Parse(key) is { } role) roles |= role;
            else problems.Add(new ContactProblem(ContactField.Roles, "Een rol is: partnerbeheerder, coordinator of beheerder."));
        }

        return roles;
    }

    private static DateOnly? DateOf(string? text, ContactField field, List<ContactProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var date = DayWords.ParseDate(text);
        if (date is null) problems.Add(new ContactProblem(field, "Schrijf de datum als 31-12-2026."));
        return date;
    }

    private static string[] Split(string? text) => (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^\+?[0-9 ()\-]{3,24}\z")]
    private static partial Regex Phone();
}
