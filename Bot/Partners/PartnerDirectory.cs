using System.Collections.Frozen;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>
/// The partners (from a file, at start) and their people as they are known now. Reading is free of I/O;
/// <see cref="Upkeep.DirectoryStore"/> brings the people up to date.
/// </summary>
public sealed class PartnerDirectory
{
    private readonly FrozenDictionary<PartnerKey, Partner> _partners;
    private readonly FrozenSet<PersonId> _firstCoordinators;
    private readonly TimeProvider _time;
    private volatile DirectoryState _state;

    /// <param name="partners">All partners.</param>
    /// <param name="contacts">The people to start from.</param>
    /// <param name="firstCoordinators">Coordinators by setting, beside those of the directory.</param>
    /// <param name="time">Roles end with somebody's last day.</param>
    public PartnerDirectory(
        IReadOnlyList<Partner> partners, IReadOnlyList<Contact> contacts, IEnumerable<PersonId> firstCoordinators, TimeProvider time)
    {
        Partners = partners;
        _partners = partners.ToFrozenDictionary(p => p.Key);
        _firstCoordinators = firstCoordinators.ToFrozenSet();
        _time = time;
        FirstContacts = contacts;
        _state = new DirectoryState(contacts, []);
    }

    public IReadOnlyList<Partner> Partners { get; }

    /// <summary>The people as they are known now.</summary>
    public DirectoryState State => _state;

    /// <summary>The people of the file, to start from.</summary>
    internal IReadOnlyList<Contact> FirstContacts { get; }

    public IReadOnlyCollection<PersonId> FirstCoordinators => _firstCoordinators;

    public IReadOnlyCollection<PersonId> Coordinators =>
    [
        .. _state.Contacts.Where(c => c.Person is not null && c.Holds(ContactRoles.Coordinator, Today)).Select(c => c.Person!.Value)
            .Concat(_firstCoordinators).Distinct(),
    ];

    private DateOnly Today => WorkingDays.Day(_time.GetUtcNow());

    public Partner? Find(PartnerKey? key) => key is { } k && _partners.TryGetValue(k, out var partner) ? partner : null;

    /// <summary>The name people know a partner by; the key where it is no longer in the directory.</summary>
    public string NameOf(PartnerKey key) => key == PartnerKey.Coordinator ? "Coördinator" : Find(key)?.Name ?? key.Value;

    /// <summary>A contact as one of several to choose from: "Consulent Jongerenloket · Consulent, Jongerenloket".</summary>
    public string LabelOf(Contact contact) => $"{contact.Name} · {contact.Function}, {NameOf(contact.Partner)}";

    /// <summary>The people of a partner who have not left.</summary>
    public IReadOnlyList<Contact> ContactsOf(PartnerKey partner) => [.. _state.Of(partner).Where(c => !c.HasLeft(Today))];

    /// <summary>Who somebody is to the Schakelpunt. A person who is not in the directory, or has left, has a name and no partner.</summary>
    public Actor ActorOf(PersonId id, string? name)
    {
        var isFirst = _firstCoordinators.Contains(id);
        return _state.Find(id) is { } contact && !contact.HasLeft(Today)
            ? new Actor(
                new Professional(id, contact.Name, contact.Function, contact.Partner),
                isFirst || contact.Roles.HasFlag(ContactRoles.Coordinator),
                contact.Roles.HasFlag(ContactRoles.Administrator),
                contact.Roles.HasFlag(ContactRoles.PartnerAdministrator),
                contact.Roles.HasFlag(ContactRoles.Auditor),
                Find(contact.Partner)?.HasAgreement == true,
                contact.Roles.HasFlag(ContactRoles.OverlegMember))
            : new Actor(new Professional(id, name ?? "Onbekend", null, null), isFirst);
    }

    /// <summary>A contact as others see them on a case.</summary>
    /// <exception cref="ArgumentException">The contact has no account.</exception>
    public static Professional ProfessionalOf(Contact contact) => new(
        contact.Person ?? throw new ArgumentException("A contact without an account can't act.", nameof(contact)), contact.Name, contact.Function, contact.Partner);

    internal void Show(DirectoryState state) => _state = state;
}
