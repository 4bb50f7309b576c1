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
    /// <exception cref="InvalidDataException">What is wrong, naming the partner or contact.</exception>
    public static PartnerDirectory Load(Stream json, ResponsibilityMatrix matrix, IEnumerable<PersonId> firstCoordinators)
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
                ? new Partner(new PartnerKey(p.Key), named.Name, named.Kind, named.Aliases, p.Agreement, p.SmallSchool)
                : throw new InvalidDataException($"Schakelpunt:Directory: partner '{p.Key}' is not in Schakelpunt:Responsibilities."))
            .ToList();
        CheckContacts(file);
        return new PartnerDirectory(partners, [.. file.Contacts.Select(ContactOf)], firstCoordinators);
    }

    private static void CheckContacts(DirectoryFile file)
    {
        var partners = file.Partners.Select(p => p.Key).ToHashSet();
        var ids = file.Contacts.Select(c => c.Id).ToHashSet();
        var twice = file.Partners.Select(p => p.Key).Concat(file.Contacts.Select(c => c.Id))
            .Concat(file.Contacts.Select(c => c.ObjectId?.ToLowerInvariant()).OfType<string>())
            .GroupBy(key => key).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null) throw new InvalidDataException($"Schakelpunt:Directory: '{twice.Key}' stands there twice.");
        foreach (var contact in file.Contacts)
        {
            if (!partners.Contains(contact.Partner)) throw new InvalidDataException($"Schakelpunt:Directory: contact '{contact.Id}' has an unknown partner '{contact.Partner}'.");
            if (contact.StandIn is { } standIn && !ids.Contains(standIn)) throw new InvalidDataException($"Schakelpunt:Directory: contact '{contact.Id}' has an unknown stand-in '{standIn}'.");
            if (contact.ObjectId is { } id && !Guid.TryParse(id, out _)) throw new InvalidDataException($"Schakelpunt:Directory: contact '{contact.Id}' has an object id that is no GUID.");
        }
    }

    private static Contact ContactOf(DirectoryContact contact) => new(
        contact.Id,
        contact.Name,
        contact.Function,
        new PartnerKey(contact.Partner),
        contact.ObjectId is { } id ? PersonId.Of(id) : null,
        contact.Phone,
        contact.Mail,
        contact.WorkingDays ?? [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        contact.AwayUntil,
        contact.StandIn,
        contact.Roles?.Contains("coordinator") == true,
        contact.Roles?.Contains("administrator") == true);
}
