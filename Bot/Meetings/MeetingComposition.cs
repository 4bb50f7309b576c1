using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;

namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>Somebody who could be at a casusbespreking.</summary>
/// <param name="Contact">Who.</param>
/// <param name="Why">Why they are proposed, in one sentence.</param>
/// <param name="TakesPart">They take part in the case already, so no ground is asked for.</param>
/// <param name="IsChosen">They belong to the smallest useful group.</param>
/// <param name="StandsInFor">Who is away; null where they come for themselves.</param>
public sealed record ProposedGuest(Contact Contact, string Why, bool TakesPart, bool IsChosen, Contact? StandsInFor = null);

/// <summary>
/// Proposes the smallest useful group for a casusbespreking (section 2.8 of the domain): who takes part, the first contact, the own
/// school and the partners of the signal. Beside them the multidisciplinary group of section 4.2 of the plan can be chosen. One
/// person of each partner, with an account, of a partner that joined the privacy agreement; who is away is stood in for.
/// </summary>
public sealed class MeetingComposition(PartnerDirectory directory, ResponsibilityMatrix matrix)
{
    /// <summary>The part of the plan that names who is in the multidisciplinary talk.</summary>
    private const string Multidisciplinary = "4.2-geen-vo-diploma.mdo";

    private static readonly PartnerKey Leerplicht = new("leerplicht"), Rmc = new("rmc");

    /// <param name="case">The case.</param>
    /// <param name="planner">Who plans it: comes anyway, and is not proposed.</param>
    /// <param name="from">The first day on which it may be.</param>
    /// <param name="until">The last day on which it may be.</param>
    public IReadOnlyList<ProposedGuest> Propose(Case @case, Actor planner, DateOnly from, DateOnly until)
    {
        var proposed = new List<ProposedGuest>();
        foreach (var (who, why) in TakePart(@case)) Add(directory.State.Find(who.Id), why, isChosen: true);
        foreach (var (partner, why, isChosen) in Partners(@case, planner))
        {
            if (partner != planner.Partner && proposed.All(guest => guest.Contact.Partner != partner)) Add(PersonAt(@case, partner, planner, from, until), why, isChosen);
        }

        return proposed;

        void Add(Contact? contact, string why, bool isChosen)
        {
            if (contact is null) return;
            var comes = WhoComes(contact, from, until);
            if (comes?.Person is not { } person || person == planner.Id || proposed.Any(guest => guest.Contact.Id == comes.Id) || !MayCome(comes)) return;
            proposed.Add(new ProposedGuest(
                comes, why, SharingRules.TakesPart(@case, PartnerDirectory.ProfessionalOf(comes)), isChosen, comes.Id == contact.Id ? null : contact));
        }
    }

    /// <summary>Partners of the group that signed, and of which nobody has an account: they can't be invited here.</summary>
    public IReadOnlyList<string> WithoutAccount(Case @case, Actor planner) =>
    [
        .. Partners(@case, planner).Select(found => found.Partner).Distinct()
            .Where(partner => directory.Find(partner)?.HasAgreement == true && directory.ContactsOf(partner).All(contact => contact.Person is null))
            .Select(directory.NameOf),
    ];

    /// <summary>Everybody else who can be added with a reason.</summary>
    public IReadOnlyList<Contact> Others(IReadOnlyCollection<ProposedGuest> proposed, Actor planner, DateOnly day) =>
    [
        .. directory.State.Contacts
            .Where(contact => contact.Person is not null && contact.Person != planner.Id && !contact.HasLeft(day) && MayCome(contact))
            .Where(contact => proposed.All(guest => guest.Contact.Id != contact.Id))
            .OrderBy(contact => directory.NameOf(contact.Partner), StringComparer.CurrentCulture)
            .ThenBy(contact => contact.Name, StringComparer.CurrentCulture),
    ];

    private bool MayCome(Contact contact) => directory.Find(contact.Partner)?.HasAgreement == true;

    private static IEnumerable<(Professional Who, string Why)> TakePart(Case @case)
    {
        if (@case.Owner is { } owner) yield return (owner, "Heeft de casus opgepakt.");
        if (@case.Regie.Current is { } regisseur) yield return (regisseur.Who, "Is regisseur.");
        if (@case is { State: CaseState.Nazorg, Aftercare: { } aftercare }) yield return (aftercare.Who, "Houdt contact in de nazorg.");
        foreach (var participant in @case.Participants) yield return (participant.Who, participant.IsAnonymous ? "Denkt al mee, zonder gegevens." : "Doet al mee.");
    }

    /// <summary>Only who sees the dossier reads which school it is (section 7 of the domain).</summary>
    private IEnumerable<(PartnerKey Partner, string Why, bool IsChosen)> Partners(Case @case, Actor planner)
    {
        var knowsSchool = @case.ShowsPrivatePart(planner);
        if (knowsSchool && @case.Private.School is { } school) yield return (school, "De eigen school.", true);
        foreach (var partner in @case.Route.Partners.Where(partner => knowsSchool || directory.Find(partner) is not { IsSmallSchool: true }))
            yield return (partner, partner == @case.Route.First ? "Eerste contact." : "Weet van het signaal.", true);
        if (!@case.Phase.IsAtSchool()) yield break;
        foreach (var partner in matrix.Rows.SelectMany(row => row.Subtasks).Where(part => part.Id == Multidisciplinary).SelectMany(part => part.Lead).Select(lead => new PartnerKey(lead.Key)))
        {
            if (partner != (@case.Age is AgeGroup.Under16 or AgeGroup.From16To17 ? Rmc : Leerplicht)) yield return (partner, "Hoort bij de casusbespreking (plan 4.2).", false);
        }
    }

    /// <summary>Of the reporter's own partner the reporter; else who is there for this school, where the planner knows which it is, or the first one present.</summary>
    private Contact? PersonAt(Case @case, PartnerKey partner, Actor planner, DateOnly from, DateOnly until) => directory.ContactsOf(partner)
        .Where(contact => contact.Person is not null)
        .OrderByDescending(contact => contact.Person == @case.Reporter.Id)
        .ThenByDescending(contact => @case.ShowsPrivatePart(planner) && @case.Private.School is { } school && contact.Schools.Contains(school))
        .ThenByDescending(contact => IsPresentIn(contact, from, until))
        .FirstOrDefault();

    /// <summary>The person, or who stands in when they are away all the time; null where they have left and nobody stands in.</summary>
    private Contact? WhoComes(Contact contact, DateOnly from, DateOnly until)
    {
        if (IsPresentIn(contact, from, until)) return contact;
        var seen = new HashSet<string> { contact.Id };
        for (var next = directory.State.StandInOf(contact); next is not null && seen.Add(next.Id); next = directory.State.StandInOf(next))
        {
            if (next.Person is not null && IsPresentIn(next, from, until)) return next;
        }

        return contact.HasLeft(from) ? null : contact;
    }

    private static bool IsPresentIn(Contact contact, DateOnly from, DateOnly until) => contact.FirstDay(from) is { } day && day <= until;
}
