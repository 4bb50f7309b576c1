namespace TeamsSchakelpunt.Cards;

/// <summary>
/// What a button asks for: the <c>verb</c> of an <c>Action.Execute</c>, or <see cref="DataKeys.Verb"/> in the data of an
/// <c>Action.Submit</c>. They stand in cards that were posted long ago, so a value is never given another meaning.
/// </summary>
public static class Verbs
{
    /// <summary>Runs <see cref="DataKeys.Command"/> as if it had been typed.</summary>
    public const string Command = "opdracht";

    /// <summary>Opens the signal form (dialog); may carry <see cref="DataKeys.SignalType"/>.</summary>
    public const string OpenSignalForm = "melden.open";

    /// <summary>Submits the signal form.</summary>
    public const string SubmitSignal = "melden.verstuur";

    /// <summary>Drops the signal form.</summary>
    public const string CancelSignal = "melden.annuleer";

    /// <summary>Opens the supplement form (dialog).</summary>
    public const string OpenSupplement = "aanvullen.open";

    /// <summary>Submits the supplement form.</summary>
    public const string SubmitSupplement = "aanvullen.bewaar";

    /// <summary>Closes the supplement form; the rest follows later.</summary>
    public const string SupplementLater = "aanvullen.later";

    /// <summary>Takes the case: from a channel notice or the case card.</summary>
    public const string PickUp = "oppakken";

    /// <summary>The raiser, who works at the first contact, takes the case.</summary>
    public const string PickUpSelf = "oppakken.zelf";

    /// <summary>The raiser, who works at the first contact, leaves it to a colleague.</summary>
    public const string LeaveToColleague = "oppakken.collega";

    /// <summary>Opens the case (dialog).</summary>
    public const string OpenCase = "casus.open";

    /// <summary>Opens the form to forward a case (dialog).</summary>
    public const string OpenForward = "doorsturen.open";

    /// <summary>Submits the form to forward a case.</summary>
    public const string SubmitForward = "doorsturen.verstuur";

    /// <summary>Opens the form with which a coordinator points out a partner (dialog).</summary>
    public const string OpenAssign = "toewijzen.open";

    /// <summary>Submits the form with which a coordinator points out a partner.</summary>
    public const string SubmitAssign = "toewijzen.verstuur";

    /// <summary>Delivers again what could not be delivered.</summary>
    public const string Redeliver = "bezorgen.opnieuw";

    /// <summary>Another page of the own cases.</summary>
    public const string MyCasesPage = "mijncasussen.pagina";

    /// <summary>Links the ticked channels to their partners.</summary>
    public const string LinkChannels = "koppelen.bevestig";

    /// <summary>Leaves the proposed channels unlinked.</summary>
    public const string SkipLinkChannels = "koppelen.overslaan";

    /// <summary>Shows which partners have a channel.</summary>
    public const string ChannelOverview = "koppelen.overzicht";

    /// <summary>Another row of the responsibility matrix.</summary>
    public const string Responsibility = "wie.rij";

    /// <summary>How to reach a partner.</summary>
    public const string Contact = "contact";

    /// <summary>A newer receipt, for the viewer.</summary>
    public const string RefreshReceipt = "ververs.ontvangst";

    /// <summary>A newer channel notice, for the viewer.</summary>
    public const string RefreshNotice = "ververs.melding";

    /// <summary>A newer case card, for the viewer.</summary>
    public const string RefreshCase = "ververs.casus";

    /// <summary>How to reach one person (<see cref="DataKeys.Contact"/>, or <see cref="Inputs.Contact"/> of a search).</summary>
    public const string ContactPerson = "contact.persoon";

    /// <summary>Opens the box in which contacts are searched while typing.</summary>
    public const string SearchContacts = "contact.zoek";

    /// <summary>Opens the form with one's own details (dialog).</summary>
    public const string OpenMyDetails = "gegevens.open";

    /// <summary>Submits the form with one's own details.</summary>
    public const string SubmitMyDetails = "gegevens.bewaar";

    /// <summary>"Klopt dit nog?": yes.</summary>
    public const string ConfirmMyDetails = "gegevens.klopt";

    /// <summary>"Klopt dit nog?": I no longer work here.</summary>
    public const string LeavePartner = "gegevens.vertrek";

    /// <summary>Opens the form of the contact chosen in <see cref="Inputs.Contact"/> (dialog).</summary>
    public const string OpenContactForm = "beheer.open";

    /// <summary>Opens an empty form for a contact (dialog).</summary>
    public const string OpenNewContact = "beheer.nieuw";

    /// <summary>Submits the form of a contact.</summary>
    public const string SubmitContact = "beheer.bewaar";

    /// <summary>Takes a contact out of the directory.</summary>
    public const string RemoveContact = "beheer.verwijder";

