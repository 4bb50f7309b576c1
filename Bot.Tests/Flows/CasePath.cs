using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Meetings;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Tests.Cases;
using static TeamsSchakelpunt.Tests.Cases.DoubleRulesTests;
using static TeamsSchakelpunt.Tests.Cases.Given;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>A press on a case, as a card or a dialog would send it, or as somebody would forge it.</summary>
/// <param name="Name">As the matrix calls it.</param>
/// <param name="Verb">One of <see cref="Verbs"/>.</param>
/// <param name="Changes">Who may do it changes the case by it; otherwise they only look, or open a form.</param>
/// <param name="Asked">What must be in the case for it to have an effect.</param>
/// <param name="Filled">What is sent along.</param>
internal sealed record CasePath(string Name, string Verb, bool Changes, Func<Case, Actor, Case> Asked, Func<Case, JsonObject> Filled)
{
    private const string Day = "2026-11-23";

    /// <summary>A search before the one that stands.</summary>
    private const string Old = "0";

    public static IReadOnlyList<CasePath> All { get; } =
    [
        Change(Verbs.PickUp),
        Change(Verbs.PickUpSelf),
        Change(Verbs.LeaveToColleague, (@case, _) => @case with { AwaitsReporter = @case.State == CaseState.Nieuw }),
        Look(Verbs.OpenSupplement),
        Change(Verbs.SubmitSupplement, Fill((Inputs.Parents, "ja"), (Inputs.Ground, "wettelijke_taak"), (Inputs.LivesIn, "elders"))),
        Look(Verbs.OpenForward),
        Change(Verbs.SubmitForward, Fill((Inputs.Partner, "dwt"), (Inputs.Reason, "andere_taak"))),
        Look(Verbs.OpenAssign),
        Change(Verbs.SubmitAssign, Fill((Inputs.Partner, "dwt"))),
        Look(Verbs.Redeliver),

        Look(Verbs.OpenCase),
        Look(Verbs.RefreshReceipt),
        Look(Verbs.RefreshNotice),
        Look(Verbs.RefreshCase),

        Look(Verbs.OpenTalk),
        Change(Verbs.SubmitTalk, Fill((Inputs.TalkDate, Day), (Inputs.YoungsterKnows, "ja_eens"), (Inputs.YoungsterWants, "Ik wil werken."))),
        Look(Verbs.OpenOwner),
        Change(Verbs.SubmitOwner, Fill((Inputs.Owner, "teamleider-raster"))),
        Change(Verbs.AcceptOwner, WithOffer, Fill((DataKeys.Round, "1"))),
        Change(Verbs.DeclineOwner, WithOffer, Fill((DataKeys.Round, "1"))),
        Look(Verbs.OpenAftercare),
        Change(Verbs.SubmitAftercare, Fill((Inputs.Result, "Zit weer op school."), (Inputs.ContactDate, "2027-02-23"), (Inputs.Contact, "docent"))),
        Change(Verbs.NotGoingWell),
        Look(Verbs.OpenClose),
        Change(Verbs.SubmitClose, Fill((Inputs.Outcome, "niet_nodig"), (Inputs.WhatWorked, "Samen praten."))),
        Look(Verbs.OpenReopen),
        Change(Verbs.SubmitReopen, Fill((Inputs.Reason, "niet_goed"))),
        Look(Verbs.OpenWithdraw),
        Change(Verbs.SubmitWithdraw, Fill((Inputs.Reason, "vergissing"))),

        Look(Verbs.OpenRegisseur),
        Change(Verbs.SubmitRegisseur, Fill((Inputs.Candidate, "docent"), (Inputs.Reason, "kent_jongere"))),
        Change(Verbs.AcceptRegisseur, WithProposal, Fill((DataKeys.Round, "1"))),
        Look(Verbs.OpenDeclineRegisseur, WithProposal, Fill((DataKeys.Round, "1"))),
        Change(Verbs.DeclineRegisseur, WithProposal, Fill((DataKeys.Round, "1"), (Inputs.Reason, "geen_tijd"))),
        Change(Verbs.AgreeHandover, WithProposal, Fill((DataKeys.Round, "1"))),
        Change(Verbs.DisagreeHandover, WithProposal, Fill((DataKeys.Round, "1"))),
        Change(Verbs.ApproveRegisseur, WithYes, Fill((DataKeys.Round, "1"))),
        Look(Verbs.OpenRejectRegisseur, WithYes, Fill((DataKeys.Round, "1"))),
        Change(Verbs.RejectRegisseur, WithYes, Fill((DataKeys.Round, "1"), (Inputs.Reason, "collega_beter"))),
        Change(Verbs.EndRegie, (@case, _) => @case with { Regie = @case.Regie with { Current = @case.Regie.Current ?? new ActiveRegisseur(People.Colleague.Who, Now, People.Coordinator.Who) } }),

        Look(Verbs.OpenInvite),
        Change(Verbs.SubmitInvite, Fill((Inputs.Partner, "pactum"), (Inputs.Participation, "met_gegevens"), (Inputs.Ground, "wettelijke_taak"), (Inputs.Reason, "Kent de jongere goed."))),
        Change(Verbs.JoinCase),
        Change(Verbs.DeclineInvitation),
        Change(Verbs.EndParticipation, Fill((DataKeys.Person, "00000000-0000-4000-8000-0000000000ff"))),
        Change(Verbs.LeaveCase),
        Look(Verbs.OpenNote),
        Change(Verbs.SubmitNote, Fill((Inputs.NoteText, "Vandaag gebeld."))),
        new($"{Verbs.OpenNote} verbeteren", Verbs.OpenNote, false, WithNote, _ => Fill((DataKeys.Note, "1"))),
        new($"{Verbs.SubmitNote} verbeteren", Verbs.SubmitNote, true, WithNote, _ => Fill((DataKeys.Note, "1"), (Inputs.NoteText, "Vandaag gemaild."))),
        Look(Verbs.OpenAgreement),
        new(Verbs.SubmitAgreement, Verbs.SubmitAgreement, true, Nothing, @case => Fill((Inputs.What, "Bellen met school"), (Inputs.Who, WhoTakesPart(@case)), (Inputs.When, "2026-12-01"))),
        Look(Verbs.OpenAgreementChange, WithAgreement, Fill((DataKeys.Agreement, "1"))),
        Change(Verbs.ChangeAgreement, WithAgreement, Fill((DataKeys.Agreement, "1"), (Inputs.Change, "vervalt"), (Inputs.Reason, "Niet meer nodig."))),
        Change(Verbs.AgreementDone, WithAgreement, Fill((DataKeys.Agreement, "1"))),

        Look(Verbs.OpenTransfer),
        Change(Verbs.SubmitTransferOffer, Fill((Inputs.Partner, "pactum"), (Inputs.Ground, "wettelijke_taak"), (Inputs.Support, "Elke week een gesprek."))),
        Look(Verbs.OpenTransferTalk, Handed(TransferState.Aangeboden), []),
        Change(Verbs.SubmitTransferTalk, Handed(TransferState.Aangeboden), Fill((Inputs.TalkDate, "2026-11-30"))),
        Look(Verbs.OpenTransferHeld, Handed(TransferState.GesprekGepland), []),
        Change(
            Verbs.SubmitTransferHeld,
            Handed(TransferState.GesprekGepland),
            Fill((Inputs.TalkDate, Day), (Inputs.Present, "jongere"), (Inputs.SupportStops, "nee"), (Inputs.Buddy, "nee"), (Inputs.FileSent, "ja"))),
        Change(Verbs.AcceptTransfer, Handed(TransferState.GesprekGehouden), Fill((DataKeys.Round, "1"))),
        Look(Verbs.OpenTransferReturn, Handed(TransferState.GesprekGehouden), Fill((DataKeys.Round, "1"))),
        Change(Verbs.SubmitTransferReturn, Handed(TransferState.GesprekGehouden), Fill((DataKeys.Round, "1"), (Inputs.Reason, "terug_geen_plek"), (Inputs.Counter, "Eerst bellen."))),
        Change(Verbs.WithdrawTransfer, Handed(TransferState.GesprekGehouden)),
        Look(Verbs.OpenLetGo, Handed(TransferState.Aanvaard), []),
        Change(Verbs.SubmitLetGo, Handed(TransferState.Aanvaard), Fill((Inputs.LetGoDay, "2027-01-29"))),

        Look(Verbs.OpenInzage),
        new(Verbs.OpenPutOff, Verbs.OpenPutOff, false, Nothing, @case => Fill((DataKeys.Deadline, Waits(@case)))),
        new(Verbs.SubmitPutOff, Verbs.SubmitPutOff, true, Nothing, @case => Fill((DataKeys.Deadline, Waits(@case)), (Inputs.Until, "2026-12-01"), (Inputs.Reason, "uitstel_wacht"))),
        Look(Verbs.OpenBreakGlass),
        Change(Verbs.BreakGlass, Fill((Inputs.Reason, "controle"))),
        Change(Verbs.BringTogether, (@case, _) => @case with { Doubles = [.. @case.Doubles.Where(found => found.Other != Older), new PossibleDouble(Older)] }, Fill((DataKeys.Other, Older.ToString()))),
        Change(Verbs.NotTheSame, WithDouble, Fill((DataKeys.Other, Older.ToString()))),
        Change(Verbs.JoinSignals, WithDouble, Fill((DataKeys.Other, Older.ToString()))),
        Look(Verbs.OpenYouthRequest),
        Change(Verbs.SubmitYouthRequest, Fill((Inputs.RequestKind, "correctie"), (Inputs.AskedOn, Day), (Inputs.RequestText, "De school klopt niet."))),
        Look(Verbs.OpenRejectYouthRequest, WithRequest, Fill((DataKeys.Request, "1"))),
        new($"{Verbs.DecideYouthRequest} toewijzen", Verbs.DecideYouthRequest, true, WithRequest, _ => Fill((DataKeys.Request, "1"), (DataKeys.Decision, "toegewezen"))),
        new($"{Verbs.DecideYouthRequest} afwijzen", Verbs.DecideYouthRequest, true, WithRequest, _ => Fill((DataKeys.Request, "1"), (Inputs.Reason, "klopt"))),

        Look(Verbs.OpenMeetingForm),
        Change(
            Verbs.SubmitMeetingForm,
            Fill(
                (Inputs.Question, "Wat kan wel?"), (Inputs.Participation, "met_gegevens"), (Inputs.YoungsterJoins, "ja"), (Inputs.ParentsJoin, "ja"), (Inputs.Length, "45"),
                (Inputs.From, "2026-11-26"), (Inputs.Until, "2026-12-07"), (Inputs.PersonPrefix + "docent", "true"), (Inputs.GroundPrefix + "docent", "wettelijke_taak"))),
        new($"{Verbs.OpenMeetingForm} nog een", Verbs.OpenMeetingForm, false, WithMeeting, _ => []),
        new(Verbs.ChooseMoment, Verbs.ChooseMoment, true, WithMoments, @case => Fill((DataKeys.Round, Search(@case)), (DataKeys.Moment, ChooseMoment.IdOf(Given.Moment)))),
        new($"{Verbs.ChooseMoment} oud", Verbs.ChooseMoment, true, WithMeeting, _ => Fill((DataKeys.Round, Old), (DataKeys.Moment, ChooseMoment.IdOf(Given.Moment.AddDays(1))))),
        new(Verbs.OpenMoments, Verbs.OpenMoments, false, WithMeeting, @case => Fill((DataKeys.Round, Search(@case)))),
        new($"{Verbs.OpenMoments} oud", Verbs.OpenMoments, false, WithMeeting, _ => Fill((DataKeys.Round, Old))),
        new(Verbs.SubmitMoments, Verbs.SubmitMoments, true, WithMoments, Sought),
        new($"{Verbs.SubmitMoments} verzetten", Verbs.SubmitMoments, true, WithMeeting, Sought),
        new(Verbs.ShowMeeting, Verbs.ShowMeeting, false, WithMeeting, @case => Fill((DataKeys.Round, Planned(@case)))),
        new($"{Verbs.ShowMeeting} oud", Verbs.ShowMeeting, false, WithMeeting, _ => Fill((DataKeys.Round, Old))),
        new($"{Verbs.ShowMeeting} nog geen moment", Verbs.ShowMeeting, false, Unplanned, @case => Fill((DataKeys.Round, Search(@case)))),
        new(Verbs.RefreshMeeting, Verbs.RefreshMeeting, false, WithMeeting, @case => Fill((DataKeys.Round, Planned(@case)), (DataKeys.Topic, LaneTopic.Meeting))),
        new($"{Verbs.RefreshMeeting} voorbereiding", Verbs.RefreshMeeting, false, WithMeeting, @case => Fill((DataKeys.Round, Planned(@case)), (DataKeys.Topic, LaneTopic.MeetingPreparation))),
        new($"{Verbs.RefreshMeeting} verslag", Verbs.RefreshMeeting, false, Held, @case => Fill((DataKeys.Round, Planned(@case)), (DataKeys.Topic, LaneTopic.MeetingReport))),
        new($"{Verbs.RefreshMeeting} nagemaakt", Verbs.RefreshMeeting, false, WithMeeting, @case => Fill((DataKeys.Round, Planned(@case)), (DataKeys.Topic, LaneTopic.MeetingDue))),
        new(Verbs.JoinMeeting, Verbs.JoinMeeting, true, WithMeeting, @case => Fill((DataKeys.Round, Planned(@case)))),
        new($"{Verbs.JoinMeeting} oud", Verbs.JoinMeeting, true, WithMeeting, _ => Fill((DataKeys.Round, Old))),
        new($"{Verbs.JoinMeeting} na afloop", Verbs.JoinMeeting, true, Over, @case => Fill((DataKeys.Round, Planned(@case)))),
        new(Verbs.DeclineMeeting, Verbs.DeclineMeeting, true, WithMeeting, @case => Fill((DataKeys.Round, Planned(@case)))),
        new(Verbs.OpenMeetingOff, Verbs.OpenMeetingOff, false, WithMeeting, @case => Fill((DataKeys.Round, Planned(@case)))),
        new(Verbs.SubmitMeetingOff, Verbs.SubmitMeetingOff, true, WithMeeting, @case => Fill((DataKeys.Round, Planned(@case)), (Inputs.Reason, "bespreking_gebeld"), (Inputs.Again, "nee"))),
        new(Verbs.OpenMeetingPeople, Verbs.OpenMeetingPeople, false, WithMeeting, @case => Fill((DataKeys.Round, Search(@case)))),
        new(
            Verbs.SubmitMeetingPeople,
            Verbs.SubmitMeetingPeople,
            true,
            WithMeeting,
            @case => Fill((DataKeys.Round, Search(@case)), (Inputs.PersonPrefix + "docent", "true"), (Inputs.GroundPrefix + "docent", "wettelijke_taak"))),
        new(Verbs.AddToCalendar, Verbs.AddToCalendar, false, WithMeeting, @case => Fill((DataKeys.Round, Planned(@case)))),
        new($"{Verbs.AddToCalendar} oud", Verbs.AddToCalendar, false, WithMeeting, _ => Fill((DataKeys.Round, Old))),
        new($"{Verbs.AddToCalendar} nog geen moment", Verbs.AddToCalendar, false, Unplanned, @case => Fill((DataKeys.Round, Search(@case)))),
        new(Verbs.OpenMeetingRecord, Verbs.OpenMeetingRecord, false, Begun, @case => Fill((DataKeys.Round, Planned(@case)))),
        new($"{Verbs.OpenMeetingRecord} te vroeg", Verbs.OpenMeetingRecord, false, WithMeeting, @case => Fill((DataKeys.Round, Planned(@case)))),
        new(
            Verbs.SubmitMeetingMore,
            Verbs.SubmitMeetingMore,
            true,
            Begun,
            @case => Fill(
                (DataKeys.Round, Planned(@case)), (Inputs.AgreementWhatPrefix + "1", "Bellen met school"), (Inputs.AgreementWhoPrefix + "1", WhoTakesPart(@case)), (Inputs.AgreementWhenPrefix + "1", "2026-12-01"))),
        new(Verbs.SubmitMeetingHeld, Verbs.SubmitMeetingHeld, true, Begun, Recorded),
        new($"{Verbs.SubmitMeetingHeld} te vroeg", Verbs.SubmitMeetingHeld, true, WithMeeting, Recorded),
    ];

