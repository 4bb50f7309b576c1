using System.Text;
using System.Text.Json;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners.Matrix;

namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>Reads the file with partners and contacts, and checks it against the plan's partners.</summary>
public static class DirectoryLoader
{
    /// <param name="json">The file that <c>Schakelpunt:Directory</c> names.</param>
    /// <param name="matrix">Gives names, kinds and aliases.</param>
    /// <param name="firstCoordinators">From <c>Schakelpunt:Coordinators</c>.</param>
    /// <param name="time">Roles end with somebody's last day.</param>
    /// <exception cref="InvalidDataException">What is wrong, naming the line and the partner or contact.</exception>
    public static PartnerDirectory Load(Stream json, ResponsibilityMatrix matrix, IEnumerable<PersonId> firstCoordinators, TimeProvider time)
    {
        using var content = new MemoryStream();
        json.CopyTo(content);
        var utf8 = content.GetBuffer().AsSpan(0, (int)content.Length);
        if (utf8.StartsWith(Encoding.UTF8.Preamble)) utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        DirectoryFile file;
        try
        {
            file = JsonSerializer.Deserialize(utf8, DirectoryJson.Default.DirectoryFile) ?? throw Wrong("the file is empty.");
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"Schakelpunt:Directory: line {wrong.LineNumber + 1}: {wrong.Message}", wrong);
        }

        var lines = new MatrixLines(utf8);
        var known = matrix.Partners.ToDictionary(p => p.Key);
        var partners = file.Partners
            .Select((p, index) => known.TryGetValue(p.Key, out var named)
                ? new Partner(new PartnerKey(p.Key), named.Name, named.Kind, named.Aliases, p.Agreement, p.SmallSchool, matrix.RowsOf(p.Key).Count > 0)
                : throw Wrong($"{lines.Where("partners", index)}: partner '{p.Key}' is not in Schakelpunt:Responsibilities."))
            .ToList();
        var bare = matrix.Rows.FirstOrDefault(row => !row.Partners.Any(party => partners.Exists(partner => partner.Key.Value == party.Key)));
        if (bare is not null) throw Wrong($"no partner of row '{bare.Id}' of Schakelpunt:Responsibilities is in the directory.");
        CheckContacts(file, lines);
        return new PartnerDirectory(partners, [.. file.Contacts.Select(ContactOf)], firstCoordinators, time);
    }

    private static void CheckContacts(DirectoryFile file, MatrixLines lines)
    {
        var partners = file.Partners.Select(p => p.Key).ToHashSet();
        var ids = file.Contacts.Select(c => c.Id).ToHashSet();
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < file.Partners.Count; i++) Once(file.Partners[i].Key, lines.Where("partners", i));
        for (var i = 0; i < file.Contacts.Count; i++)
        {
            var contact = file.Contacts[i];
            var where = $"{lines.Where("contacts", i)}: contact '{contact.Id}'";
            Once(contact.Id, lines.Where("contacts", i));
            if (!partners.Contains(contact.Partner)) throw Wrong($"{where} has an unknown partner '{contact.Partner}'.");
            if (contact.StandIn is { } standIn && !ids.Contains(standIn)) throw Wrong($"{where} has an unknown stand-in '{standIn}'.");
            if (contact.ObjectId is { } id && !Guid.TryParse(id, out _)) throw Wrong($"{where} has an object id that is no GUID.");
            if (contact.ObjectId is { } account) Once(account.ToLowerInvariant(), lines.Where("contacts", i));
            if (contact.Tenant is { } tenant && !Guid.TryParse(tenant, out _)) throw Wrong($"{where} has a tenant that is no GUID.");
            if ((contact.Schools ?? []).FirstOrDefault(school => !partners.Contains(school)) is { } school) throw Wrong($"{where} has an unknown school '{school}'.");
            if ((contact.Roles ?? []).FirstOrDefault(role => ContactRoleWords.Parse(role) is null) is { } role) throw Wrong($"{where} has an unknown role '{role}'; use partnerbeheerder, coordinator or beheerder.");
            if (contact.AwayFrom is not null && contact.AwayUntil is null) throw Wrong($"{where} is away without an end; set awayUntil.");
        }

        void Once(string key, string where)
        {
            if (!used.Add(key)) throw Wrong($"{where}: '{key}' stands there twice.");
        }
    }

    private static InvalidDataException Wrong(string what) => new($"Schakelpunt:Directory: {what}");

    private static Contact ContactOf(DirectoryContact contact) => new()
    {
        Id = contact.Id,
        Name = contact.Name,
        Function = contact.Function,
        Partner = new PartnerKey(contact.Partner),
        Person = contact.ObjectId is { } id ? PersonId.Of(id, contact.Tenant) : null,
        Phone = contact.Phone,
        Mail = contact.Mail,
        WorkingDays = contact.WorkingDays ?? Contact.Weekdays,
        Away = contact.AwayUntil is { } until ? new Absence(contact.AwayFrom ?? DateOnly.MinValue, until) : null,
        StandIn = contact.StandIn,
        Schools = [.. (contact.Schools ?? []).Select(school => new PartnerKey(school))],
        Topics = contact.Topics,
        Roles = (contact.Roles ?? []).Aggregate(ContactRoles.None, (roles, role) => roles | ContactRoleWords.Parse(role)!.Value),
        ConfirmedOn = contact.ConfirmedOn ?? default,
    };
}
