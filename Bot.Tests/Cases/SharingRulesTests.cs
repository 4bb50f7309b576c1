using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;
using static TeamsSchakelpunt.Tests.Cases.Given;
using static TeamsSchakelpunt.Tests.Cases.People;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>What must be true before anything about the youngster reaches somebody new (sections 8.1, 8.2, 8.6, 8.8 and 8.9 of the domain).</summary>
public sealed class SharingRulesTests
{
    [Fact]
    public void Before_the_talk_nobody_is_invited_with_the_private_part_and_anonymously_always()
    {
        var @case = Aangevuld(YouthKnows.NogNiet);
        Assert.IsType<Refusal.TalkFirst>(ParticipationRules.Invite(@case, Facts(Raster), LegalGround.WettelijkeTaak, "Kent hem.", Officer, Now).Refused());
        Assert.IsType<Refusal.TalkFirst>(MeetingRules.Ask(@case, Plan(anonymously: false), Officer, Now).Refused());
        Assert.IsType<Refusal.TalkFirst>(Handing.Offer(@case, Facts(Aventus), Officer, Now).Refused());
        Assert.IsType<Refusal.TalkFirst>(RegieRules.Propose(@case, YouthWorker.Who, Facts(Raster), "fase", Officer, Now).Refused());
        ParticipationRules.Invite(@case, Facts(Rentray), null, "Denkt mee.", Officer, Now).Allowed();
        MeetingRules.Ask(@case, Plan(anonymously: true), Officer, Now).Allowed();
    }

    [Fact]
    public void A_youngster_who_can_not_be_told_needs_a_reason_and_coordinators_hear_of_each_sharing()
    {
        var @case = Aangevuld(YouthKnows.Nee);
        Assert.IsType<Refusal.SayWhyNotTold>(ParticipationRules.Invite(@case, Facts(Raster), LegalGround.WettelijkeTaak, "Kent hem.", Officer, Now).Refused());

        var said = CaseRules.Supplement(@case, Filled with { WhyNotTold = "veiligheid" }, @case.Route, Officer, Now).Allowed();
        var told = new LaneTouch(Lane.Coordinators);
        Assert.Contains(told, ParticipationRules.Invite(said, Facts(Raster), LegalGround.WettelijkeTaak, "Kent hem.", Officer, Now).Changes().Touches);
        Assert.Contains(told, MeetingRules.Ask(said, Plan(anonymously: false), Officer, Now).Changes().Touches);
        Assert.Contains(told, Handing.Offer(said, Facts(Aventus), Officer, Now).Changes().Touches);
    }

    [Fact]
    public void Without_a_ground_and_what_the_parents_know_nothing_is_shared() =>
        Assert.IsType<Refusal.GroundFirst>(ParticipationRules.Invite(Opgepakt(), Facts(Raster), LegalGround.WettelijkeTaak, "Kent hem.", Officer, Now).Refused());

    [Theory]
    [InlineData(AgeGroup.Under16, YouthKnows.JaEens, Parents.Ja, true)]
    [InlineData(AgeGroup.Under16, YouthKnows.JaEens, Parents.Nee, false)]
    [InlineData(AgeGroup.Under16, YouthKnows.Ja, Parents.Ja, false)]
    [InlineData(AgeGroup.From16To17, YouthKnows.JaEens, Parents.Nee, true)]
    [InlineData(AgeGroup.From16To17, YouthKnows.JaEens, Parents.WilJongereNiet, true)]
    [InlineData(AgeGroup.From16To17, YouthKnows.Ja, Parents.Ja, false)]
    [InlineData(AgeGroup.From18To22, YouthKnows.JaEens, Parents.NietVanToepassing, true)]
    [InlineData(AgeGroup.From23To26, YouthKnows.Nee, Parents.NietVanToepassing, false)]
    public void Who_must_have_said_yes_to_consent_follows_the_age(AgeGroup age, YouthKnows knows, Parents parents, bool mayBeShared)
    {
        var @case = Aangevuld() with { Age = age, YouthKnows = knows, Parents = parents };
        @case = @case with { Private = @case.Private with { WhyNotTold = "veiligheid" } };
        var invited = ParticipationRules.Invite(@case, Facts(Raster), LegalGround.Toestemming, "Kent hem.", Officer, Now);
        if (mayBeShared) invited.Allowed();
        else Assert.IsType<Refusal.ConsentFirst>(invited.Refused());
    }

    [Fact]
    public void Consent_that_is_taken_back_ends_what_was_shared_on_it()
    {
        var agreed = LifecycleRules.RecordTalk(Lopend(), new Talk(Today, YouthKnows.JaEens, null, null, null), Officer, Now).Allowed();
        var shared = agreed.WithParticipant(YouthWorker, LegalGround.Toestemming).WithParticipant(Helper);
        Assert.True(shared.ShowsPrivatePart(YouthWorker));

        var takenBack = LifecycleRules.RecordTalk(shared, new Talk(Today, YouthKnows.Ja, null, null, null), Officer, Now).Allowed();
        Assert.False(takenBack.ShowsPrivatePart(YouthWorker));
        Assert.True(takenBack.ShowsPrivatePart(Helper));
        Assert.True(takenBack.ShowsPrivatePart(Officer));
    }

