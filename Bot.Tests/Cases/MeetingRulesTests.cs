using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;
using static TeamsSchakelpunt.Tests.Cases.Given;
using static TeamsSchakelpunt.Tests.Cases.People;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>One casusbespreking at a time, from asked to held (sections 2.8 and 6.1 of the domain).</summary>
public sealed class MeetingRulesTests
{
    private static readonly MeetingWish Later = Wish with { Minutes = 60 };
    private static readonly DateTimeOffset Other = Moment.AddDays(1);

    [Fact]
    public void Whoever_asks_comes_and_hears_first_and_the_others_hear_nothing_yet()
    {
        var asked = MeetingRules.Ask(Lopend(), Plan(), Officer, Now).Changes();
        Assert.Equal([(Officer.Id, MeetingReply.Yes), (Mentor.Id, MeetingReply.None), (Helper.Id, MeetingReply.None)], asked.Case.Meeting.Invitees.Select(one => (one.Who.Id, one.Reply)));
        Assert.Equal([MeetingLanes.CardOf(Officer.Id, 1), MeetingLanes.Search], asked.Touches.Select(touch => touch.Lane));
        Assert.Equal(CaseAccess.None, asked.Case.AccessOf(Helper));
    }

    [Fact]
    public void One_who_asks_while_one_is_asked_for_or_planned_hears_of_that_one()
    {
        var withBoth = Lopend().WithParticipant(YouthWorker);
        Assert.Equal("leerplichtambtenaar zoekt al een moment voor een casusbespreking.", MeetingRules.Ask(withBoth.WithMoments(), Plan(), YouthWorker, Now).Refused().Sentence);
        Assert.Equal(
            "Er is al een casusbespreking, op dinsdag 1 december om 14:00. Wil je een ander moment? Kies dan \"Verzet\".",
            MeetingRules.Ask(withBoth.WithMeeting(), Plan(), YouthWorker, Now).Refused().Sentence);
    }

    [Fact]
    public void Somebody_of_a_partner_without_the_agreement_plans_nothing_and_is_never_invited()
    {
        Assert.IsType<Refusal.NoAgreement>(MeetingRules.Ask(Lopend() with { Owner = Unsigned.Who }, Plan(anonymously: true), Unsigned, Now).Refused());
        foreach (var anonymously in new[] { true, false })
            Assert.IsType<Refusal.NoAgreement>(MeetingRules.Ask(Lopend(), Plan(anonymously, Unsigned), Officer, Now).Refused());
    }

    [Fact]
    public void A_talk_with_nobody_but_oneself_is_none() =>
        Assert.IsType<Refusal.NobodyInvited>(MeetingRules.Ask(Lopend(), Plan(anonymously: false, Officer), Officer, Now).Refused());

