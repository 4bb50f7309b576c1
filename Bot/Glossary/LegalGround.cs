namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>Why the private part may be shared: <c>grondslag</c> (section 8.1 of the domain, AVG art. 6).</summary>
public enum LegalGround
{
    WettelijkeTaak,
    Overstap,
    Toestemming,
    VitaalBelang,
}

/// <summary>The words of <see cref="LegalGround"/>.</summary>
public static class LegalGrounds
{
    public static IReadOnlyList<LegalGround> All { get; } = Enum.GetValues<LegalGround>();

    public static string Key(this LegalGround ground) => ground switch
    {
        LegalGround.WettelijkeTaak => "wettelijke_taak",
        LegalGround.Overstap => "overstap",
        LegalGround.Toestemming => "toestemming",
        _ => "vitaal_belang",
    };

    public static string Label(this LegalGround ground) => ground switch
    {
        LegalGround.WettelijkeTaak => "Wettelijke taak van school, leerplicht of RMC",
        LegalGround.Overstap => "Overstap van vo naar mbo",
        LegalGround.Toestemming => "Toestemming van de jongere (of ouders)",
        _ => "Direct gevaar voor de jongere",
    };

    public static LegalGround? Parse(string? key)
    {
        foreach (var ground in All)
        {
            if (ground.Key() == key) return ground;
        }

        return null;
    }
}