    [Fact]
    public void While_the_youngster_objects_nothing_is_shared_with_anyone_new()
    {
        var @case = Lopend().WithObjection();
        Assert.IsType<Refusal.Frozen>(ParticipationRules.Invite(@case, Facts(Raster), LegalGround.WettelijkeTaak, "Kent hem.", Officer, Now).Refused());
        Assert.IsType<Refusal.Frozen>(MeetingRules.Ask(@case, Plan(anonymously: false), Officer, Now).Refused());
        Assert.IsType<Refusal.Frozen>(Handing.Offer(@case, Facts(Aventus), Officer, Now).Refused());
        Assert.IsType<Refusal.Frozen>(RegieRules.Propose(@case, YouthWorker.Who, Facts(Raster), "fase", Officer, Now).Refused());
        Assert.IsType<Refusal.Frozen>(LifecycleRules.OfferOwner(@case, SecondOfficer.Who, Officer, Now).Refused());
        Assert.IsType<Refusal.Frozen>(LifecycleRules.SendToAftercare(@case, "Op school.", new Aftercare(Colleague.Who, Today), Officer, Now).Refused());
        LifecycleRules.SendToAftercare(@case, "Op school.", new Aftercare(Officer.Who, Today), Officer, Now).Allowed();
    }

    [Fact]
    public void What_was_asked_before_the_objection_is_not_carried_out_after_it()
    {
        var invited = ParticipationRules.Invite(Lopend(), Facts(Raster), LegalGround.WettelijkeTaak, "Kent hem.", Officer, Now).Allowed();
        Assert.IsType<Refusal.SharingNotYet>(ParticipationRules.Answer(invited.WithObjection(), true, YouthWorker, Now).Refused());
        ParticipationRules.Answer(invited.WithObjection(), false, YouthWorker, Now).Allowed();

        var offered = LifecycleRules.OfferOwner(Lopend(), SecondOfficer.Who, Officer, Now).Allowed();
        Assert.IsType<Refusal.SharingNotYet>(
            LifecycleRules.AnswerOwnerOffer(offered.WithObjection(), offered.OwnerOffer!.Round, true, SecondOfficer, Now).Refused());

        Assert.IsType<Refusal.Frozen>(MeetingRules.Choose(Lopend().WithMoments().WithObjection(), 1, Moment, Guid.Empty, Officer, Now).Refused());
        Assert.IsType<Refusal.SharingNotYet>(InviteeRules.Answer(Lopend().WithMeeting().WithObjection(), 1, true, Helper, Now).Refused());

        var talked = Handing.HoldTalk(
            Handing.PlanTalk(Handing.Offer(Lopend(), Facts(Aventus), Officer, Now).Allowed(), Officer, Now).Allowed(), Officer, Now).Allowed();
        Assert.IsType<Refusal.SharingNotYet>(Handing.Accept(talked.WithObjection(), Receiver, Now).Refused());
    }

    [Fact]
    public void An_objection_that_was_granted_keeps_holding_and_one_that_was_not_lets_go()
    {
        var objected = Lopend().WithObjection();
        var granted = YouthRules.Decide(objected, 1, true, Coordinator, Now).Allowed();
        var denied = YouthRules.Decide(objected, 1, false, Coordinator, Now).Allowed();
        Assert.IsType<Refusal.ObjectionHolds>(ParticipationRules.Invite(granted, Facts(Raster), LegalGround.WettelijkeTaak, "Kent hem.", Officer, Now).Refused());
        ParticipationRules.Invite(denied, Facts(Raster), LegalGround.WettelijkeTaak, "Kent hem.", Officer, Now).Allowed();
    }

    [Fact]
    public void Who_is_invited_does_not_read_why_sharing_must_wait()
    {
        var invited = ParticipationRules.Invite(Lopend(), Facts(Raster), LegalGround.WettelijkeTaak, "Kent hem.", Officer, Now).Allowed();
        var notYet = LifecycleRules.RecordTalk(invited, new Talk(Today, YouthKnows.NogNiet, null, null, null), Officer, Now).Allowed();
        Assert.IsType<Refusal.SharingNotYet>(ParticipationRules.Answer(notYet, true, YouthWorker, Now).Refused());
    }

    [Fact]
    public void A_partner_without_the_agreement_can_not_take_part_and_may_think_along()
    {
        Assert.IsType<Refusal.NoAgreement>(ParticipationRules.Invite(Lopend(), Facts(Rentray), LegalGround.WettelijkeTaak, "Kent hem.", Officer, Now).Refused());
        var thinksAlong = Lopend().WithParticipant(Unsigned, ground: null);
        Assert.Equal(CaseAccess.Header, thinksAlong.AccessOf(Unsigned));
        Assert.False(thinksAlong.ShowsPrivatePart(Unsigned));
    }

    [Fact]
    public void Who_stops_taking_part_sees_nothing_from_then_on()
    {
        var left = ParticipationRules.End(Lopend().WithParticipant(YouthWorker), YouthWorker.Id, YouthWorker, Now).Allowed();
        Assert.Equal(CaseAccess.None, left.AccessOf(YouthWorker));
    }
}