    /// <summary>Carries out the import that was previewed.</summary>
    public const string ApplyImport = "import.voerdoor";

    /// <summary>Drops the import that was previewed.</summary>
    public const string DropImport = "import.stop";

    /// <summary>Opens the form "Waar werk je?" (dialog).</summary>
    public const string OpenWorkplace = "werkplek.open";

    /// <summary>Submits the form "Waar werk je?".</summary>
    public const string SubmitWorkplace = "werkplek.verstuur";

    /// <summary>Shows the question whether somebody works for a partner (<see cref="DataKeys.Person"/>).</summary>
    public const string OpenClaim = "werkplek.bekijk";

    /// <summary>The partner's administrator: yes, this person works here.</summary>
    public const string ConfirmWorkplace = "werkplek.klopt";

    /// <summary>The partner's administrator: no, this person does not work here.</summary>
    public const string RejectWorkplace = "werkplek.kloptniet";

    /// <summary>Opens the form about the talk with the youngster (dialog).</summary>
    public const string OpenTalk = "gesprek.open";

    /// <summary>Submits the form about the talk with the youngster.</summary>
    public const string SubmitTalk = "gesprek.bewaar";

    /// <summary>Opens the form that moves a case to nazorg (dialog).</summary>
    public const string OpenAftercare = "nazorg.open";

    /// <summary>Submits the form that moves a case to nazorg.</summary>
    public const string SubmitAftercare = "nazorg.bewaar";

    /// <summary>Nazorg: it does not go well, so the case runs again.</summary>
    public const string NotGoingWell = "nazorg.terug";

    /// <summary>Opens the form that closes a case (dialog).</summary>
    public const string OpenClose = "sluiten.open";

    /// <summary>Submits the form that closes a case.</summary>
    public const string SubmitClose = "sluiten.bewaar";

    /// <summary>Opens the form that reopens a case (dialog).</summary>
    public const string OpenReopen = "heropenen.open";

    /// <summary>Submits the form that reopens a case.</summary>
    public const string SubmitReopen = "heropenen.bewaar";

    /// <summary>Opens the form that withdraws a signal (dialog).</summary>
    public const string OpenWithdraw = "intrekken.open";

    /// <summary>Submits the form that withdraws a signal.</summary>
    public const string SubmitWithdraw = "intrekken.bewaar";

    /// <summary>Opens the form that asks somebody to become owner (dialog).</summary>
    public const string OpenOwner = "eigenaar.open";

    /// <summary>Submits the form that asks somebody to become owner.</summary>
    public const string SubmitOwner = "eigenaar.vraag";

    /// <summary>The one asked becomes owner.</summary>
    public const string AcceptOwner = "eigenaar.ja";

    /// <summary>The one asked does not become owner.</summary>
    public const string DeclineOwner = "eigenaar.nee";

    /// <summary>Opens the form that proposes a regisseur (dialog).</summary>
    public const string OpenRegisseur = "regisseur.open";

    /// <summary>Submits the form that proposes a regisseur.</summary>
    public const string SubmitRegisseur = "regisseur.stelvoor";

    /// <summary>The candidate says yes to <see cref="DataKeys.Round"/>.</summary>
    public const string AcceptRegisseur = "regisseur.ja";

    /// <summary>Opens the form with which the candidate says no (dialog).</summary>
    public const string OpenDeclineRegisseur = "regisseur.nee.open";

    /// <summary>The candidate says no.</summary>
    public const string DeclineRegisseur = "regisseur.nee";

    /// <summary>The present regisseur agrees with a successor.</summary>
    public const string AgreeHandover = "regisseur.draagover";

    /// <summary>The present regisseur does not agree with a successor; the coordinator decides.</summary>
    public const string DisagreeHandover = "regisseur.draagnietover";

    /// <summary>A coordinator approves the candidate.</summary>
    public const string ApproveRegisseur = "regisseur.keurgoed";

    /// <summary>Opens the form with which a coordinator rejects the candidate (dialog).</summary>
    public const string OpenRejectRegisseur = "regisseur.wijsaf.open";

    /// <summary>A coordinator rejects the candidate.</summary>
    public const string RejectRegisseur = "regisseur.wijsaf";

    /// <summary>Ends the part of the regisseur.</summary>
    public const string EndRegie = "regisseur.stop";

    /// <summary>Opens the form that invites a partner (dialog).</summary>
    public const string OpenInvite = "uitnodigen.open";

    /// <summary>Submits the form that invites a partner.</summary>
    public const string SubmitInvite = "uitnodigen.verstuur";

    /// <summary>Somebody of an invited partner joins.</summary>
    public const string JoinCase = "meedoen";

