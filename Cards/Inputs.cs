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

    /// <summary>Date of the talk with the youngster, still to come or held.</summary>
    public const string TalkDate = "datum_gesprek";

    /// <summary>Why the youngster is not told.</summary>
    public const string NotToldReason = "reden_niet";

    /// <summary>Partner a case is forwarded or assigned to (key).</summary>
    public const string Partner = "partner";

    /// <summary>Category of a reason.</summary>
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

    /// <summary>"Wat wil de jongere zelf?", in the youngster's own words.</summary>
    public const string YoungsterWants = "wat_wil_de_jongere";

    /// <summary>Outcome of a case (key).</summary>
    public const string Outcome = "uitkomst";

    /// <summary>"Wat werkte?"</summary>
    public const string WhatWorked = "wat_werkte";

    /// <summary>What becomes of the agreements that are still open: one of the <c>Agreements…</c> values.</summary>
    public const string OpenAgreements = "open_afspraken";

    /// <summary>What has been reached so far.</summary>
    public const string Result = "resultaat";

    /// <summary>Date of the first contact in nazorg.</summary>
    public const string ContactDate = "datum_contact";

    /// <summary>Number of another case.</summary>
    public const string OtherCase = "ander_nummer";

    /// <summary>Who is asked to become owner (id).</summary>
    public const string Owner = "eigenaar";

    /// <summary>Who is proposed as regisseur (id).</summary>
    public const string Candidate = "kandidaat";

    /// <summary>A reason in one's own words.</summary>
    public const string ReasonText = "toelichting";

    /// <summary>How a partner takes part: <see cref="InputValues.WithData"/> or <see cref="InputValues.Anonymous"/>.</summary>
    public const string Participation = "hoe_meedoen";

    /// <summary>Text of a note.</summary>
    public const string NoteText = "notitie";

    /// <summary>What is agreed.</summary>
    public const string What = "wat";

    /// <summary>Who does it (id).</summary>
    public const string Who = "wie";

    /// <summary>When it is done.</summary>
    public const string When = "wanneer";

    /// <summary>What changes in an agreement: one of the <c>Agreement…</c> values.</summary>
    public const string Change = "wat_verandert";

    /// <summary>What the youngster asks: one of the <c>Request…</c> values.</summary>
    public const string RequestKind = "verzoek";

    /// <summary>When the youngster asked it.</summary>
    public const string AskedOn = "gevraagd_op";

    /// <summary>What the youngster asks, in a few words.</summary>
    public const string RequestText = "wat_vraagt_de_jongere";

    /// <summary>What a casusbespreking is about, as a question.</summary>
    public const string Question = "vraag";

    /// <summary>What was tried already.</summary>
    public const string Tried = "geprobeerd";

    /// <summary>What is asked of the others at the table.</summary>
    public const string AskOfOthers = "wat_vraag_je";

    /// <summary>Begin of the ids of the toggles that say who is invited; the contact's id follows.</summary>
    public const string PersonPrefix = "erbij_";

    /// <summary>Begin of the ids of the grounds on which something is shared with somebody invited; the contact's id follows.</summary>
    public const string GroundPrefix = "grondslag_";

    /// <summary>Somebody else who is invited (id of a contact).</summary>
    public const string ExtraPerson = "ook_erbij";

    /// <summary>Why that one is invited.</summary>
    public const string ExtraReason = "waarom_ook";

    /// <summary>Ground for sharing with that one: one of the <c>Ground…</c> values.</summary>
    public const string ExtraGround = "grondslag_ook";

    /// <summary>Whether the youngster takes part in the meeting: <see cref="InputValues.Yes"/> or <see cref="InputValues.No"/>.</summary>
    public const string YoungsterJoins = "jongere_mee";

    /// <summary>Why the youngster does not.</summary>
    public const string YoungsterReason = "waarom_jongere_niet";

    /// <summary>Whether the parents take part in the meeting: <see cref="InputValues.Yes"/> or <see cref="InputValues.No"/>.</summary>
    public const string ParentsJoin = "ouders_mee";

    /// <summary>Why the parents do not.</summary>
    public const string ParentsReason = "waarom_ouders_niet";

    /// <summary>How long a meeting lasts, in minutes.</summary>
    public const string Length = "duur";

    /// <summary>First day on which it may be.</summary>
    public const string From = "vanaf";

    /// <summary>Last day on which it may be.</summary>
    public const string Until = "tot_en_met";

    /// <summary>Part of the day: <see cref="InputValues.Morning"/>, <see cref="InputValues.Afternoon"/> or <see cref="InputValues.AnyPart"/>.</summary>
    public const string DayPart = "dagdeel";

    /// <summary>
    /// Who was present: ids, <see cref="InputValues.PresentYoungster"/> and <see cref="InputValues.PresentParents"/>, with commas between.
    /// </summary>
    public const string Present = "aanwezig";

    /// <summary>Begin of the ids of what is agreed in a meeting; the number of the row, from 1, follows.</summary>
    public const string AgreementWhatPrefix = "afspraak_wat_";

    /// <summary>Begin of the ids of who does it; the number of the row follows.</summary>
    public const string AgreementWhoPrefix = "afspraak_wie_";

    /// <summary>Begin of the ids of when it is done; the number of the row follows.</summary>
    public const string AgreementWhenPrefix = "afspraak_wanneer_";

    /// <summary>When those who met look back.</summary>
    public const string LookBack = "terugkijken";

    /// <summary>Whether new moments are looked for: <see cref="InputValues.Yes"/> or <see cref="InputValues.No"/>.</summary>
    public const string Again = "nieuw_moment";

    /// <summary>A knelpunt in a few words.</summary>
    public const string KnelpuntTitle = "knelpunt_titel";

    /// <summary>What a knelpunt is about (key).</summary>
    public const string Theme = "thema";

    /// <summary>"Wat gebeurt er?"</summary>
    public const string WhatHappens = "wat_gebeurt_er";

    /// <summary>Which rule or organisation gets in the way.</summary>
    public const string Rule = "welke_regel";

    /// <summary>How often (key).</summary>
    public const string Frequency = "hoe_vaak";

    /// <summary>What would help.</summary>
    public const string WhatHelps = "wat_zou_helpen";

    /// <summary>Development task (id of a row of the plan).</summary>
    public const string Task = "taak";

    /// <summary>The answer to a knelpunt.</summary>
    public const string KnelpuntAnswer = "antwoord";

    /// <summary>Which knelpunten are listed: name of a <see cref="Cards.KnelpuntStatus"/>, or <see cref="InputValues.AllKnelpunten"/>.</summary>
    public const string KnelpuntStatus = "toon_status";

    /// <summary>First day at the new place.</summary>
    public const string StartsOn = "begint_op";

    /// <summary>What extra support there was, and which goes on.</summary>
    public const string Support = "extra_hulp";

    /// <summary>Whether extra support stops: <see cref="InputValues.Yes"/> or <see cref="InputValues.No"/>.</summary>
    public const string SupportStops = "hulp_stopt";

    /// <summary>Who continues that support.</summary>
    public const string WhoContinues = "wie_zet_voort";

    /// <summary>Whether a maatje is arranged: <see cref="InputValues.Yes"/> or <see cref="InputValues.No"/>.</summary>
    public const string Buddy = "maatje";

    /// <summary>Who stays involved, and until when.</summary>
    public const string StaysInvolved = "wie_blijft";

    /// <summary>Whether the overstapdossier was sent by one's own system: <see cref="InputValues.Yes"/> or <see cref="InputValues.No"/>.</summary>
    public const string FileSent = "overstapdossier";

    /// <summary>What a receiver proposes in the place of a warme overdracht.</summary>
    public const string Counter = "tegenvoorstel";

    /// <summary>The day of warm loslaten.</summary>
    public const string LetGoDay = "dag_loslaten";
}
