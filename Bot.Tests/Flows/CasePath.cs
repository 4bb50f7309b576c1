using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
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

        Look(Verbs.OpenInzage),
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
    ];

    /// <summary>Where the cards of these cases stand.</summary>
    public static IEnumerable<Lane> LanesOf(Case @case)
    {
        yield return Lane.Person(@case.Reporter.Id);
        yield return Shown(@case.Owner);
        if (@case.Regie.Proposal is { } proposal) foreach (var lane in RegieRules.LanesOf(proposal)) yield return lane;
        if (@case.OwnerOffer is { } offer) yield return LifecycleRules.LaneOf(offer);
        foreach (var lane in @case.Doubles.SelectMany(DoubleRules.LanesOf)) yield return lane;
        foreach (var request in @case.Requests) yield return Lane.Coordinators.About(new LaneTopic(LaneTopic.Request, $"{request.Id}"));
    }

    public override string ToString() => Name;

    private static Lane Shown(Professional? who) => Lane.Person(who?.Id ?? new PersonId("niemand")).About(new LaneTopic(LaneTopic.Shown, "1"));

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

    private static Case WithNote(Case @case, Actor actor) => @case with { Private = @case.Private with { Notes = [new CaseNote(1, Now, actor.Who, "Gisteren gebeld.")] } };

    private static Case WithAgreement(Case @case, Actor actor) => @case with { Private = @case.Private with { Agreements = [new Agreement(1, "Mailen", actor.Who, Today.AddDays(7))] } };

    private static Case WithDouble(Case @case, Actor actor) => @case with
    {
        Doubles = @case.Doubles.Count > 0 ? @case.Doubles : [new PossibleDouble(Older, DoubleState.BroughtTogether, People.Officer.Who, People.Colleague.Who, DecidedBy: People.Coordinator.Who, DecidedAt: Now)],
    };

    private static Case WithRequest(Case @case, Actor actor) => @case with { Requests = [new YouthRequest(1, Bot.Glossary.YouthRequestKind.Bezwaar, Today, People.Mentor.Who)] };
}
