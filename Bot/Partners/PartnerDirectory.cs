using System.Collections.Frozen;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>The partners and their people, as loaded at start. Immutable.</summary>
public sealed class PartnerDirectory
{
    private readonly FrozenDictionary<PartnerKey, Partner> _partners;
    private readonly FrozenDictionary<PersonId, Contact> _people;
    private readonly FrozenDictionary<string, Contact> _contacts;
    private readonly FrozenSet<PersonId> _coordinators;

    /// <param name="partners">All partners.</param>
    /// <param name="contacts">All contacts.</param>
    /// <param name="firstCoordinators">Coordinators by setting, beside those of the directory.</param>
    public PartnerDirectory(IReadOnlyList<Partner> partners, IReadOnlyList<Contact> contacts, IEnumerable<PersonId> firstCoordinators)
    {
        Partners = partners;
        Contacts = contacts;
        _partners = partners.ToFrozenDictionary(p => p.Key);
        _contacts = contacts.ToFrozenDictionary(c => c.Id);
        _people = contacts.Where(c => c.Person is not null).ToFrozenDictionary(c => c.Person!.Value);
        _coordinators = contacts.Where(c => c.IsCoordinator && c.Person is not null).Select(c => c.Person!.Value)
            .Concat(firstCoordinators).ToFrozenSet();
    }

    public IReadOnlyList<Partner> Partners { get; }

    public IReadOnlyList<Contact> Contacts { get; }

    public IReadOnlyCollection<PersonId> Coordinators => _coordinators;

    public Partner? Find(PartnerKey? key) => key is { } k && _partners.TryGetValue(k, out var partner) ? partner : null;

    /// <summary>The name people know a partner by; the key where it is no longer in the directory.</summary>
    public string NameOf(PartnerKey key) => key == PartnerKey.Coordinator ? "Coördinator" : Find(key)?.Name ?? key.Value;

    public IReadOnlyList<Contact> ContactsOf(PartnerKey partner) => [.. Contacts.Where(c => c.Partner == partner)];

    public Contact? StandInOf(Contact contact) => contact.StandIn is { } id && _contacts.TryGetValue(id, out var standIn) ? standIn : null;

    /// <summary>Who somebody is to the Schakelpunt. A person who is not in the directory has a name and no partner.</summary>
    public Actor ActorOf(PersonId id, string? name)
    {
        var isCoordinator = _coordinators.Contains(id);
        return _people.TryGetValue(id, out var contact)
            ? new Actor(new Professional(id, contact.Name, contact.Function, contact.Partner), isCoordinator, contact.IsAdministrator)
            : new Actor(new Professional(id, name ?? "Onbekend", null, null), isCoordinator);
    }
}