    /// <summary>What is talked about in the casusbespreking of these cases: for who takes part and may see the private part.</summary>
    public const string Question = "Welke plek past hier?";

    /// <summary>Where the cards of these cases stand.</summary>
    public static IEnumerable<Lane> LanesOf(Case @case)
    {
        yield return Lane.Person(@case.Reporter.Id);
        yield return Shown(@case.Owner);
        if (@case.Regie.Proposal is { } proposal) foreach (var lane in RegieRules.LanesOf(proposal)) yield return lane;
        if (@case.OwnerOffer is { } offer) yield return LifecycleRules.LaneOf(offer);
        foreach (var lane in @case.Doubles.SelectMany(DoubleRules.LanesOf)) yield return lane;
        foreach (var lane in MeetingLanes.CardsOf(@case.Meeting)) yield return lane;
        if (MeetingLanes.DueOf(@case.Meeting) is { } due) yield return due;
        if (@case.Meeting.Held is not null) foreach (var touch in MeetingLanes.After(@case.Meeting)) yield return touch.Lane;
        foreach (var request in @case.Requests) yield return Lane.Coordinators.About(new LaneTopic(LaneTopic.Request, $"{request.Id}"));
    }

    public override string ToString() => Name;

    private static Lane Shown(Professional? who) => Lane.Person(who?.Id ?? new PersonId("niemand")).About(new LaneTopic(LaneTopic.Shown, "1"));

