using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Partners.Upkeep;

/// <summary>Who may keep whose contacts, and who may give which role (section 6.3 of the domain).</summary>
public static class DirectoryRights
{
    public static bool MayManageAll(this Actor actor) => actor.IsCoordinator || actor.IsAdministrator;

    public static bool MayManage(this Actor actor, PartnerKey partner) =>
        actor.MayManageAll() || (actor.IsPartnerAdministrator && actor.Partner == partner);

    /// <summary>Whether somebody keeps any contacts at all.</summary>
    public static bool ManagesContacts(this Actor actor) => actor.MayManageAll() || (actor.IsPartnerAdministrator && actor.Partner is not null);

    /// <summary>An administrator, who sees no cases, can't make a coordinator, who does.</summary>
    public static bool MayGive(this Actor actor, ContactRoles role, PartnerKey partner) => role switch
    {
        ContactRoles.Coordinator or ContactRoles.Auditor => actor.IsCoordinator,
        ContactRoles.Administrator or ContactRoles.OverlegMember => actor.MayManageAll(),
        _ => actor.MayManage(partner),
    };
}
