using TeamsSchakelpunt.Bot.Cases;

namespace TeamsSchakelpunt.Bot.FollowUp;

/// <summary>Says what waits: kind, without blame, and with nothing about the youngster (section 11 of the domain).</summary>
public static class DeadlineWords
{
    /// <summary>For a person, on the card of the morning.</summary>
    public static string Say(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Contact => "Heb je de jongere al gesproken? Leg het gesprek vast.",
        DeadlineKind.Talk => "Er stond een gesprek met de jongere gepland. Is het gelukt?",
        DeadlineKind.OwnerOffer => "Een collega vraagt of jij eigenaar wilt worden.",
        DeadlineKind.NoRegisseur => "Er doen drie of meer partners mee. Wie is het vaste aanspreekpunt?",
        DeadlineKind.Candidate => "Wil je regisseur worden? Een collega wacht op je antwoord.",
        DeadlineKind.InvitationMissed => "Een partner gaf nog geen antwoord op je vraag om mee te doen. Bel even.",
        DeadlineKind.Moment => "De momenten voor de casusbespreking wachten op je keuze.",
        DeadlineKind.AgreementSoon => "Over 2 werkdagen is je afspraak klaar. Lukt het?",
        DeadlineKind.AgreementToday => "Vandaag is je afspraak klaar. Is het gelukt?",
        DeadlineKind.AgreementLate => "Lukt het nog? Je had hier een afspraak.",
        DeadlineKind.AgreementMissed => "Een afspraak van een collega bleef liggen. Vraag wat er nodig is.",
        DeadlineKind.Aftercare => "Hoe gaat het nu met de jongere? Neem contact op.",
        DeadlineKind.TransferTalk => "De jongere begint bijna op de nieuwe plek. Houd het gesprek voor de overdracht op tijd.",
        DeadlineKind.LetGoDay => "Je droeg deze casus over. Kies wanneer je loslaat.",
        DeadlineKind.LetGo => "Vandaag zou je loslaten. Stop met meedoen, of kies een andere dag.",
        DeadlineKind.Quiet => "Hier gebeurde lang niets. Loopt dit nog?",
        _ => "Hier wacht iets op je.",
    };

    /// <summary>In a partner's channel, or to the coordinators: a title, why, and what to do.</summary>
    public static (string Title, string Why, string Advice) SayToAll(DeadlineKind kind) => kind switch
    {
        DeadlineKind.PickUp => ("Nog niet opgepakt", "Dit signaal wacht nog op jullie.", "Kies wie het oppakt, of stuur het door."),
        DeadlineKind.PickUpMissed => ("Te lang niet opgepakt", "Niemand pakte dit signaal op binnen de afgesproken tijd.", "Bel het eerste contact, of wijs een partner aan."),
        DeadlineKind.Decision => ("Een voorstel wacht", "Een kandidaat-regisseur zei ja en wacht op jullie besluit.", "Keur het voorstel goed, of wijs het af. Ook een vervanger kan dat doen."),
        DeadlineKind.Invitation => ("Nog geen antwoord", "Jullie zijn gevraagd om mee te doen.", "Kies wie meedoet, of zeg nee. Dat mag."),
        DeadlineKind.Transfer => ("Een overdracht wacht", "Er is jullie een warme overdracht aangeboden.", "Plan het gesprek, of geef de overdracht terug met een reden."),
        DeadlineKind.TransferMissed => ("Overdracht niet aanvaard", "De warme overdracht is niet op tijd aanvaard.", "Bel beide partners en breng ze bij elkaar."),
        DeadlineKind.YouthRequest => ("Een jongere wacht op antwoord", "Binnen een week moet er antwoord zijn op een verzoek van een jongere.", "Beslis over het verzoek."),
        DeadlineKind.QuietMissed => ("Hier gebeurt niets meer", "Er gebeurde lang niets, ook niet na een vraag aan de eigenaar.", "Bel de eigenaar."),
        _ => ("Hier wacht iets", "Er wacht iets op deze casus.", "Bekijk de casus."),
    };
}