    /// <summary>Something that waits for a person.</summary>
    private static string Waits(Case @case) => CaseDeadlines.Of(@case).FirstOrDefault(deadline => deadline.To.PersonId is not null)?.Key ?? "niets";

    private static string WhoTakesPart(Case @case) => (@case.Owner?.Id ?? @case.Regie.Current?.Who.Id)?.Value ?? "niemand";

    private static JsonObject Fill(params (string Key, string Value)[] values)
    {
        var data = new JsonObject();
        foreach (var (key, value) in values) data[key] = value;
        return data;
    }

    private static CasePath Look(string verb) => new(verb, verb, false, Nothing, _ => []);

    private static CasePath Look(string verb, Func<Case, Actor, Case> asked, JsonObject data) => new(verb, verb, false, asked, _ => data);

    private static CasePath Change(string verb) => new(verb, verb, true, Nothing, _ => []);

    private static CasePath Change(string verb, JsonObject data) => new(verb, verb, true, Nothing, _ => data);

    private static CasePath Change(string verb, Func<Case, Actor, Case> asked) => new(verb, verb, true, asked, _ => []);

    private static CasePath Change(string verb, Func<Case, Actor, Case> asked, JsonObject data) => new(verb, verb, true, asked, _ => data);

    private static Case Nothing(Case @case, Actor actor) => @case;

