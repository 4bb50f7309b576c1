using System.Security.Cryptography;

namespace TeamsSchakelpunt.Bot.Partners.Upkeep;

/// <summary>Which details of a contact differ, by the names people know them by.</summary>
public static class ContactDifference
{
    public static IReadOnlyList<string> Between(Contact before, Contact after)
    {
        var (old, now) = (ContactText.Of(before), ContactText.Of(after));
        (string Name, string? Old, string? New)[] fields =
        [
            ("naam", old.Name, now.Name),
            ("functie", old.Function, now.Function),
            ("partner", old.Partner, now.Partner),
            ("telefoon", old.Phone, now.Phone),
            ("e-mail", old.Mail, now.Mail),
            ("werkdagen", old.WorkingDays, now.WorkingDays),
            ("afwezigheid", old.AwayFrom + old.AwayUntil, now.AwayFrom + now.AwayUntil),
            ("vervanger", old.StandIn, now.StandIn),
            ("scholen", old.Schools, now.Schools),
            ("onderwerpen", old.Topics, now.Topics),
            ("rollen", old.Roles, now.Roles),
            ("laatste werkdag", old.LastDay, now.LastDay),
            ("account", old.ObjectId + old.Tenant, now.ObjectId + now.Tenant),
        ];
        return [.. fields.Where(field => field.Old != field.New).Select(field => field.Name)];
    }

    /// <summary>Changes with the details of the contact: a form that was filled from older ones is noticed.</summary>
    public static string VersionOf(Contact contact) =>
        Convert.ToHexStringLower(SHA256.HashData(DirectoryRows.DataOf([contact with { AskedOn = null, AskingSince = null }])))[..16];
}
