namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>How far a school leaver is with the next course, as De Overstap says it (section 2.4 of the domain).</summary>
public enum OverstapStatus
{
    NietAangemeld,
    Aangemeld,
    Ingeschreven,
}

/// <summary>The level that a school leaver comes from (section 2.4 of the domain).</summary>
public enum OverstapLevel
{
    Bb,
    Kb,
    Gl,
    Tl,
    Pro,
    Vso,
}

/// <summary>The words of De Overstap.</summary>
public static class OverstapWords
{
    public static string Key(this OverstapStatus status) => status switch
    {
        OverstapStatus.NietAangemeld => "niet_aangemeld",
        OverstapStatus.Aangemeld => "aangemeld",
        _ => "ingeschreven",
    };

    public static string Label(this OverstapStatus status) => status switch
    {
        OverstapStatus.NietAangemeld => "Niet aangemeld",
        OverstapStatus.Aangemeld => "Aangemeld, nog niet ingeschreven",
        _ => "Ingeschreven",
    };

    public static string Label(this OverstapLevel level) => level switch
    {
        OverstapLevel.Bb => "Vmbo basis (bb)",
        OverstapLevel.Kb => "Vmbo kader (kb)",
        OverstapLevel.Gl => "Vmbo gemengd (gl)",
        OverstapLevel.Tl => "Vmbo theoretisch (tl)",
        OverstapLevel.Pro => "Praktijkonderwijs",
        _ => "Voortgezet speciaal onderwijs",
    };

    public static OverstapStatus? Parse(string? key)
    {
        foreach (var status in Enum.GetValues<OverstapStatus>())
        {
            if (status.Key() == key) return status;
        }

        return null;
    }
}