    private static Case WithOffer(Case @case, Actor actor) => @case with { OwnerOffer = @case.OwnerOffer ?? new OwnerOffer(People.Colleague.Who, People.Officer.Who, Now, 1) };

    private static Case WithProposal(Case @case, Actor actor) => @case with
    {
        Regie = @case.Regie with
        {
            Proposal = (@case.Regie.Proposal ?? new RegisseurProposal(1, People.Colleague.Who, People.Officer.Who, "kent_jongere", Now)) with { From = @case.Regie.Current?.Who },
        },
    };

    private static Case WithYes(Case @case, Actor actor) => WithProposal(@case, actor) is var asked
        ? asked with { Regie = asked.Regie with { Proposal = asked.Regie.Proposal! with { State = ProposalState.Accepted } } }
        : @case;

    /// <summary>A warme overdracht to a partner where nobody of these works; once it is accepted, whoever presses handed over.</summary>
    private static Func<Case, Actor, Case> Handed(TransferState state) => (@case, actor) => @case with
    {
        Transfer = new Transfer(state, People.Pactum, Now) { Round = 1, Ground = LegalGround.WettelijkeTaak, By = People.Officer.Who, Sender = state == TransferState.Aanvaard ? actor.Who : null },
    };

    private static Case WithNote(Case @case, Actor actor) => @case with { Private = @case.Private with { Notes = [new CaseNote(1, Now, actor.Who, "Gisteren gebeld.")] } };

