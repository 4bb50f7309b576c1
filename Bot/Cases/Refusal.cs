using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>Why something on a case is refused. <see cref="Sentence"/> is what the user reads.</summary>
public abstract record Refusal(string Sentence)
{
    /// <summary>The case does not exist, or does not exist for this person: the same words for both (section 7 of the domain).</summary>
    public sealed record NotYours() : Refusal("Je bent geen deelnemer van deze casus.");

    /// <summary>Others may do this, but not this person.</summary>
    public sealed record OnlyRoles(CaseRoles Who) : Refusal($"Alleen {Who.Say()} kan dit doen.");

    /// <summary>It can't be done in the state that the case is in.</summary>
    public sealed record NotInThisState(CaseState State) : Refusal(State switch
    {
        CaseState.Nieuw => "Dit kan pas als iemand de casus heeft opgepakt.",
        CaseState.Opgepakt => "Dit kan pas na contact met de jongere. Leg dat contact eerst vast.",
        CaseState.Lopend => "Dit kan niet meer: de casus loopt al.",
        CaseState.Nazorg => "Dit kan niet in de nazorg. Kies \"Gaat niet goed\" als de casus weer moet lopen.",
        CaseState.Ingetrokken => "Dit signaal is ingetrokken. Er kan niets meer bij.",
        _ => "Deze casus is gesloten. Heropen hem als er weer iets nodig is.",
    });

    /// <summary>Somebody else was first.</summary>
    public sealed record AlreadyPickedUp(Professional Owner) : Refusal($"{Owner.Name} heeft dit al opgepakt.");

    /// <summary>It was sent on twice; now the coordinator decides (section 5, rule 5).</summary>
    public sealed record CoordinatorDecidesNow() : Refusal("Dit signaal is al twee keer doorgestuurd. De coördinator kiest nu wie begint.");

    /// <summary>The chosen partner is the first contact already.</summary>
    public sealed record AlreadyWithThatPartner() : Refusal("Deze partner is al het eerste contact. Kies een andere.");

    /// <summary>The youngster does not know yet (section 8.9 of the domain).</summary>
    public sealed record TalkFirst() : Refusal(
        "De jongere weet het nog niet. Praat eerst met de jongere en leg dat vast met \"Gesprek gehad\". Anoniem bespreken kan altijd.");

    /// <summary>The youngster does not know, and nobody said why (section 8.9 of the domain).</summary>
    public sealed record SayWhyNotTold() : Refusal(
        "De jongere weet dit niet. Vul eerst aan waarom dat nu niet kan. Anoniem bespreken kan altijd.");

    /// <summary>Sharing needs a ground (section 8.1 of the domain).</summary>
    public sealed record GroundFirst() : Refusal("Kies eerst waarom je dit mag delen en vul in wat de ouders weten. Dat doe je met \"Vul aan\".");

    /// <summary>Consent is the ground, and somebody who must say yes has not (section 8.6 of the domain).</summary>
    public sealed record ConsentFirst(string What) : Refusal(What);

    /// <summary>The partner did not join the privacy agreement (section 8.1 of the domain).</summary>
    public sealed record NoAgreement(string Partner) : Refusal($"{Partner} heeft de privacy-afspraken nog niet getekend. Vraag deze partner om anoniem mee te denken.");

    /// <summary>The youngster objected (section 8.8 of the domain).</summary>
    public sealed record Frozen() : Refusal("De jongere heeft bezwaar gemaakt. Daarom deel je nu niets met anderen. Anoniem bespreken kan wel.");

    /// <summary>The youngster objected and a coordinator granted it.</summary>
    public sealed record ObjectionHolds() : Refusal("De jongere heeft bezwaar gemaakt en kreeg gelijk. Deel niets met anderen.");

    /// <summary>What is in the way is for who takes part to know, not for who is asked.</summary>
    public sealed record SharingNotYet() : Refusal("Dit kan nu nog niet. Vraag de eigenaar van de casus wat er nog nodig is.");

    /// <summary>The partner or person takes part already, or is asked.</summary>
    public sealed record AlreadyTakesPart(string Name) : Refusal($"{Name} doet al mee, of is al gevraagd.");

    /// <summary>A casusbespreking is asked for or planned already.</summary>
    public sealed record MeetingRuns(string Planner, string? When) : Refusal(When is null
        ? $"{Planner} zoekt al een moment voor een casusbespreking."
        : $"Er is al een casusbespreking, op {When}. Wil je een ander moment? Kies dan \"Verzet\".");

    /// <summary>The moment is not one of those to choose from any more.</summary>
    public sealed record MomentGone() : Refusal("Dit moment kan niet meer. Kies een ander, of zoek nieuwe momenten.");

    /// <summary>It can't have been held before it begins.</summary>
    public sealed record MeetingNotYet(string When) : Refusal($"De casusbespreking begint pas op {When}. Leg daarna vast wat jullie afspreken.");

    /// <summary>A casusbespreking is with others.</summary>
    public sealed record NobodyInvited() : Refusal("Kies wie erbij moet zijn, naast jezelf.");

    /// <summary>The person has no ground to see the youngster's data.</summary>
    public sealed record GroundForEach(string Name) : Refusal($"Kies waarom je mag delen met {Name}. Zonder zo'n reden kan het alleen anoniem.");

