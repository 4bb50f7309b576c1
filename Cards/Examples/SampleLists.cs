using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>Lists and moments that the examples share.</summary>
internal static class SampleLists
{
    public const string Number = "2026-0042";

    public static DateTimeOffset Raised { get; } = new(2026, 11, 23, 14, 5, 0, TimeSpan.FromHours(1));

    public static DateOnly PickUpBefore { get; } = new(2026, 11, 25);

    public static PickedUp PickedUp { get; } = new("Trajectbegeleider Aventus", new DateTimeOffset(2026, 11, 24, 9, 30, 0, TimeSpan.FromHours(1)));

    public static IReadOnlyList<Choice> SignalTypes { get; } =
    [
        new("Is vaak weg van school", "verzuim"),
        new("Dreigt te stoppen met school", "dreigende_uitval"),
        new("Is gestopt zonder startkwalificatie (vsv)", "gestopt"),
        new("Niet ingeschreven na het vo", "niet_ingeschreven"),
        new("Haalt geen vo-diploma", "geen_diploma"),
        new("Heeft extra hulp nodig bij de overstap vo–mbo", "overstap_extra"),
        new("Heeft geen passende plek op school", "passende_plek"),
        new("Opleiding past niet of is te zwaar", "verkeerde_opleiding"),
        new("Geen goede bbl-plek of stage", "bbl_stage"),
        new("Klaar met school, geen werk (of uitkering)", "geen_werk"),
        new("Zorgen om thuis, geld of hoe het gaat", "zorgen"),
        new("Voelt zich niet veilig of niet gezien", "veiligheid"),
        new("Is uit beeld", "uit_beeld"),
        new("Werkhouding of gedrag gaat niet goed", "gedrag_houding"),
        new("Reizen of kosten zijn een probleem", "praktisch"),
        new("Iets anders", "anders"),
    ];

    public static IReadOnlyList<Choice> Places { get; } =
    [
        new("Etty Hillesum Lyceum (vo)", "vo:etty_hillesum"),
        new("Ambelt (vso)", "vso:ambelt"),
        new("Aventus (mbo)", "mbo:aventus"),
        new("Technicampus (mbo)", "mbo:technicampus"),
        new("Aan het werk", "werk:"),
        new("Geen school en geen werk · laatst op Aventus", "geen:aventus"),
    ];

    public static IReadOnlyList<Choice> Parents { get; } =
    [
        new("Ja", "ja"),
        new("Nee", "nee"),
        new("Jongere wil dat niet", "wil_niet"),
    ];

    public static IReadOnlyList<Choice> NotToldReasons { get; } =
    [
        new("Het is nu niet veilig", "veiligheid"),
        new("De jongere is niet te bereiken", "niet_bereikbaar"),
        new("Het hoort bij de taak van leerplicht", "leerplicht"),
    ];

    public static IReadOnlyList<Choice> Partners { get; } =
    [
        new("Jongerenloket", "jongerenloket"),
        new("Leerplicht", "leerplicht"),
        new("Raster", "raster"),
        new("Pactum", "pactum"),
    ];

    public static IReadOnlyList<Choice> ForwardReasons { get; } =
    [
        new("De jongere zit hier niet op school", "andere_school"),
        new("Dit is een taak van een andere partner", "andere_taak"),
        new("Wij hebben nu niemand", "niemand"),
    ];

    public static CardRefresh Refresh(string verb) =>
        new(verb, new Dictionary<string, string> { [DataKeys.CaseNumber] = Number }, ["29:docent"]);
}
