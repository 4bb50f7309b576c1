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

    /// <summary>At closing: the open agreements are done.</summary>
    public const string AgreementsDone = "klaar";

    /// <summary>At closing: the open agreements are dropped.</summary>
    public const string AgreementsDropped = "vervallen";

    /// <summary>The agreement is done.</summary>
    public const string AgreementDone = "klaar";

    /// <summary>The agreement gets another date.</summary>
    public const string AgreementMoved = "andere_datum";

    /// <summary>The agreement is dropped.</summary>
    public const string AgreementDropped = "vervalt";

    /// <summary>Withdrawn: a mistake.</summary>
    public const string WithdrawMistake = "vergissing";

    /// <summary>Withdrawn: there is another signal about the same youngster.</summary>
    public const string WithdrawDouble = "dubbel";

    /// <summary>Withdrawn: the youngster does not want it.</summary>
    public const string WithdrawYoungster = "jongere_wil_niet";

    /// <summary>The partner takes part and sees the private part.</summary>
    public const string WithData = "met_gegevens";

    /// <summary>The partner thinks along without knowing who it is about.</summary>
    public const string Anonymous = "anoniem";

    /// <summary>The youngster asks to correct something.</summary>
    public const string RequestCorrection = "correctie";

    /// <summary>The youngster asks to erase.</summary>
    public const string RequestErasure = "verwijderen";

    /// <summary>The youngster objects to sharing.</summary>
    public const string RequestObjection = "bezwaar";

    /// <summary>The request is granted.</summary>
    public const string DecisionGranted = "toegewezen";

    /// <summary>The request is rejected.</summary>
    public const string DecisionRejected = "afgewezen";

    /// <summary>Knelpunten of every status.</summary>
    public const string AllKnelpunten = "alle";

    /// <summary>Yes.</summary>
    public const string Yes = "ja";

    /// <summary>No.</summary>
    public const string No = "nee";

    /// <summary>In the morning.</summary>
    public const string Morning = "ochtend";

    /// <summary>In the afternoon.</summary>
    public const string Afternoon = "middag";

    /// <summary>At any time of the day.</summary>
    public const string AnyPart = "hele_dag";

    /// <summary>The youngster was present.</summary>
    public const string PresentYoungster = "jongere";

    /// <summary>The parents, or one of them, were present.</summary>
    public const string PresentParents = "ouders";

    /// <summary>The mentor was present.</summary>
    public const string PresentMentor = "mentor";

    /// <summary>Somebody of the receiving partner was present.</summary>
    public const string PresentReceiver = "ontvanger";

    /// <summary>The age groups, as sent and stored.</summary>
    public static IReadOnlyList<string> AgeGroups { get; } = ["<16", "16-17", "18-22", "23-26"];

    /// <summary>The days of the week from Monday, as sent and stored.</summary>
    public static IReadOnlyList<string> WorkingDays { get; } = ["ma", "di", "wo", "do", "vr", "za", "zo"];
}
