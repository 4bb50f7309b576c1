namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>Who asks for something, with the roles they have at this moment (section 6.3 of the domain).</summary>
/// <param name="Who">The person.</param>
/// <param name="IsCoordinator">Guards the process over all cases; approves, assigns, links channels.</param>
/// <param name="IsAdministrator">Keeps partners, contacts and settings; sees no cases.</param>
/// <param name="IsPartnerAdministrator">Keeps the contacts of their own partner.</param>
/// <param name="IsAuditor">May see who looked, where they are coordinator as well.</param>
public sealed record Actor(
    Professional Who, bool IsCoordinator = false, bool IsAdministrator = false, bool IsPartnerAdministrator = false, bool IsAuditor = false)
{
    /// <summary>The Schakelpunt itself, where nobody asks.</summary>
    public static readonly Actor Schakelpunt = new(new Professional(new PersonId("schakelpunt"), "Schakelpunt", null, null));

    /// <summary>From where they ask.</summary>
    public Origin From { get; init; }

    public PersonId Id => Who.Id;

    public PartnerKey? Partner => Who.Partner;
}
