using System.Collections.Frozen;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>The contacts at one moment, and who waits to become one. Immutable.</summary>
public sealed class DirectoryState
{
    private readonly FrozenDictionary<string, Contact> _byId;
    private readonly FrozenDictionary<PersonId, Contact> _byPerson;
    private readonly FrozenDictionary<PersonId, WorkplaceClaim> _claims;
    private readonly ILookup<PartnerKey, Contact> _byPartner;

    public DirectoryState(IEnumerable<Contact> contacts, IEnumerable<WorkplaceClaim> claims)
    {
        Contacts = [.. contacts];
        Claims = [.. claims];
        _byId = Contacts.ToFrozenDictionary(c => c.Id);
        _byPerson = Contacts.Where(c => c.Person is not null).DistinctBy(c => c.Person!.Value).ToFrozenDictionary(c => c.Person!.Value);
        _byPartner = Contacts.ToLookup(c => c.Partner);
        _claims = Claims.ToFrozenDictionary(c => c.Person);
    }

    public static DirectoryState Empty { get; } = new([], []);

    public IReadOnlyList<Contact> Contacts { get; }

    public IReadOnlyList<WorkplaceClaim> Claims { get; }

    public Contact? Find(string? id) => id is not null && _byId.TryGetValue(id, out var contact) ? contact : null;

    public Contact? Find(PersonId person) => _byPerson.GetValueOrDefault(person);

    public WorkplaceClaim? ClaimOf(PersonId person) => _claims.GetValueOrDefault(person);

    public IEnumerable<Contact> Of(PartnerKey partner) => _byPartner[partner];

    public Contact? StandInOf(Contact contact) => Find(contact.StandIn);

    public DirectoryState With(Contact contact) => With([contact], []);

    public DirectoryState Without(string id) => With([], [id]);

    /// <summary>With all of these contacts, changed or new, and without those removed; whoever they stood in for has nobody now.</summary>
    public DirectoryState With(IReadOnlyCollection<Contact> contacts, IReadOnlyCollection<string> removed)
    {
        var changed = contacts.ToDictionary(c => c.Id);
        var gone = removed.ToHashSet();
        return new DirectoryState(
            Contacts.Select(c => changed.GetValueOrDefault(c.Id, c)).Concat(contacts.Where(c => !_byId.ContainsKey(c.Id)))
                .Where(c => !gone.Contains(c.Id)).Select(c => c.StandIn is { } id && gone.Contains(id) ? c with { StandIn = null } : c),
            Claims);
    }

    public DirectoryState With(WorkplaceClaim claim) => new(Contacts, Claims.Where(c => c.Person != claim.Person).Append(claim));

    public DirectoryState WithoutClaim(PersonId person) => new(Contacts, Claims.Where(c => c.Person != person));
}
