using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;
using static TeamsSchakelpunt.Tests.Cases.Given;
using static TeamsSchakelpunt.Tests.Cases.People;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>From picked up to ended (section 6.2 of the domain).</summary>
public sealed class LifecycleRulesTests
{
    [Fact]
    public void Contact_with_a_youngster_who_knows_makes_it_run()
    {
        var talked = LifecycleRules.RecordTalk(Opgepakt(YouthKnows.NogNiet), new Talk(Today, YouthKnows.Ja, null, "Een bbl-plek.", null), Officer, Now).Allowed();
        Assert.Equal((CaseState.Lopend, Today, "Een bbl-plek."), (talked.State, talked.ContactOn!.Value, talked.Private.OwnWords));
    }

    [Fact]
    public void The_owner_can_record_that_the_youngster_can_not_be_told_and_that_is_no_contact()
    {
        var tried = LifecycleRules.RecordTalk(Opgepakt(YouthKnows.NogNiet), new Talk(Today, YouthKnows.Nee, "onbereikbaar", null, null), Officer, Now).Changes();
        Assert.Equal((CaseState.Opgepakt, (DateOnly?)null), (tried.Case.State, tried.Case.ContactOn));
        Assert.Equal("onbereikbaar", tried.Case.Private.WhyNotTold);
        Assert.Contains(new LaneTouch(Lane.Coordinators), tried.Touches);
    }

    [Fact]
    public void A_talk_of_the_reporter_is_no_contact_of_the_owner() => Assert.Equal(
        CaseState.Opgepakt,
        LifecycleRules.RecordTalk(Opgepakt(YouthKnows.NogNiet), new Talk(Today, YouthKnows.Ja, null, null, null), Mentor, Now).Allowed().State);

    [Fact]
    public void Until_the_next_owner_says_yes_the_owner_stays()
    {
        var offered = LifecycleRules.OfferOwner(Lopend(), SecondOfficer.Who, Officer, Now).Allowed();
        Assert.Equal(Officer.Who, offered.Owner);
        Assert.Equal(SecondOfficer.Who, LifecycleRules.AnswerOwnerOffer(offered, offered.OwnerOffer!.Round, true, SecondOfficer, Now).Allowed().Owner);
        Assert.Equal(Officer.Who, LifecycleRules.AnswerOwnerOffer(offered, offered.OwnerOffer!.Round, false, SecondOfficer, Now).Allowed().Owner);
        Assert.IsType<Refusal.OwnPartnerOnly>(LifecycleRules.OfferOwner(Lopend(), YouthWorker.Who, Officer, Now).Refused());
        LifecycleRules.OfferOwner(Lopend(), YouthWorker.Who, Coordinator, Now).Allowed();
    }

    [Fact]
    public void Without_contact_only_a_few_outcomes_can_be_true()
    {
        Assert.IsType<Refusal.ContactFirst>(LifecycleRules.Close(Opgepakt(), Outcome.OpSchool, null, Officer, Now).Refused());
        foreach (var outcome in new[] { Outcome.NietNodig, Outcome.Verhuisd, Outcome.GeenContact })
            Assert.Equal(CaseState.Gesloten, LifecycleRules.Close(Opgepakt(), outcome, null, Officer, Now).Allowed().State);
    }

    [Fact]
    public void With_open_agreements_or_a_running_handover_it_is_not_closed()
    {
        var agreed = DossierRules.AddAgreement(Lopend(), "Bellen", Officer.Who, Today, Officer, Now).Allowed();
        Assert.IsType<Refusal.OpenAgreements>(LifecycleRules.Close(agreed, Outcome.OpSchool, null, Officer, Now).Refused());
        LifecycleRules.Close(DossierRules.SettleAgreements(agreed, AgreementState.Vervallen, "niet meer nodig"), Outcome.OpSchool, null, Officer, Now).Allowed();

        var handing = Handing.Offer(Lopend(), Facts(Aventus), Officer, Now).Allowed();
        Assert.IsType<Refusal.TransferRuns>(LifecycleRules.Close(handing, Outcome.OpSchool, null, Officer, Now).Refused());
        Assert.IsType<Refusal.TransferRuns>(LifecycleRules.SendToAftercare(handing, "Op school.", new Aftercare(Officer.Who, Today), Officer, Now).Refused());
    }

    [Fact]
    public void In_aftercare_the_person_at_the_last_school_takes_part_and_can_say_that_it_goes_wrong()
    {
        var @case = Nazorg();
        Assert.Equal(CaseAccess.Participant, @case.AccessOf(Colleague));
        var wrong = LifecycleRules.NotGoingWell(@case, Colleague, Now).Allowed();
        Assert.Equal(CaseState.Lopend, wrong.State);
        Assert.Equal(CaseAccess.Header, wrong.AccessOf(Colleague));
    }

    [Fact]
    public void When_the_owner_is_gone_nobody_is_asked_anything_any_more()
    {
        var asking = Asking(Lopend());
        var returned = LifecycleRules.ReturnToNew(asking, Now).Changes();
        Assert.Equal((CaseState.Nieuw, (Professional?)null), (returned.Case.State, returned.Case.Owner));
        AssertNothingIsAsked(returned.Case);
        AssertAllWhoWereAskedAreTold(asking, returned);
    }

