using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>People to reach that the examples share.</summary>
internal static class SampleContacts
{
    public static DateOnly Monday { get; } = new(2026, 11, 23);

    public static ContactPerson Coach { get; } = At("Trajectbegeleider Aventus", "Trajectbegeleider", "Aventus", "trajectbegeleider@aventus.example");

    public static ContactPerson Consultant { get; } = At("Consulent Jongerenloket", "Consulent werk en school", "Jongerenloket", "consulent@jongerenloket.example");

    public static ContactPerson Mentor { get; } = At("Docent Etty Hillesum", "Zorgcoördinator", "Etty Hillesum Lyceum", "docent@ettyhillesum.example");

    public static ContactPerson Coordinator { get; } = At("Coördinator Schakelpunt", "Coördinator", "Schakelpunt", "coordinator@schakelpunt.example");

    /// <summary>Everything as long as it gets.</summary>
    public static ContactPerson Long { get; } = At(
        "Zorgcoördinator-plaatsvervanger onderbouw Etty Hillesum Noord",
        "Coördinator passend onderwijs en loopbaanbegeleiding bovenb.",
        "Etty Hillesum Lyceum, locatie Het Vlier en De Marke Noord-Zuid",
        "zorgcoordinator.plaatsvervanger.onderbouw.noord@ettyhillesumlyceum.example") with
    {
        WorkingDays = "maandag, dinsdag, woensdag, donderdag, vrijdag en zaterdag",
    };

    public static IReadOnlyList<Choice> Suggestions { get; } =
    [
        new("Trajectbegeleider Aventus · Aventus", "aventus-traject"),
        new("Consulent Jongerenloket · Jongerenloket", "loket-consulent"),
        new("Docent Etty Hillesum · Etty Hillesum Lyceum", "etty-docent"),
    ];

    /// <summary>The partners of the row "Allen": as long as a row gets.</summary>
    public static IReadOnlyList<ResponsiblePartner> Everybody { get; } =
    [
        Partner("etty_hillesum", "Etty Hillesum Lyceum", "Zorgcoördinator"),
        Partner("ambelt", "Ambelt", "Mentor"),
        Partner("rentray", "Rentray", "Intern begeleider"),
        Partner("bolster", "De Bolster", "Stagebegeleider"),
        Partner("aventus", "Aventus", "Trajectbegeleider"),
        Partner("technicampus", "Technicampus", "Praktijkopleider"),
        Partner("jongerenloket", "Jongerenloket", "Consulent"),
        Partner("leerplicht", "Leerplicht", "Leerplichtambtenaar") with { Note = "Onder 18 jaar." },
        Partner("rmc", "RMC", "Trajectbegeleider") with { Note = "Van 18 tot en met 22 jaar." },
        Partner("dwt", "Deventer Werktalent", "Jobcoach"),
        Partner("raster", "Raster", "Jongerenwerker") with { StandsInFor = "Teamleider Raster" },
        Partner("pactum", "Pactum", "Jeugdhulpverlener"),
        Partner("matchpoind", "MatchPOinD", "Loopbaancoach"),
        Partner("werkgevers", "Werkgevers", "Contactpersoon") with { Person = null },
    ];

    public static ResponsiblePartner Partner(string key, string name, string function) => new(
        key, name, null, At($"{function} {name}", function, name, $"{key}@{key}.example".Replace('_', '-')), null, []);

    private static ContactPerson At(string name, string function, string organisation, string mail) =>
        new(name, function, organisation, "0570 00 00 00", mail, "maandag, dinsdag en donderdag");
}
