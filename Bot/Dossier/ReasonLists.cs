using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>Reasons from fixed lists, so that they may stand in a channel and in the timeline.</summary>
public static class ReasonLists
{
    /// <summary>Why somebody is proposed as regisseur (section 2.9 of the domain).</summary>
    public static IReadOnlyList<Choice> ForRegisseur { get; } =
    [
        new("Er zijn drie of meer partners bij betrokken", "veel_partners"),
        new("De jongere heeft één vast aanspreekpunt nodig", "aanspreekpunt"),
        new("Kent de jongere al", "kent_jongere"),
        new("Het signaal is vaker doorgestuurd", "doorgestuurd"),
        new("Afspraken blijven liggen", "afspraken"),
        new("De regisseur is lang afwezig of gaat weg", "vervanging"),
    ];

    /// <summary>Why a candidate says no.</summary>
    public static IReadOnlyList<Choice> ForDeclining { get; } =
    [
        new("Ik heb er nu geen tijd voor", "geen_tijd"),
        new("Een ander kent de jongere beter", "ander_beter"),
        new("Dit past niet bij mijn werk", "past_niet"),
        new("Ik ben binnenkort lang afwezig", "afwezig"),
    ];

    /// <summary>Why a coordinator says no.</summary>
    public static IReadOnlyList<Choice> ForRejecting { get; } =
    [
        new("Een andere collega past beter", "collega_beter"),
        new("Een regisseur is (nog) niet nodig", "niet_nodig"),
        new("Deze collega heeft al veel casussen", "te_veel"),
        new("Eerst een casusbespreking", "eerst_bespreking"),
    ];

    /// <summary>Why a coordinator looks at a case in which they take no part.</summary>
    public static IReadOnlyList<Choice> ForLooking { get; } =
    [
        new("De eigenaar is weg of niet te bereiken", "eigenaar_weg"),
        new("Er is direct gevaar voor de jongere", "gevaar"),
        new("De jongere vraagt inzage, of maakt bezwaar", "verzoek_jongere"),
        new("Twee partners komen er samen niet uit", "verschil"),
        new("Controle op privacy", "controle"),
    ];

    /// <summary>Why a closed case is opened again.</summary>
    public static IReadOnlyList<Choice> ForReopening { get; } =
    [
        new("Het gaat weer niet goed", "niet_goed"),
        new("Er is een nieuw signaal", "nieuw_signaal"),
        new("De casus was te vroeg gesloten", "te_vroeg"),
        new("De jongere vraagt erom", "jongere_vraagt"),
    ];

    /// <summary>Why a request of the youngster is not granted.</summary>
    public static IReadOnlyList<Choice> ForRefusingRequest { get; } =
    [
        new("De wet vraagt om dit te bewaren", "wet"),
        new("Delen is nodig voor de veiligheid van de jongere", "veiligheid"),
        new("Wat er staat, klopt volgens ons", "klopt"),
        new("De jongere heeft het verzoek ingetrokken", "ingetrokken"),
    ];

    /// <summary>Why a casusbespreking is not held.</summary>
    public static IReadOnlyList<Choice> ForCallingOff { get; } =
    [
        new("Iemand die nodig is, kan niet", "bespreking_iemand_kan_niet"),
        new("De jongere wil dit nu niet", "bespreking_jongere_wil_niet"),
        new("De vraag is al beantwoord", "bespreking_al_beantwoord"),
        new("Er kwam iets tussen", "bespreking_iets_tussen"),
        new("We hebben elkaar al gebeld", "bespreking_gebeld"),
    ];

    /// <summary>Why something that waits is put off.</summary>
    public static IReadOnlyList<Choice> ForPuttingOff { get; } =
    [
        new("Ik wacht op een antwoord van een ander", "uitstel_wacht"),
        new("Het is al afgesproken voor later", "uitstel_afgesproken"),
        new("De jongere vraagt om meer tijd", "uitstel_jongere"),
        new("Ik heb er nu geen tijd voor", "uitstel_geen_tijd"),
    ];

    /// <summary>Why a partner does not take over a youngster (section 2.5 of the domain).</summary>
    public static IReadOnlyList<Choice> ForReturningTransfer { get; } =
    [
        new("Deze plek past niet bij de jongere", "terug_past_niet"),
        new("Er is hier nu geen plek", "terug_geen_plek"),
        new("Er is eerst meer hulp nodig", "terug_eerst_hulp"),
        new("De jongere kiest iets anders", "terug_jongere_anders"),
        new("Een andere partner past beter", "terug_andere_partner"),
    ];

    private static readonly IReadOnlyList<IReadOnlyList<Choice>> All = [ForRegisseur, ForDeclining, ForRejecting, ForLooking, ForReopening, ForRefusingRequest, ForCallingOff, ForPuttingOff, ForReturningTransfer];

    public static bool Holds(this IReadOnlyList<Choice> reasons, string? key) => reasons.Any(reason => reason.Value == key);

    /// <summary>What a person reads for the key of a reason.</summary>
    public static string LabelOf(string key) => All.SelectMany(reasons => reasons).FirstOrDefault(reason => reason.Value == key)?.Title ?? key;
}
