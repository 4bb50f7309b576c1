using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Search;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>Who was ticked in a form, and one more.</summary>
/// <param name="Ticked">The ids of contacts that were ticked; null where nobody was asked yet.</param>
/// <param name="Grounds">Why sharing with them is allowed (key), by contact.</param>
/// <param name="Extra">One more (id of a contact).</param>
/// <param name="ExtraReason">Why that one, as typed.</param>
/// <param name="ExtraGround">Why sharing with that one is allowed (key).</param>
public sealed record GuestValues(
    IReadOnlySet<string>? Ticked = null,
    IReadOnlyDictionary<string, string>? Grounds = null,
    string? Extra = null,
    string? ExtraReason = null,
    string? ExtraGround = null);

/// <summary>The part of a form that asks who is invited.</summary>
public sealed class MeetingGuests(MeetingComposition composition, PartnerDirectory directory, ContactSearch search, CaseWords words, FreeText text)
{
    /// <summary>More than so many are searched while typing: a card holds no whole directory.</summary>
    private const int MostOthers = 25;

    /// <summary>Who is proposed, and whom else the planner invited before.</summary>
    public IReadOnlyList<ProposedGuest> Proposed(Case @case, Actor planner, MeetingWish wish)
    {
        var proposed = composition.Propose(@case, planner, wish.From, wish.Until);
        if (!@case.Meeting.IsRunning) return proposed;
        var invited = @case.Meeting.Invitees.Where(invitee => invitee.Who.Id != planner.Id).ToDictionary(invitee => invitee.Who.Id);
        var known = proposed.Select(guest => guest.Contact.Person!.Value).ToHashSet();
        return
        [
            .. proposed.Select(guest => guest with { IsChosen = invited.ContainsKey(guest.Contact.Person!.Value) }),
            .. invited.Values.Where(invitee => !known.Contains(invitee.Who.Id))
                .Select(invitee => directory.State.Find(invitee.Who.Id)).OfType<Contact>()
                .Select(contact => new ProposedGuest(contact, "Is uitgenodigd.", SharingRules.TakesPart(@case, PartnerDirectory.ProfessionalOf(contact)), IsChosen: true)),
        ];
    }

    public IReadOnlyList<string> WithoutAccount(Case @case, Actor planner) => composition.WithoutAccount(@case, planner);

    public IReadOnlyList<Choice> Others(IReadOnlyList<ProposedGuest> proposed, Actor planner, MeetingWish wish) =>
        [.. composition.Others(proposed, planner, wish.From).Select(contact => new Choice(directory.LabelOf(contact), contact.Id))];

    /// <summary>What a form holds of them: all, or only who was chosen where they are searched.</summary>
    public static (IReadOnlyList<Choice> Shown, string? Dataset) InForm(IReadOnlyList<Choice> others, string? chosen) =>
        others.Count <= MostOthers ? (others, null) : ([.. others.Where(other => other.Value == chosen)], Datasets.Guests);

    /// <summary>What the box offers while somebody types.</summary>
    public IReadOnlyList<(string Value, string Title)> Suggest(string typed, int take) =>
    [
        .. search.Suggest(typed, take * 2).Where(contact => contact.Person is not null && directory.Find(contact.Partner)?.HasAgreement == true)
            .Take(take).Select(contact => (contact.Id, directory.LabelOf(contact))),
    ];

    public IReadOnlyList<MeetingPersonLine> Lines(Case @case, IReadOnlyList<ProposedGuest> proposed, GuestValues values) =>
    [
        .. proposed.Select(guest => new MeetingPersonLine(
            guest.Contact.Id,
            guest.Contact.Name,
            words.WorkOf(PartnerDirectory.ProfessionalOf(guest.Contact)),
            guest.Why,
            values.Grounds?.GetValueOrDefault(guest.Contact.Id) ?? GroundOf(@case, guest)?.Key(),
            guest.TakesPart,
            values.Ticked?.Contains(guest.Contact.Id) ?? guest.IsChosen,
            guest.StandsInFor?.Name)),
    ];

    /// <summary>What is wrong with what was filled in.</summary>
    public IEnumerable<FieldIssue> Check(GuestValues values, IReadOnlyList<ProposedGuest> proposed, IReadOnlyList<Choice> others, bool anonymously)
    {
        foreach (var guest in Ticked(values, proposed).Where(guest => !anonymously && !guest.TakesPart && GroundOf(values, guest.Contact.Id) is null))
            yield return new FieldIssue(Inputs.GroundPrefix + guest.Contact.Id, "Kies waarom je mag delen. Zonder zo'n reden deel je niets.");
        if (values.Extra is null) yield break;
        if (others.All(other => other.Value != values.Extra)) yield return new FieldIssue(Inputs.ExtraPerson, "Kies een collega uit de lijst.");
        foreach (var issue in text.Require(Inputs.ExtraReason, values.ExtraReason, "Schrijf kort waarom deze collega nodig is.", FreeText.Line)) yield return issue;
        if (!anonymously && LegalGrounds.Parse(values.ExtraGround) is null) yield return new FieldIssue(Inputs.ExtraGround, "Kies waarom je mag delen. Zonder zo'n reden deel je niets.");
    }

    /// <summary>Who is to be invited.</summary>
    public IReadOnlyList<MeetingGuest> Guests(GuestValues values, IReadOnlyList<ProposedGuest> proposed, bool anonymously)
    {
        var guests = Ticked(values, proposed)
            .Select(guest => GuestOf(guest.Contact, anonymously || guest.TakesPart ? null : GroundOf(values, guest.Contact.Id), null)).ToList();
        if (directory.State.Find(values.Extra) is { Person: not null } extra)
            guests.Add(GuestOf(extra, anonymously ? null : LegalGrounds.Parse(values.ExtraGround), FreeText.Trimmed(values.ExtraReason)));
        return guests;
    }

    private MeetingGuest GuestOf(Contact contact, LegalGround? ground, string? why) =>
        new(PartnerDirectory.ProfessionalOf(contact), words.FactsOf(contact.Partner), ground, why);

    private static IEnumerable<ProposedGuest> Ticked(GuestValues values, IReadOnlyList<ProposedGuest> proposed) =>
        proposed.Where(guest => values.Ticked?.Contains(guest.Contact.Id) ?? guest.IsChosen);

    private static LegalGround? GroundOf(GuestValues values, string contact) => LegalGrounds.Parse(values.Grounds?.GetValueOrDefault(contact));

    /// <summary>The ground they were invited on, or else that of the case.</summary>
    private static LegalGround? GroundOf(Case @case, ProposedGuest guest) => @case.Meeting.Find(guest.Contact.Person!.Value)?.Ground ?? @case.Ground;
}
