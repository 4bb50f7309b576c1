namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>What somebody may do beside what every professional may (section 6.3 of the domain).</summary>
[Flags]
public enum ContactRoles
{
    None = 0,

    /// <summary>Keeps the contacts of their own partner.</summary>
    PartnerAdministrator = 1,

    /// <summary>Guards the process over all cases, and keeps all contacts.</summary>
    Coordinator = 2,

    /// <summary>Keeps partners, contacts and settings; sees no cases.</summary>
    Administrator = 4,

    /// <summary>Sees who looked at what, where they are coordinator as well.</summary>
    Auditor = 8,

    /// <summary>Member of the Overleg Sluitende Aanpak: sets the status of knelpunten and answers them; sees no cases by it.</summary>
    OverlegMember = 16,
}

/// <summary>The words of <see cref="ContactRoles"/>.</summary>
public static class ContactRoleWords
{
    public static IReadOnlyList<ContactRoles> All { get; } =
        [ContactRoles.PartnerAdministrator, ContactRoles.Coordinator, ContactRoles.Administrator, ContactRoles.Auditor, ContactRoles.OverlegMember];

    /// <summary>The key of one role, in files and forms.</summary>
    public static string Key(this ContactRoles role) => role switch
    {
        ContactRoles.PartnerAdministrator => "partnerbeheerder",
        ContactRoles.Coordinator => "coordinator",
        ContactRoles.Auditor => "logboek",
        ContactRoles.OverlegMember => "overleg",
        _ => "beheerder",
    };

    public static string Label(this ContactRoles role) => role switch
    {
        ContactRoles.PartnerAdministrator => "Beheerder van de partner",
        ContactRoles.Coordinator => "Coördinator",
        ContactRoles.Auditor => "Logboek inzien",
        ContactRoles.OverlegMember => "Lid Overleg Sluitende Aanpak",
        _ => "Beheerder van het Schakelpunt",
    };

    public static ContactRoles? Parse(string? key)
    {
        foreach (var role in All)
        {
            if (string.Equals(role.Key(), key, StringComparison.OrdinalIgnoreCase)) return role;
        }

        return null;
    }

    /// <summary>The single roles in it.</summary>
    public static IEnumerable<ContactRoles> Each(this ContactRoles roles) => All.Where(role => roles.HasFlag(role));
}
