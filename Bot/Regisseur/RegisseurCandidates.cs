using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;

namespace TeamsSchakelpunt.Bot.Regisseur;

/// <summary>Somebody who could be regisseur, with why.</summary>
/// <param name="Contact">Who.</param>
/// <param name="Why">One sentence.</param>
public sealed record Candidate(Contact Contact, string Why);

/// <summary>
/// Suggests who could be regisseur: who is involved already, and who works at the partners that the plan names for this
/// phase. Only people with an account, of a partner that joined the privacy agreement.
/// </summary>
public sealed class RegisseurCandidates(PartnerDirectory directory, TimeProvider time)
{
    private const int Most = 8;
    private const int MostOfOnePartner = 2;

    private static readonly PartnerKey Jongerenloket = new("jongerenloket"), Dwt = new("dwt");

    /// <param name="case">The case.</param>
    /// <param name="mayReadSchool">Whether who proposes may know the youngster's school.</param>
    public IReadOnlyList<Candidate> Suggest(Case @case, bool mayReadSchool) =>
    [
        .. Involved(@case).Concat(ByPhase(@case, mayReadSchool)).Concat(OfRoute(@case, mayReadSchool))
            .Where(candidate => candidate.Contact.Person is { } person && person != @case.Regie.Current?.Who.Id && directory.Find(candidate.Contact.Partner)?.HasAgreement == true)
            .DistinctBy(candidate => candidate.Contact.Id)
            .OrderBy(candidate => candidate.Contact.IsAway(Today))
            .Take(Most),
    ];

    /// <summary>Somebody who can be chosen: anyone with an account who has not left.</summary>
    public Contact? Find(string? id) => directory.State.Find(id) is { Person: not null } contact && !contact.HasLeft(Today) ? contact : null;

    private DateOnly Today => WorkingDays.Day(time.GetUtcNow());

    private IEnumerable<Candidate> Involved(Case @case)
    {
        if (ContactOf(@case.Owner) is { } owner) yield return new Candidate(owner, "Heeft de casus opgepakt.");
        foreach (var participant in @case.Participants.Where(participant => !participant.IsAnonymous))
        {
            if (ContactOf(participant.Who) is { } joined) yield return new Candidate(joined, "Doet al mee.");
        }

        if (ContactOf(@case.Reporter) is { } reporter) yield return new Candidate(reporter, "Heeft het signaal gemeld.");
    }

    /// <summary>Where the youngster is decides who is near: the own school (section 2.1 of the domain), after it the Jongerenloket or Deventer Werktalent (4.2 and 4.3b of the plan).</summary>
    private IEnumerable<Candidate> ByPhase(Case @case, bool mayReadSchool)
    {
        var (partners, why) = @case.Phase switch
        {
            Phase.Werk => (new[] { Dwt, Jongerenloket }, "Helpt jongeren bij werk (plan 4.2)."),
            Phase.Geen => (new[] { Jongerenloket, Dwt }, "Helpt jongeren zonder school of werk (plan 4.3b)."),
            _ => (mayReadSchool && @case.Private.School is { } school ? new[] { school } : [], "Werkt op de school van de jongere."),
        };
        return partners.SelectMany(partner => directory.ContactsOf(partner).Take(MostOfOnePartner)).Select(contact => new Candidate(contact, why));
    }

    /// <summary>A small school beside a signal may give a youngster away (section 7 of the domain).</summary>
    private IEnumerable<Candidate> OfRoute(Case @case, bool mayReadSchool) => @case.Route.Partners
        .Where(partner => mayReadSchool || directory.Find(partner) is not { IsSmallSchool: true })
        .SelectMany(partner => directory.ContactsOf(partner).Take(MostOfOnePartner))
        .Select(contact => new Candidate(contact, contact.Partner == @case.Route.First ? "Werkt bij het eerste contact." : "Werkt bij een partner die ervan weet."));

    private Contact? ContactOf(Professional? who) => who is null ? null : directory.State.Find(who.Id);
}
