namespace TeamsSchakelpunt.Cards;

/// <summary>Values that the choices of the forms send.</summary>
public static class InputValues
{
    /// <summary>Urgency follows from the type of signal.</summary>
    public const string UrgencyByType = "soort";

    /// <summary>Today.</summary>
    public const string UrgencyDirect = "direct";

    /// <summary>Within two working days.</summary>
    public const string UrgencySoon = "snel";

    /// <summary>Within five working days.</summary>
    public const string UrgencyNormal = "gewoon";

    /// <summary>The youngster knows and agrees.</summary>
    public const string KnowsAndAgrees = "ja_eens";

    /// <summary>The youngster knows.</summary>
    public const string Knows = "ja";

    /// <summary>The youngster does not know yet; a talk is planned.</summary>
    public const string KnowsNotYet = "nog_niet";

    /// <summary>The youngster is not told, for a reason.</summary>
    public const string KnowsNot = "nee";

    /// <summary>Ground: a duty by law.</summary>
    public const string GroundLegalDuty = "wettelijke_taak";

    /// <summary>Ground: the move from vo to mbo.</summary>
    public const string GroundTransfer = "overstap";

    /// <summary>Ground: consent.</summary>
    public const string GroundConsent = "toestemming";

    /// <summary>Ground: a vital interest.</summary>
    public const string GroundVitalInterest = "vitaal_belang";

    /// <summary>Lives in the region's own municipality.</summary>
    public const string LivesHere = "hier";

    /// <summary>Lives in another municipality.</summary>
    public const string LivesElsewhere = "elders";

    /// <summary>Not known where the youngster lives.</summary>
    public const string LivesUnknown = "onbekend";

    /// <summary>Nobody stands in. The schema knows no empty value; a box left empty sends an empty one.</summary>
    public const string NoStandIn = "niemand";

    /// <summary>The age groups, as sent and stored.</summary>
    public static IReadOnlyList<string> AgeGroups { get; } = ["<16", "16-17", "18-22", "23-26"];

    /// <summary>The days of the week from Monday, as sent and stored.</summary>
    public static IReadOnlyList<string> WorkingDays { get; } = ["ma", "di", "wo", "do", "vr", "za", "zo"];
}