    [Fact]
    public void Whoever_chooses_first_wins_and_the_second_reads_when_it_is()
    {
        var asked = Lopend().WithParticipant(YouthWorker).WithMoments();
        var first = MeetingRules.Choose(asked, 1, Moment, Guid.NewGuid(), Officer, Now).Allowed();
        Assert.IsType<Decision.Unchanged>(MeetingRules.Choose(first, 1, Moment, Guid.NewGuid(), YouthWorker, Now));
        Assert.Contains("op dinsdag 1 december om 14:00", MeetingRules.Choose(first, 1, Other, Guid.NewGuid(), YouthWorker, Now).Refused().Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_moment_that_was_not_proposed_or_is_over_is_not_chosen()
    {
        var asked = Lopend().WithMoments();
        Assert.IsType<Refusal.MomentGone>(MeetingRules.Choose(asked, 1, Moment.AddHours(1), Guid.Empty, Officer, Now).Refused());
        Assert.IsType<Refusal.MomentGone>(MeetingRules.Choose(asked, 1, Moment, Guid.Empty, Officer, Moment).Refused());
    }

    [Fact]
    public void A_moment_that_was_chosen_is_told_to_all_prepared_by_all_and_asked_after()
    {
        var chosen = MeetingRules.Choose(Lopend().WithMoments(), 1, Moment, Guid.NewGuid(), Officer, Now).Changes();
        Assert.Contains(new LaneTouch(MeetingLanes.Calendar), chosen.Touches);
        foreach (var person in new[] { Officer, Mentor, Helper })
        {
            Assert.Contains(new LaneTouch(MeetingLanes.CardOf(person.Id, 1)), chosen.Touches);
            Assert.Contains(MeetingLanes.PreparationOf(chosen.Case.Meeting, person.Id), chosen.Touches);
        }

        Assert.Contains(new LaneTouch(MeetingLanes.DueOf(chosen.Case.Meeting)!.Value, Moment.AddMinutes(45 + 30)), chosen.Touches);
    }

    [Fact]
    public void Until_another_moment_is_chosen_the_one_that_stands_stands()
    {
        var moving = Moving(Booked());
        Assert.Equal((MeetingState.Gepland, Moment, true), (moving.Meeting.State, moving.Meeting.Time!.Start, moving.Meeting.IsSearching));
        Assert.False(moving.Meeting.IsToBook);
        Assert.Contains(moving.Meeting.Invitees, one => one is { Reply: MeetingReply.Yes } && one.Who.Id == Helper.Id);
    }

    [Fact]
    public void Another_moment_keeps_the_transaction_and_the_booking_and_asks_everybody_again()
    {
        var booked = Booked();
        var moved = MeetingRules.Choose(Moving(booked), 2, Other, Guid.NewGuid(), Officer, Now).Changes();
        Assert.Equal((booked.Meeting.TransactionId, booked.Meeting.Booking, Other), (moved.Case.Meeting.TransactionId, moved.Case.Meeting.Booking, moved.Case.Meeting.Time!.Start));
        Assert.Equal((1, true), (moved.Case.Meeting.Serial, moved.Case.Meeting.IsToBook));
        Assert.Equal([MeetingReply.Yes, MeetingReply.None, MeetingReply.None], moved.Case.Meeting.Invitees.Select(one => one.Reply));
        Assert.Equal(TimelineKind.MeetingMoved, moved.Entry!.Kind);
        // The card of the old moment says that it does not go on, and there is a new one.
        Assert.Contains(new LaneTouch(MeetingLanes.CardOf(Helper.Id, 1)), moved.Touches);
        Assert.Contains(new LaneTouch(MeetingLanes.CardOf(Helper.Id, 2)), moved.Touches);
        Assert.Empty(moved.Case.Meeting.ToCancel);
    }

    [Fact]
    public void Another_who_asks_for_other_moments_takes_the_planning_over_and_is_asked_whether_it_was_held()
    {
        var planned = Lopend().WithParticipant(YouthWorker).WithMeeting();
        var sought = MeetingRules.Seek(planned, 1, Later, YouthWorker, Now).Changes();
        Assert.Equal(YouthWorker.Id, sought.Case.Meeting.Planner!.Id);
        Assert.Contains(new LaneTouch(MeetingLanes.DueOf(sought.Case.Meeting)!.Value, Moment.AddMinutes(45 + 30)), sought.Touches);
    }

    [Fact]
    public void Dropped_with_a_new_one_the_old_one_goes_out_of_the_calendar_and_the_same_people_are_asked()
    {
        var booked = Booked();
        var dropped = MeetingRules.Drop(booked, 1, "bespreking_iets_tussen", Later, Officer, Now).Changes();
        var next = dropped.Case.Meeting;
        Assert.Equal(new CancelledMeeting(1, "id"), Assert.Single(next.ToCancel));
        Assert.Equal((MeetingState.Gevraagd, 2, 2, (MeetingTime?)null, (MeetingBooking?)null), (next.State, next.Serial, next.Round, next.Time, next.Booking));
        Assert.Equal(booked.Meeting.Invitees.Select(one => one.Who.Id), next.Invitees.Select(one => one.Who.Id));
        Assert.Contains(new LaneTouch(MeetingLanes.Calendar), dropped.Touches);
        Assert.Contains(new LaneTouch(MeetingLanes.Search), dropped.Touches);

        var found = BookingRules.Found(dropped.Case, Later, [new MeetingMoment(Other, [])], [], null).Allowed();
        var transaction = Guid.NewGuid();
        Assert.Equal(transaction, MeetingRules.Choose(found, 2, Other, transaction, Officer, Now).Allowed().Meeting.TransactionId);
    }

    [Fact]
    public void What_was_never_chosen_is_in_no_calendar()
    {
        var dropped = MeetingRules.Drop(Lopend().WithMoments(), 1, "bespreking_gebeld", null, Officer, Now).Allowed();
        Assert.Equal((MeetingState.Vervallen, "bespreking_gebeld"), (dropped.Meeting.State, dropped.Meeting.Why));
        Assert.Empty(dropped.Meeting.ToCancel);
        Assert.IsType<Refusal.NothingToAnswer>(MeetingRules.Drop(dropped, 1, "bespreking_gebeld", null, Officer, Now).Refused());
    }

    [Fact]
    public void It_is_not_held_before_it_begins()
    {
        var planned = Lopend().WithMeeting();
        Assert.Equal(
            "De casusbespreking begint pas op dinsdag 1 december om 14:00. Leg daarna vast wat jullie afspreken.",
            Hold(planned, Moment.AddMinutes(-16)).Refused().Sentence);
        Hold(planned, Moment.AddMinutes(-15)).Allowed();
    }

    [Fact]
    public void Of_one_that_was_held_all_who_were_asked_hear_and_the_planner_is_asked_for_what_is_next()
    {
        var held = Hold(Lopend().WithMeeting(), Moment.AddHours(1)).Changes();
        var meeting = held.Case.Meeting;
        Assert.Equal((MeetingState.Gehouden, 1, 1), (meeting.State, meeting.HeldCount, meeting.HeldWithYoungster));
        Assert.Equal([Officer.Id, Helper.Id], meeting.Held!.Present);
        foreach (var person in new[] { Officer, Mentor, Helper })
            Assert.Contains(new LaneTouch(Lane.Person(person.Id).About(new LaneTopic(LaneTopic.MeetingReport, 1))), held.Touches);
        Assert.Contains(new LaneTouch(Lane.Person(Officer.Id).About(new LaneTopic(LaneTopic.MeetingWithoutAgreements, 1)), Dutch(12, 3)), held.Touches);
        Assert.Contains(new LaneTouch(Lane.Person(Officer.Id).About(new LaneTopic(LaneTopic.MeetingNext, 1)), Dutch(12, 22)), held.Touches);
        Assert.IsType<Decision.Unchanged>(Hold(held.Case, Moment.AddHours(2)));
    }

    [Fact]
    public void The_next_one_counts_on_and_the_last_one_stays_told()
    {
        var held = Hold(Lopend().WithMeeting(), Moment.AddHours(1)).Allowed();
        var next = MeetingRules.Ask(held, Plan(), Officer, Moment.AddHours(2)).Allowed().Meeting;
        Assert.Equal((2, 2, 1, 1), (next.Serial, next.Round, next.HeldCount, next.HeldWithYoungster));
    }

    [Theory]
    [InlineData("close")]
    [InlineData("join")]
    [InlineData("return")]
    public void A_case_that_ends_or_loses_its_owner_has_no_casusbespreking_any_more(string how)
    {
        var booked = Booked();
        var ended = (how switch
        {
            "close" => LifecycleRules.Close(booked, Outcome.OpSchool, "Praten.", Officer, Now),
            "join" => DoubleRules.JoinInto(booked with { Doubles = [new PossibleDouble(DoubleRulesTests.Older, DoubleState.Joining, Officer.Who, Helper.Who)] }, DoubleRulesTests.Older, Now),
            _ => LifecycleRules.ReturnToNew(booked, Now),
        }).Changes();
        Assert.Equal(MeetingState.Vervallen, ended.Case.Meeting.State);
        Assert.Equal(new CancelledMeeting(1, "id"), Assert.Single(ended.Case.Meeting.ToCancel));
        Assert.Contains(new LaneTouch(MeetingLanes.Calendar), ended.Touches);
        Assert.Contains(new LaneTouch(MeetingLanes.CardOf(Helper.Id, 1)), ended.Touches);
        Assert.Empty(BookingRules.TakenOut(ended.Case, 1).Allowed().Meeting.ToCancel);
    }

    /// <summary>In the calendar, and somebody said that they come.</summary>
    private static Case Booked() =>
        InviteeRules.Answer(BookingRules.Booked(Lopend().WithMeeting(), 1, 1, "id", null).Allowed(), 1, true, Helper, Now).Allowed();

    private static Case Moving(Case booked) => BookingRules.Found(
        MeetingRules.Seek(booked, 1, Later, Officer, Now).Allowed(), Later, [new MeetingMoment(Other, [])], [], null).Allowed();

    private static Decision Hold(Case @case, DateTimeOffset now) =>
        MeetingRules.Hold(@case, 1, [Helper.Id, Officer.Id, YouthWorker.Id], true, false, new DateOnly(2027, 1, 7), Officer, now);

    private static DateTimeOffset Dutch(int month, int day) => WorkingDays.Moment(new DateOnly(2026, month, day), new TimeOnly(8, 30));
}