    [Fact]
    public void Closing_takes_back_what_was_asked_and_tells_everybody_who_was_asked()
    {
        var asking = TransferRules.Withdraw(Asking(Lopend()), Officer, Now).Allowed();
        var closed = LifecycleRules.Close(asking, Outcome.OpSchool, null, Officer, Now).Changes();
        AssertNothingIsAsked(closed.Case);
        AssertAllWhoWereAskedAreTold(asking, closed);
    }

    [Fact]
    public void Withdrawing_takes_back_what_was_asked_and_tells_everybody_who_was_asked()
    {
        var together = BroughtTogether(Nieuw());
        var withdrawn = CaseRules.Withdraw(together, WithdrawReason.Vergissing, null, Mentor, Now).Changes();
        AssertNothingIsAsked(withdrawn.Case);
        Assert.Contains(withdrawn.Touches, touch => touch.Lane.PersonId == Helper.Id);
        Assert.IsType<Refusal.NotYours>(DoubleRules.AgreeToJoin(withdrawn.Case, DoubleRulesTests.Older, Helper, Now).Refused());
    }

    [Fact]
    public void What_was_closed_can_be_opened_again_until_it_is_erased()
    {
        Assert.Equal(CaseState.Lopend, LifecycleRules.Reopen(Gesloten(), "weer_nodig", Officer, Now).Allowed().State);
        Assert.IsType<Refusal.NotYours>(LifecycleRules.Reopen(In(CaseState.Gewist), "weer_nodig", Officer, Now).Refused());
    }

    [Fact]
    public void The_sender_keeps_the_case_until_the_receiver_has_accepted()
    {
        var offered = Handing.Offer(LifecycleRules.OfferOwner(Lopend(), SecondOfficer.Who, Officer, Now).Allowed(), Facts(Aventus), Officer, Now).Allowed();
        Assert.IsType<Refusal.TransferTalkFirst>(Handing.Accept(offered, Receiver, Now).Refused());
        var held = Handing.HoldTalk(Handing.PlanTalk(offered, Receiver, Now).Allowed(), Receiver, Now).Allowed();
        Assert.Equal(Officer.Who, held.Owner);

        var accepted = Handing.Accept(held, Receiver, Now).Changes();
        Assert.Equal(Receiver.Who, accepted.Case.Owner);
        Assert.Contains(new LaneTouch(TransferLanes.CardIn(Lane.Channel(Aventus), 1)), accepted.Touches);
        Assert.Contains(accepted.Touches, touch => touch.Lane.PersonId == SecondOfficer.Id);
        Assert.IsType<Decision.Unchanged>(Handing.Accept(accepted.Case, Receiver, Now));
    }

    private static Case Asking(Case @case)
    {
        var offered = LifecycleRules.OfferOwner(@case, SecondOfficer.Who, Officer, Now).Allowed();
        var proposed = RegieRules.Propose(offered, Helper.Who, Facts(Pactum), "fase", Mentor, Now).Allowed();
        var invited = ParticipationRules.Invite(proposed, Facts(Raster), LegalGround.WettelijkeTaak, "Kent hem.", Officer, Now).Allowed();
        var met = MeetingRules.Ask(invited, Plan(anonymously: false), Officer, Now).Allowed();
        return BroughtTogether(Handing.Offer(met, Facts(Aventus), Officer, Now).Allowed());
    }

    private static Case BroughtTogether(Case @case) =>
        DoubleRules.BringTogether(DoubleRules.Found(@case, DoubleRulesTests.Older).Allowed(), DoubleRulesTests.Older, Helper.Who, Coordinator, Now).Allowed();

    private static void AssertNothingIsAsked(Case @case)
    {
        Assert.Null(@case.OwnerOffer);
        Assert.Empty(@case.Invitations);
        Assert.NotEqual(true, @case.Regie.Proposal?.IsOpen);
        Assert.False(@case.Transfer.IsRunning);
        Assert.True(@case.Meeting.State is MeetingState.Geen or MeetingState.Vervallen);
        Assert.All(@case.Doubles, found => Assert.Equal(DoubleState.Found, found.State));
    }

    private static void AssertAllWhoWereAskedAreTold(Case asking, Decision.Changed told)
    {
        var lanes = told.Touches.Select(touch => touch.Lane).ToList();
        Assert.Contains(lanes, lane => lane.PersonId == SecondOfficer.Id && lane.Topic!.Value.Kind == LaneTopic.Owner);
        Assert.Contains(lanes, lane => lane.PersonId == Helper.Id && lane.Topic!.Value.Kind == LaneTopic.Regisseur);
        Assert.Contains(lanes, lane => lane.PersonId == Helper.Id && lane.Topic!.Value.Kind == LaneTopic.Doubles);
        Assert.Contains(Lane.Channel(Raster), lanes);
        if (asking.Transfer.IsRunning) Assert.Contains(TransferLanes.CardIn(Lane.Channel(Aventus), asking.Transfer.Round), lanes);
    }
}