    /// <summary>Somebody of an invited partner: we do not take part.</summary>
    public const string DeclineInvitation = "meedoen.nee";

    /// <summary>Ends the part of somebody else (<see cref="DataKeys.Person"/>).</summary>
    public const string EndParticipation = "meedoen.beeindig";

    /// <summary>A participant leaves.</summary>
    public const string LeaveCase = "meedoen.stop";

    /// <summary>Opens the form for a note (dialog); with <see cref="DataKeys.Note"/> it corrects that one.</summary>
    public const string OpenNote = "notitie.open";

    /// <summary>Submits the form for a note.</summary>
    public const string SubmitNote = "notitie.bewaar";

    /// <summary>Opens the form for an agreement (dialog).</summary>
    public const string OpenAgreement = "afspraak.open";

    /// <summary>Submits the form for an agreement.</summary>
    public const string SubmitAgreement = "afspraak.bewaar";

    /// <summary>Opens the form that changes <see cref="DataKeys.Agreement"/> (dialog).</summary>
    public const string OpenAgreementChange = "afspraak.anders.open";

    /// <summary>Submits the form that changes an agreement.</summary>
    public const string ChangeAgreement = "afspraak.anders";

    /// <summary>An agreement is done.</summary>
    public const string AgreementDone = "afspraak.klaar";

    /// <summary>Opens the form with which a coordinator asks to see the private part (dialog).</summary>
    public const string OpenBreakGlass = "inzien.open";

    /// <summary>A coordinator gave a reason and sees the private part.</summary>
    public const string BreakGlass = "inzien.bevestig";

    /// <summary>A coordinator brings the professionals of two signals together.</summary>
    public const string BringTogether = "dubbel.breng";

    /// <summary>Two signals are not about the same youngster.</summary>
    public const string NotTheSame = "dubbel.nietdezelfde";

    /// <summary>A professional agrees to join two signals into one case.</summary>
    public const string JoinSignals = "dubbel.voegsamen";

    /// <summary>Makes the dossier for the youngster, as a file.</summary>
    public const string OpenInzage = "inzage";

    /// <summary>Opens the form for a request of the youngster (dialog).</summary>
    public const string OpenYouthRequest = "verzoek.open";

    /// <summary>Submits the form for a request of the youngster.</summary>
    public const string SubmitYouthRequest = "verzoek.verstuur";

    /// <summary>Opens the form with which a coordinator rejects a request of the youngster (dialog).</summary>
    public const string OpenRejectYouthRequest = "verzoek.wijsaf.open";

    /// <summary>A coordinator decides (<see cref="DataKeys.Decision"/>) on a request of the youngster.</summary>
    public const string DecideYouthRequest = "verzoek.besluit";

    /// <summary>Opens the next step of the warme overdracht, for who presses (dialog).</summary>
    public const string OpenTransfer = "overdracht.open";

    /// <summary>Submits the form that offers a warme overdracht.</summary>
    public const string SubmitTransferOffer = "overdracht.bied";

    /// <summary>Opens the form with the day of the talk (dialog).</summary>
    public const string OpenTransferTalk = "overdracht.gesprek.open";

    /// <summary>Submits the form with the day of the talk.</summary>
    public const string SubmitTransferTalk = "overdracht.gesprek";

    /// <summary>Opens the checklist of the talk (dialog).</summary>
    public const string OpenTransferHeld = "overdracht.gehouden.open";

    /// <summary>Submits the checklist of the talk.</summary>
    public const string SubmitTransferHeld = "overdracht.gehouden";

    /// <summary>Somebody of the receiving partner takes over (<see cref="DataKeys.Round"/>).</summary>
    public const string AcceptTransfer = "overdracht.aanvaard";

    /// <summary>Opens the form that gives a warme overdracht back (dialog).</summary>
    public const string OpenTransferReturn = "overdracht.terug.open";

    /// <summary>Submits the form that gives a warme overdracht back.</summary>
    public const string SubmitTransferReturn = "overdracht.terug";

    /// <summary>Withdraws a warme overdracht.</summary>
    public const string WithdrawTransfer = "overdracht.trekin";

    /// <summary>Opens the form with the day of warm loslaten (dialog).</summary>
    public const string OpenLetGo = "overdracht.loslaten.open";

    /// <summary>Submits the form with the day of warm loslaten.</summary>
    public const string SubmitLetGo = "overdracht.loslaten";

    /// <summary>Opens the form that puts off <see cref="DataKeys.Deadline"/> (dialog).</summary>
    public const string OpenPutOff = "uitstel.open";

    /// <summary>Submits the form that puts something off.</summary>
    public const string SubmitPutOff = "uitstel";

    /// <summary>Opens the form that plans a casusbespreking (dialog).</summary>
    public const string OpenMeetingForm = "bespreking.open";

