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
    /// <exception cref="InvalidDataException">What is wrong, naming the partner or contact.</exception>
    public static PartnerDirectory Load(Stream json, ResponsibilityMatrix matrix, IEnumerable<PersonId> firstCoordinators, TimeProvider time)
    {
        DirectoryFile file;
        try
        {
            file = JsonSerializer.Deserialize(json, DirectoryJson.Default.DirectoryFile) ?? throw new InvalidDataException("Schakelpunt:Directory: the file is empty.");
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"Schakelpunt:Directory: {wrong.Message}", wrong);
        }

        var known = matrix.Partners.ToDictionary(p => p.Key);
        var partners = file.Partners
            .Select(p => known.TryGetValue(p.Key, out var named)
                ? new Partner(new PartnerKey(p.Key), named.Name, named.Kind, named.Aliases, p.Agreement, p.SmallSchool, matrix.RowsOf(p.Key).Count > 0)
                : throw Wrong($"partner '{p.Key}' is not in Schakelpunt:Responsibilities."))
            .ToList();
        var bare = matrix.Rows.FirstOrDefault(row => !row.Partners.Any(party => partners.Exists(partner => partner.Key.Value == party.Key)));
        if (bare is not null) throw Wrong($"no partner of row '{bare.Id}' of Schakelpunt:Responsibilities is in the directory.");
        CheckContacts(file);
        return new PartnerDirectory(partners, [.. file.Contacts.Select(ContactOf)], firstCoordinators, time);
    }

    private static void CheckContacts(DirectoryFile file)
    {
        var partners = file.Partners.Select(p => p.Key).ToHashSet();
        var ids = file.Contacts.Select(c => c.Id).ToHashSet();
        var twice = file.Partners.Select(p => p.Key).Concat(file.Contacts.Select(c => c.Id))
            .Concat(file.Contacts.Select(c => c.ObjectId?.ToLowerInvariant()).OfType<string>())
            .GroupBy(key => key).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null) throw Wrong($"'{twice.Key}' stands there twice.");
        foreach (var contact in file.Contacts)
        {
            if (!partners.Contains(contact.Partner)) throw Wrong($"contact '{contact.Id}' has an unknown partner '{contact.Partner}'.");
            if (contact.StandIn is { } standIn && !ids.Contains(standIn)) throw Wrong($"contact '{contact.Id}' has an unknown stand-in '{standIn}'.");
            if (contact.ObjectId is { } id && !Guid.TryParse(id, out _)) throw Wrong($"contact '{contact.Id}' has an object id that is no GUID.");
            if (contact.Tenant is { } tenant && !Guid.TryParse(tenant, out _)) throw Wrong($"contact '{contact.Id}' has a tenant that is no GUID.");
            if ((contact.Schools ?? []).FirstOrDefault(school => !partners.Contains(school)) is { } school) throw Wrong($"contact '{contact.Id}' has an unknown school '{school}'.");
            if ((contact.Roles ?? []).FirstOrDefault(role => ContactRoleWords.Parse(role) is null) is { } role) throw Wrong($"contact '{contact.Id}' has an unknown role '{role}'; use partnerbeheerder, coordinator or beheerder.");
            if (contact.AwayFrom is not null && contact.AwayUntil is null) throw Wrong($"contact '{contact.Id}' is away without an end; set awayUntil.");
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
