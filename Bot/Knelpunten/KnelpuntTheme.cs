namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>What a knelpunt is about: the obstacles that the annex of the plan names (section 2.16 of the domain).</summary>
public enum KnelpuntTheme
{
    Geld,
    Doelgroep,
    Wachtlijst,
    Vervoer,
    InUitstroom,
    BblPlekken,
    DubbelWerk,
    GegevensDelen,
    Anders,
}

/// <summary>The words of <see cref="KnelpuntTheme"/>.</summary>
public static class KnelpuntThemes
{
    public static IReadOnlyList<KnelpuntTheme> All { get; } = Enum.GetValues<KnelpuntTheme>();

    public static string Key(this KnelpuntTheme theme) => theme switch
    {
        KnelpuntTheme.Geld => "uitkering_geld",
        KnelpuntTheme.Doelgroep => "doelgroep_indicatie",
        KnelpuntTheme.Wachtlijst => "wachtlijst",
        KnelpuntTheme.Vervoer => "vervoer_kosten",
        KnelpuntTheme.InUitstroom => "in_uitstroom",
        KnelpuntTheme.BblPlekken => "bbl_plekken",
        KnelpuntTheme.DubbelWerk => "dubbel_werk",
        KnelpuntTheme.GegevensDelen => "gegevens_delen",
        _ => "anders",
    };

    public static string Label(this KnelpuntTheme theme) => theme switch
    {
        KnelpuntTheme.Geld => "Uitkering of geld",
        KnelpuntTheme.Doelgroep => "Doelgroep of indicatie",
        KnelpuntTheme.Wachtlijst => "Wachtlijst",
        KnelpuntTheme.Vervoer => "Vervoer en kosten",
        KnelpuntTheme.InUitstroom => "In- en uitstroom van school",
        KnelpuntTheme.BblPlekken => "Te weinig bbl-plekken",
        KnelpuntTheme.DubbelWerk => "Dubbel werk of dubbele intake",
        KnelpuntTheme.GegevensDelen => "Gegevens delen",
        _ => "Iets anders",
    };

    public static KnelpuntTheme? Parse(string? key)
    {
        foreach (var theme in All)
        {
            if (theme.Key() == key) return theme;
        }

        return null;
    }
}
