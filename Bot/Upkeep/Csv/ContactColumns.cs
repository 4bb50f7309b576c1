using TeamsSchakelpunt.Bot.Partners.Upkeep;

namespace TeamsSchakelpunt.Bot.Upkeep.Csv;

/// <summary>The columns of the contact list, in the order in which they are written; read by name, in any order.</summary>
internal static class ContactColumns
{
    public const string Id = "id";
    public const string Remove = "verwijderen";

    public static IReadOnlyList<(string Name, Func<ContactText, string?> Get, Func<ContactText, string?, ContactText> Set)> All { get; } =
    [
        (Id, text => text.Id, (text, value) => text with { Id = value }),
        ("naam", text => text.Name, (text, value) => text with { Name = value }),
        ("functie", text => text.Function, (text, value) => text with { Function = value }),
        ("partner", text => text.Partner, (text, value) => text with { Partner = value }),
        ("telefoon", text => text.Phone, (text, value) => text with { Phone = value }),
        ("mail", text => text.Mail, (text, value) => text with { Mail = value }),
        ("werkdagen", text => text.WorkingDays, (text, value) => text with { WorkingDays = value }),
        ("afwezig_van", text => text.AwayFrom, (text, value) => text with { AwayFrom = value }),
        ("afwezig_tot", text => text.AwayUntil, (text, value) => text with { AwayUntil = value }),
        ("vervanger", text => text.StandIn, (text, value) => text with { StandIn = value }),
        ("scholen", text => text.Schools, (text, value) => text with { Schools = value }),
        ("onderwerpen", text => text.Topics, (text, value) => text with { Topics = value }),
        ("rollen", text => text.Roles, (text, value) => text with { Roles = value }),
        ("laatste_dag", text => text.LastDay, (text, value) => text with { LastDay = value }),
        ("object_id", text => text.ObjectId, (text, value) => text with { ObjectId = value }),
        ("tenant", text => text.Tenant, (text, value) => text with { Tenant = value }),
    ];
}
