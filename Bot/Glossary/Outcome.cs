namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>How a case ended (section 6.2 of the domain).</summary>
public enum Outcome
{
    Startkwalificatie,
    OpSchool,
    MboGestart,
    BblGestart,
    BetaaldWerk,
    Dagbesteding,
    HulpElders,
    Uitkering,
    Verhuisd,
    GeenContact,
    NietNodig,
    NietGelukt,
}

/// <summary>The words of <see cref="Outcome"/>.</summary>
public static class Outcomes
{
    public static IReadOnlyList<Outcome> All { get; } = Enum.GetValues<Outcome>();

    /// <summary>Before there was contact with the youngster only these can be said.</summary>
    public static IReadOnlyList<Outcome> WithoutContact { get; } = [Outcome.NietNodig, Outcome.Verhuisd, Outcome.GeenContact];

    public static string Key(this Outcome outcome) => outcome switch
    {
        Outcome.Startkwalificatie => "startkwalificatie",
        Outcome.OpSchool => "op_school",
        Outcome.MboGestart => "mbo_gestart",
        Outcome.BblGestart => "bbl_gestart",
        Outcome.BetaaldWerk => "betaald_werk",
        Outcome.Dagbesteding => "dagbesteding",
        Outcome.HulpElders => "hulp_elders",
        Outcome.Uitkering => "uitkering",
        Outcome.Verhuisd => "verhuisd",
        Outcome.GeenContact => "geen_contact",
        Outcome.NietNodig => "niet_nodig",
        _ => "niet_gelukt",
    };

    public static string Label(this Outcome outcome) => outcome switch
    {
        Outcome.Startkwalificatie => "Heeft een startkwalificatie (diploma havo, vwo of mbo 2 of hoger)",
        Outcome.OpSchool => "Zit (weer) op school",
        Outcome.MboGestart => "Is gestart op het mbo",
        Outcome.BblGestart => "Is gestart met bbl (werken en leren)",
        Outcome.BetaaldWerk => "Heeft betaald werk",
        Outcome.Dagbesteding => "Heeft dagbesteding",
        Outcome.HulpElders => "Krijgt hulp van een ander",
        Outcome.Uitkering => "Heeft een uitkering",
        Outcome.Verhuisd => "Is verhuisd",
        Outcome.GeenContact => "Geen contact gekregen",
        Outcome.NietNodig => "Hulp is niet nodig, lukt op eigen kracht",
        _ => "Het is niet gelukt",
    };

    public static Outcome? Parse(string? key)
    {
        foreach (var outcome in All)
        {
            if (outcome.Key() == key) return outcome;
        }

        return null;
    }
}
