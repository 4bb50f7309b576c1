namespace TeamsSchakelpunt.Cards;

/// <summary>Ids of the inputs, under which their values come back.</summary>
public static class Inputs
{
    /// <summary>Signal type (key).</summary>
    public const string SignalType = "soort";

    /// <summary>Where the youngster is: phase and school in one (value as given in the card's data).</summary>
    public const string Place = "waar";

    /// <summary>Age group: <see cref="InputValues.AgeGroups"/>.</summary>
    public const string AgeGroup = "leeftijd";

    /// <summary>Urgency: <see cref="InputValues.UrgencyByType"/> or a level.</summary>
    public const string Urgency = "urgentie";

    /// <summary>Whether the youngster knows: one of the <c>Knows…</c> values.</summary>
    public const string YoungsterKnows = "jongere_weet";

    /// <summary>"Wat zie je?"</summary>
    public const string Observed = "wat_zie_je";

    /// <summary>"Wat gaat goed?"</summary>
    public const string GoesWell = "wat_gaat_goed";

    /// <summary>Toggle "Ik heb het nagekeken": <c>true</c> or <c>false</c>.</summary>
    public const string Reviewed = "nagekeken";

    /// <summary>Initials, 2 to 4 letters.</summary>
    public const string Initials = "initialen";

    /// <summary>Whether the parents know.</summary>
    public const string Parents = "ouders";

    /// <summary>Ground for sharing: one of the <c>Ground…</c> values.</summary>
    public const string Ground = "grondslag";

    /// <summary>"Wat is al gedaan?"</summary>
    public const string AlreadyDone = "wat_is_gedaan";

    /// <summary>Lives in: one of the <c>LivesIn…</c> values.</summary>
    public const string LivesIn = "woont_in";

    /// <summary>Date of the talk with the youngster, when that is still to come.</summary>
    public const string TalkDate = "datum_gesprek";

    /// <summary>Why the youngster is not told.</summary>
    public const string NotToldReason = "reden_niet";

    /// <summary>Partner a case is forwarded or assigned to (key).</summary>
    public const string Partner = "partner";

    /// <summary>Category of the reason to forward.</summary>
    public const string Reason = "reden";

    /// <summary>Begin of the ids of the toggles in the channel proposal; a channel's index follows.</summary>
    public const string ChannelPrefix = "kanaal_";

    /// <summary>A contact (id).</summary>
    public const string Contact = "contactpersoon";

    /// <summary>Name of a contact.</summary>
    public const string Name = "naam";

    /// <summary>Function of a contact.</summary>
    public const string Function = "functie";

    /// <summary>Phone number.</summary>
    public const string Phone = "telefoon";

    /// <summary>Mail address.</summary>
    public const string Mail = "mail";

    /// <summary>Working days: <see cref="InputValues.WorkingDays"/>, with commas between.</summary>
    public const string WorkingDays = "werkdagen";

    /// <summary>First day of an absence.</summary>
    public const string AwayFrom = "afwezig_van";

    /// <summary>Last day of an absence.</summary>
    public const string AwayUntil = "afwezig_tot";

    /// <summary>Who stands in (id of a contact).</summary>
    public const string StandIn = "vervanger";

    /// <summary>Last day at the partner.</summary>
    public const string LastDay = "laatste_dag";

    /// <summary>Roles: keys, with commas between.</summary>
    public const string Roles = "rollen";

    /// <summary>Schools a contact is there for: keys of partners, with commas between.</summary>
    public const string Schools = "scholen";

    /// <summary>Topics a contact is there for: words with commas between.</summary>
    public const string Topics = "onderwerpen";

    /// <summary>Entra object id.</summary>
    public const string ObjectId = "object_id";
}
