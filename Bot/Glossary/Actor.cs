namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>Who asks for something, with the roles they have at this moment (section 6.3 of the domain).</summary>
/// <param name="Who">The person.</param>
/// <param name="IsCoordinator">Guards the process over all cases; approves, assigns, links channels.</param>
/// <param name="IsAdministrator">Keeps partners, contacts and settings; sees no cases.</param>
/// <param name="IsPartnerAdministrator">Keeps the contacts of their own partner.</param>
public sealed record Actor(
    Professional Who, bool IsCoordinator = false, bool IsAdministrator = false, bool IsPartnerAdministrator = false)
{
    public PersonId Id => Who.Id;

    public PartnerKey? Partner => Who.Partner;
}