    private static Case WithAgreement(Case @case, Actor actor) => @case with { Private = @case.Private with { Agreements = [new Agreement(1, "Mailen", actor.Who, Today.AddDays(7))] } };

    private static Case WithDouble(Case @case, Actor actor) => @case with
    {
        Doubles = @case.Doubles.Count > 0 ? @case.Doubles : [new PossibleDouble(Older, DoubleState.BroughtTogether, People.Officer.Who, People.Colleague.Who, DecidedBy: People.Coordinator.Who, DecidedAt: Now)],
    };

    private static Case WithRequest(Case @case, Actor actor) => @case with { Requests = [new YouthRequest(1, Bot.Glossary.YouthRequestKind.Bezwaar, Today, People.Mentor.Who)] };

    /// <summary>Moments to choose from; where one was planned already, for another moment.</summary>
    private static Case WithMoments(Case @case, Actor actor) => With(@case, Meeting(@case) with
    {
        Round = Meeting(@case).Round + 1, IsSearching = true, IsSearched = true, Moments = [new MeetingMoment(Given.Moment, []), new MeetingMoment(Given.Moment.AddDays(1), [])],
    });

    /// <summary>Who is to be invited was told nothing yet.</summary>
    private static Case Unplanned(Case @case, Actor actor) => WithMoments(@case, actor) is var asked
        ? asked with { Meeting = asked.Meeting with { State = asked.Meeting.IsRunning ? MeetingState.Gevraagd : asked.Meeting.State, Time = null, Edition = 0 } }
        : @case;

