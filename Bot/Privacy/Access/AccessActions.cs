using TeamsSchakelpunt.Bot.Cases;

namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary>What somebody did or tried to do, as it stands in the log. A key is never given another meaning.</summary>
public static class AccessActions
{
    /// <summary>Looked at what a channel may show as well.</summary>
    public static readonly LogKey ViewHeader = new("bekijk_kop");

    /// <summary>Looked at the private part.</summary>
    public static readonly LogKey ViewDossier = new("bekijk_dossier");

    /// <summary>Looked at the private part as a coordinator who takes no part.</summary>
    public static readonly LogKey BreakGlass = new(nameof(CaseAction.BreakGlass));

    /// <summary>Had initials compared with those of other cases.</summary>
    public static readonly LogKey CompareInitials = new("vergelijk_initialen");

    /// <summary>Took the overview for the youngster.</summary>
    public static readonly LogKey Disclose = new("inzage");

    /// <summary>Took the log.</summary>
    public static readonly LogKey ExportLog = new("export_logboek");

    /// <summary>Erased.</summary>
    public static readonly LogKey Erase = new("wis");

    /// <summary>Whether somebody saw what is held of the youngster (section 8.5 of the domain).</summary>
    public static bool IsLook(AccessEntry entry) =>
        entry.Refusal is null && (entry.Action == ViewDossier || entry.Action == BreakGlass || entry.Action == Disclose);
}
