using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;
using static TeamsSchakelpunt.Tests.Cases.Given;
using static TeamsSchakelpunt.Tests.Cases.People;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>The warme overdracht: who does what, when, and what it must be asked for (section 2.5 of the domain).</summary>
public sealed class TransferRulesTests
{
    [Fact]
    public void It_is_offered_to_another_partner_that_joined_the_agreement_one_at_a_time()
    {
        Assert.IsType<Refusal.NoAgreement>(Handing.Offer(Lopend(), Facts(Rentray), Officer, Now).Refused());
        Assert.IsType<Refusal.TransferToOwnPartner>(Handing.Offer(Lopend(), Facts(Leerplicht), Officer, Now).Refused());
        var offered = Lopend().Offered();
        Assert.Equal((TransferState.Aangeboden, 1, Officer.Who, LegalGround.Overstap), (offered.Transfer.State, offered.Transfer.Round, offered.Transfer.By, offered.Transfer.Ground));
        Assert.IsType<Decision.Unchanged>(Handing.Offer(offered, Facts(Aventus), Officer, Now));
        Assert.IsType<Refusal.TransferRuns>(Handing.Offer(offered, Facts(Pactum), Officer, Now).Refused());
        Assert.IsType<Refusal.OnlyRoles>(Handing.Offer(Lopend(), Facts(Aventus), Mentor, Now).Refused());
    }

    [Fact]
    public void The_receiver_hears_in_its_channel_and_sees_no_more_than_a_channel_shows()
    {
        var offered = Handing.Offer(Lopend(), Facts(Aventus), Officer, Now).Changes();
        Assert.Contains(offered.Touches, touch => touch.Lane == TransferLanes.CardIn(Lane.Channel(Aventus), 1));
        Assert.Equal(CaseAccess.Header, offered.Case.AccessOf(Receiver));
        Assert.False(offered.Case.ShowsPrivatePart(Receiver));
        Assert.Equal(CaseAccess.Header, offered.Case.TalkHeldBy(Receiver).AccessOf(Receiver));
    }

    [Fact]
    public void The_talk_comes_before_a_yes_and_can_get_another_day()
    {
        var offered = Lopend().Offered();
        Assert.IsType<Refusal.NothingToAnswer>(Handing.HoldTalk(offered, Officer, Now).Refused());
        Assert.IsType<Refusal.TransferTalkFirst>(Handing.Accept(offered, Receiver, Now).Refused());
        var planned = Handing.PlanTalk(offered, Receiver, Now).Allowed();
        Assert.IsType<Decision.Unchanged>(Handing.PlanTalk(planned, Officer, Now));
        Assert.IsType<Refusal.TransferTalkFirst>(Handing.Accept(planned, Receiver, Now).Refused());
        Assert.Equal(Today.AddDays(9), TransferRules.PlanTalk(planned, Today.AddDays(9), Officer, Now).Allowed().Transfer.TalkOn);
        Assert.IsType<Refusal.NothingToAnswer>(Handing.PlanTalk(Lopend().TalkHeld(), Officer, Now).Refused());
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(-10, false)]
    [InlineData(null, null)]
    public void The_checklist_says_whether_the_talk_was_before_the_start(int? startsAfter, bool? expected)
    {
        var offer = new TransferOffer(Facts(Aventus), LegalGround.Overstap, startsAfter is { } days ? Today.AddDays(days) : null);
        var planned = Handing.PlanTalk(TransferRules.Offer(Lopend(), offer, Officer, Now).Allowed(), Officer, Now).Allowed();
        Assert.Equal(expected, Handing.HoldTalk(planned, Officer, Now).Allowed().Transfer.Checklist!.BeforeStart);
    }

    [Fact]
    public void Who_fills_in_less_leaves_what_stood_there()
    {
        var held = TransferRules.HoldTalk(Lopend().TalkHeld(), Handing.Talk with { Support = null, WhoContinues = null, StaysInvolved = null, Contact = null, HasBuddy = false }, Receiver, Now).Allowed();
        Assert.Equal(("Elke week een gesprek.", "Trajectbegeleider", "De mentor, tot mei."), (held.Private.Transfer!.Support, held.Private.Transfer.WhoContinues, held.Private.Transfer.StaysInvolved));
        Assert.Equal((true, false), (held.Transfer.Checklist!.SupportGoesOn, held.Transfer.Checklist.HasBuddy));
        Assert.Equal(Receiver.Who, held.Transfer.Contact);
    }