    private static Case WithMeeting(Case @case, Actor actor) => At(@case, Given.Moment);

    private static Case Begun(Case @case, Actor actor) => At(@case, Now.AddMinutes(-10));

    private static Case Over(Case @case, Actor actor) => At(@case, Now.AddHours(-2));

    private static Case Held(Case @case, Actor actor) => Over(@case, actor) is var over && over.Meeting.IsRunning
        ? over with { Meeting = over.Meeting with { State = MeetingState.Gehouden, Held = new MeetingHeld(Now, [People.Officer.Id], true, false, Today.AddDays(42)), HeldCount = 1 } }
        : over;

    private static Case At(Case @case, DateTimeOffset start) =>
        With(@case, Meeting(@case) with { State = MeetingState.Gepland, Time = new MeetingTime(start, 45, Meeting(@case).Round), Edition = 1 });

    /// <summary>The one that stands, or one that the officer asks for.</summary>
    private static Meeting Meeting(Case @case) => @case.Meeting.IsRunning ? @case.Meeting : new Meeting(MeetingState.Gevraagd)
    {
        Serial = 1, Round = 1, Planner = People.Officer.Who, Invitees = [new Invitee(People.Officer.Who, null, MeetingReply.Yes), new Invitee(People.Helper.Who, LegalGround.WettelijkeTaak)], Wish = Wish,
    };

    /// <summary>In a case that runs; in another it goes on no more.</summary>
    private static Case With(Case @case, Meeting meeting) => @case with
    {
        Meeting = @case.State is CaseState.Opgepakt or CaseState.Lopend or CaseState.Nazorg ? meeting : MeetingRules.Ended(meeting),
        Private = @case.Private with { Meeting = new MeetingText(Question, "Gebeld.") },
    };

    private static string Search(Case @case) => $"{@case.Meeting.Round}";

    private static string Planned(Case @case) => $"{@case.Meeting.Time?.Round}";

    private static JsonObject Sought(Case @case) =>
        Fill((DataKeys.Round, Search(@case)), (Inputs.Length, "60"), (Inputs.From, "2026-11-26"), (Inputs.Until, "2026-12-07"), (Inputs.DayPart, "ochtend"));

    private static JsonObject Recorded(Case @case) =>
        Fill((DataKeys.Round, Planned(@case)), (Inputs.Present, People.Officer.Id.Value), (Inputs.LookBack, "2027-01-04"));
}
