namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>Who asks for something, with the roles they have at this moment (section 6.3 of the domain).</summary>
/// <param name="Who">The person.</param>
/// <param name="IsCoordinator">Guards the process over all cases; approves, assigns, links channels.</param>
/// <param name="IsAdministrator">Keeps partners, contacts and settings; sees no cases.</param>
/// <param name="IsPartnerAdministrator">Keeps the contacts of their own partner.</param>
/// <param name="IsAuditor">May see who looked, where they are coordinator as well.</param>
/// <param name="HasAgreement">Their partner joined the privacy agreement; without it they get nothing private (section 8.1 of the domain).</param>
/// <param name="IsOverlegMember">Member of the Overleg Sluitende Aanpak: keeps its agenda of knelpunten; sees no cases by it.</param>
public sealed record Actor(
    Professional Who,
    bool IsCoordinator = false,
    bool IsAdministrator = false,
    bool IsPartnerAdministrator = false,
    bool IsAuditor = false,
    bool HasAgreement = false,
    bool IsOverlegMember = false)
{
    /// <summary>The product itself, for what happens by time.</summary>
    public static Actor Schakelpunt { get; } = new(new Professional(new PersonId("schakelpunt"), "Schakelpunt", null, null)) { IsSchakelpunt = true };

    /// <summary>From where they ask.</summary>
    public Origin From { get; init; }

    public PersonId Id => Who.Id;

    public PartnerKey? Partner => Who.Partner;

    /// <summary>True for <see cref="Schakelpunt"/> alone: no name or id that comes from outside makes it so.</summary>
    public bool IsSchakelpunt { get; private init; }
}