    /// <summary>Submits the form that plans a casusbespreking.</summary>
    public const string SubmitMeetingForm = "bespreking.plan";

    /// <summary>Chooses <see cref="DataKeys.Moment"/> out of the moments proposed in <see cref="DataKeys.Round"/>.</summary>
    public const string ChooseMoment = "bespreking.kies";

    /// <summary>Opens the form that asks for other moments, also of a meeting that was booked already (dialog).</summary>
    public const string OpenMoments = "bespreking.momenten.open";

    /// <summary>Submits the form that asks for other moments.</summary>
    public const string SubmitMoments = "bespreking.momenten";

    /// <summary>Shows the meeting card of <see cref="DataKeys.Round"/>.</summary>
    public const string ShowMeeting = "bespreking.toon";

    /// <summary>A card about the meeting of <see cref="DataKeys.Round"/> again, as the reader may see it: refresh, without a press.</summary>
    public const string RefreshMeeting = "ververs.bespreking";

    /// <summary>Somebody invited: I come.</summary>
    public const string JoinMeeting = "bespreking.ja";

    /// <summary>Somebody invited: I can't come.</summary>
    public const string DeclineMeeting = "bespreking.nee";

    /// <summary>Opens the form that calls a meeting off, or says that it was not held (dialog).</summary>
    public const string OpenMeetingOff = "bespreking.af.open";

    /// <summary>Submits the form that calls a meeting off.</summary>
    public const string SubmitMeetingOff = "bespreking.af";

    /// <summary>Opens the form that changes who is invited (dialog).</summary>
    public const string OpenMeetingPeople = "bespreking.wie.open";

    /// <summary>Submits the form that changes who is invited.</summary>
    public const string SubmitMeetingPeople = "bespreking.wie";

    /// <summary>Offers the meeting as a file for one's own calendar.</summary>
    public const string AddToCalendar = "bespreking.agenda";

    /// <summary>Opens the form in which agreements are recorded during the meeting (dialog).</summary>
    public const string OpenMeetingRecord = "bespreking.vastleggen.open";

    /// <summary>Saves what stands in that form, and shows it empty again.</summary>
    public const string SubmitMeetingMore = "bespreking.vastleggen.meer";

    /// <summary>Saves what stands in that form: the meeting is held.</summary>
    public const string SubmitMeetingHeld = "bespreking.vastleggen.klaar";

    /// <summary>Opens the form for a knelpunt (dialog); may carry <see cref="DataKeys.Responsibility"/>.</summary>
    public const string OpenKnelpuntForm = "knelpunt.open";

    /// <summary>Submits the form for a knelpunt.</summary>
    public const string SubmitKnelpunt = "knelpunt.verstuur";

    /// <summary>The list of knelpunten: <see cref="DataKeys.Page"/>, and the status in <see cref="DataKeys.KnelpuntStatus"/> or <see cref="Inputs.KnelpuntStatus"/>.</summary>
    public const string KnelpuntenPage = "knelpunt.lijst";

    /// <summary>Shows <see cref="DataKeys.Knelpunt"/>.</summary>
    public const string ShowKnelpunt = "knelpunt.toon";

    /// <summary>"Dit heb ik ook".</summary>
    public const string SupportKnelpunt = "knelpunt.ook";

    /// <summary>Brings a knelpunt, seen with <see cref="DataKeys.Round"/> steps, to <see cref="DataKeys.KnelpuntStatus"/>.</summary>
    public const string MoveKnelpunt = "knelpunt.stap";

    /// <summary>Opens the form for the answer.</summary>
    public const string OpenKnelpuntAnswer = "knelpunt.antwoord.open";

    /// <summary>Submits the answer to a knelpunt that was seen with <see cref="DataKeys.Round"/> steps.</summary>
    public const string AnswerKnelpunt = "knelpunt.antwoord";

    /// <summary>"Ga door": carries out the list of De Overstap of <see cref="DataKeys.FormId"/>.</summary>
    public const string StartOverstap = "overstap.start";

    /// <summary>"Stop": drops that list.</summary>
    public const string DropOverstap = "overstap.stop";

    /// <summary>A page of what is wrong in that list.</summary>
    public const string OverstapPage = "overstap.regels";

    /// <summary>Opens the cases of that list that are open (dialog).</summary>
    public const string OpenOverstapList = "overstap.lijst";

    /// <summary>Opens the cases whose youngsters are enrolled by that list (dialog).</summary>
    public const string OpenOverstapEnrolled = "overstap.ingeschreven";

    /// <summary>Closes the cases of <see cref="DataKeys.Numbers"/>: their youngsters are enrolled.</summary>
    public const string CloseOverstap = "overstap.sluit";
}