    /// <summary>There is nothing to answer any more.</summary>
    public sealed record NothingToAnswer() : Refusal("Deze vraag is niet meer open.");

    /// <summary>The owner asks themselves.</summary>
    public sealed record IsOwnerAlready() : Refusal("Deze collega is al eigenaar.");

    /// <summary>An owner hands over within their own partner; a coordinator to anyone.</summary>
    public sealed record OwnPartnerOnly() : Refusal("Kies een collega van je eigen organisatie. De coördinator kan ook een ander kiezen.");

    /// <summary>Without contact with the youngster only a few outcomes can be true (section 6.2 of the domain).</summary>
    public sealed record ContactFirst() : Refusal("Er was nog geen contact met de jongere. Kies \"niet nodig\", \"verhuisd\" of \"geen contact\".");

    /// <summary>Agreements are open.</summary>
    public sealed record OpenAgreements(int Count) : Refusal(
        Count == 1 ? "Er is nog 1 afspraak open. Zeg of die klaar is of vervalt." : $"Er zijn nog {Count} afspraken open. Zeg of die klaar zijn of vervallen.");

    /// <summary>A warme overdracht runs.</summary>
    public sealed record TransferRuns() : Refusal("Er loopt een warme overdracht. Wacht tot die is aanvaard, of trek hem in.");

    /// <summary>Within a partner nothing is handed over warm.</summary>
    public sealed record TransferToOwnPartner() : Refusal("De eigenaar werkt hier al. Kies een andere partner, of kies \"Andere eigenaar\" voor een collega.");

    /// <summary>The talk comes before a yes.</summary>
    public sealed record TransferTalkFirst() : Refusal("Houd eerst het gesprek met de jongere en leg het vast. Daarna kunnen jullie overnemen.");

    /// <summary>A colleague was first.</summary>
    public sealed record TransferTaken(Professional Owner) : Refusal($"{Owner.Name} heeft deze overdracht al aanvaard.");

    /// <summary>Another person hands over.</summary>
    public sealed record OnlySender() : Refusal("Alleen wie de casus overdroeg kan dit doen.");

    /// <summary>A proposal is open already.</summary>
    public sealed record ProposalIsOpen(Professional Candidate) : Refusal($"{Candidate.Name} is al voorgesteld als regisseur. Wacht op het antwoord.");

    /// <summary>The person is regisseur already.</summary>
    public sealed record IsRegisseurAlready(Professional Who) : Refusal($"{Who.Name} is al regisseur van deze casus.");

    /// <summary>Who proposed it, or is proposed, does not decide on it (section 2.9 of the domain).</summary>
    public sealed record NotYourOwnProposal() : Refusal("Over je eigen voorstel, of over jezelf, beslist een andere coördinator.");

    /// <summary>The candidate has not said yes.</summary>
    public sealed record CandidateFirst(Professional Candidate) : Refusal($"{Candidate.Name} heeft nog geen ja gezegd.");

    /// <summary>It was decided; whoever comes later reads by whom and when.</summary>
    public sealed record AlreadyDecided(string By, string When) : Refusal($"{By} heeft hier op {When} al over beslist.");

    /// <summary>Only who wrote it corrects it.</summary>
    public sealed record NotYourNote() : Refusal("Alleen wie de notitie schreef, verbetert hem.");

    /// <summary>It was corrected before.</summary>
    public sealed record AlreadyCorrected() : Refusal("Deze notitie is al verbeterd. Verbeter de nieuwste.");

    /// <summary>Only who agreed to do it, the owner or the regisseur changes an agreement.</summary>
    public sealed record NotYourAgreement() : Refusal("Dit is een afspraak van een ander. Vraag het die collega, of de regisseur.");

    /// <summary>An agreement is with somebody who takes part.</summary>
    public sealed record DoesNotTakePart(string Name) : Refusal($"{Name} doet niet mee in deze casus. Kies iemand die meedoet.");

    /// <summary>It was done or dropped.</summary>
    public sealed record AgreementIsSettled() : Refusal("Deze afspraak is al klaar of vervallen. Maak een nieuwe afspraak.");

    /// <summary>Before the retention time only the youngster can ask for erasure (section 6.2 of the domain).</summary>
    public sealed record YouthMustAsk() : Refusal("Eerder wissen kan alleen als de jongere dat vraagt. Leg dat verzoek eerst vast en keur het goed.");

    /// <summary>The retention time has not passed.</summary>
    public sealed record NotYetDue() : Refusal("De bewaartermijn van deze casus is nog niet voorbij.");

    /// <summary>The case holds as much as it can.</summary>
    public sealed record Full() : Refusal("Er staat al te veel in deze casus. Sluit hem, of bel de coördinator.");

    /// <summary>It comes from no list of De Overstap, or the list does not say that the youngster is enrolled.</summary>
    public sealed record NotFromOverstap() : Refusal("De Overstap zegt niet dat deze jongere is ingeschreven. Sluit de casus met \"Sluit de casus\".");

    /// <summary>What runs is not erased: it ends first.</summary>
    public sealed record EndFirst() : Refusal("De casus loopt nog. Sluit hem eerst, of trek het signaal in. Daarna kun je wissen.");

    /// <summary>The other case can't take this one in.</summary>
    public sealed record OtherHasEnded() : Refusal("De andere casus is al afgesloten. Bel elkaar, en vraag de coördinator om hem te heropenen.");
}