    [Fact]
    public void Who_hands_over_takes_part_until_they_let_go_and_the_regisseur_stays()
    {
        var handed = Lopend().WithRegisseur(YouthWorker).HandedOver();
        Assert.Equal((Receiver.Who, Officer.Who), (handed.Owner, handed.Transfer.Sender));
        Assert.Equal(YouthWorker.Who, handed.Regie.Current!.Who);
        Assert.True(handed.ShowsPrivatePart(Officer));
        Assert.Equal(LegalGround.Overstap, handed.Participants.Single(participant => participant.Who.Id == Officer.Id).Ground);
        Assert.IsType<Refusal.OnlySender>(TransferRules.LetGo(handed, Today.AddDays(30), YouthWorker, Now).Refused());

        var chosen = TransferRules.LetGo(handed, Today.AddDays(30), Officer, Now).Allowed();
        Assert.Equal(Today.AddDays(30), chosen.Transfer.LetGoOn);
        Assert.IsType<Decision.Unchanged>(TransferRules.LetGo(chosen, Today.AddDays(30), Officer, Now));
        var left = ParticipationRules.End(chosen, Officer.Id, Officer, Now).Changes();
        Assert.Contains(left.Touches, touch => touch.Lane == TransferLanes.CardIn(Lane.Person(Officer.Id), 1));
        Assert.False(left.Case.ShowsPrivatePart(Officer));
    }

    [Fact]
    public void The_first_one_takes_over_and_a_colleague_hears_who_did()
    {
        var handed = Lopend().HandedOver();
        Assert.IsType<Decision.Unchanged>(Handing.Accept(handed, Receiver, Now));
        Assert.Equal(new Refusal.TransferTaken(Receiver.Who), Handing.Accept(handed, Of("collega-aventus", Aventus), Now).Refused());
        Assert.IsType<Refusal.NotYours>(Handing.Accept(handed, Helper, Now).Refused());
    }

    [Fact]
    public void Giving_back_says_why_and_what_instead_and_a_new_offer_can_follow()
    {
        var returned = Handing.Return(Lopend().TalkHeld(), Receiver, Now).Allowed();
        Assert.Equal((TransferState.Teruggegeven, "terug_geen_plek", "Eerst een andere plek zoeken."), (returned.Transfer.State, returned.Transfer.Why, returned.Private.Transfer!.Counter));
        Assert.Equal(Officer.Who, returned.Owner);
        Assert.IsType<Refusal.NotYours>(Handing.Accept(returned, Receiver, Now).Refused());
        var again = returned.Offered();
        Assert.Equal((2, null), (again.Transfer.Round, again.Transfer.Why));
        Assert.IsType<Refusal.NothingToAnswer>(TransferRules.Return(again, 1, "terug_geen_plek", "Nee.", Receiver, Now).Refused());
    }

    [Fact]
    public void What_was_withdrawn_can_not_be_accepted()
    {
        var withdrawn = TransferRules.Withdraw(Lopend().TalkHeld(), Officer, Now).Allowed();
        Assert.Equal(CaseAccess.None, withdrawn.AccessOf(Receiver));
        Assert.IsType<Refusal.NotYours>(Handing.Accept(withdrawn, Receiver, Now).Refused());
        Assert.IsType<Refusal.NothingToAnswer>(TransferRules.Withdraw(withdrawn, Officer, Now).Refused());
    }

    [Fact]
    public void The_owner_is_reminded_of_the_talk_and_the_sender_of_letting_go()
    {
        var offered = Lopend().Offered();
        var talk = Assert.Single(CaseDeadlines.Of(offered), deadline => deadline.Kind == DeadlineKind.TransferTalk);
        Assert.Equal((Lane.Person(Officer.Id), true), (talk.To, talk.At < WorkingDays.Moment(offered.Transfer.StartsOn!.Value, TimeOnly.MinValue)));
        Assert.DoesNotContain(CaseDeadlines.Of(Lopend().TalkHeld()), deadline => deadline.Kind == DeadlineKind.TransferTalk);

        var handed = Lopend().HandedOver();
        Assert.Single(CaseDeadlines.Of(handed), deadline => deadline.Kind == DeadlineKind.LetGoDay);
        var chosen = TransferRules.LetGo(handed, Today.AddDays(30), Officer, Now).Allowed();
        Assert.Equal(Today.AddDays(30), Assert.Single(CaseDeadlines.Of(chosen), deadline => deadline.Kind is DeadlineKind.LetGo or DeadlineKind.LetGoDay).On);
        Assert.DoesNotContain(CaseDeadlines.Of(ParticipationRules.End(chosen, Officer.Id, Officer, Now).Allowed()), deadline => deadline.Kind is DeadlineKind.LetGo or DeadlineKind.LetGoDay);
    }

    [Fact]
    public void After_erasure_only_yes_and_no_are_left()
    {
        var erased = LifecycleRules.Close(Lopend().HandedOver(), Outcome.MboGestart, null, Receiver, Now).Allowed().Erase(Actor.Schakelpunt).Allowed();
        var left = erased.Transfer;
        Assert.Equal(new Transfer(TransferState.Aanvaard, null, Now) { Round = 1, Checklist = left.Checklist }, left);
        Assert.Equal((true, true, true), (left.Checklist!.BeforeStart, left.Checklist.SupportStops, left.Checklist.SupportGoesOn));
        Assert.Null(erased.Private.Transfer);
    }
}

file static class More
{
    public static Case TalkHeldBy(this Case offered, Actor actor) => Handing.HoldTalk(Handing.PlanTalk(offered, actor, Now).Allowed(), actor, Now).Allowed();
}
