using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;
using static TeamsSchakelpunt.Tests.Cases.Given;
using static TeamsSchakelpunt.Tests.Cases.People;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>Being invited shows nothing; who says yes takes part, on the ground of the invitation (section 8 of the domain).</summary>
public sealed class InviteeRulesTests
{
    [Fact]
    public void Who_is_invited_sees_a_header_and_who_says_yes_takes_part_on_that_ground()
    {
        var planned = Lopend().WithMeeting();
        Assert.Equal(CaseAccess.Header, planned.AccessOf(Helper));
        var joined = InviteeRules.Answer(planned, 1, true, Helper, Now).Changes();
        Assert.Equal((CaseAccess.Participant, true), (joined.Case.AccessOf(Helper), joined.Case.ShowsPrivatePart(Helper)));
        Assert.Equal(LegalGround.WettelijkeTaak, joined.Case.Participants.Single().Ground);
        Assert.Equal(TimelineKind.Joined, joined.Entry!.Kind);
        Assert.Contains(MeetingLanes.PreparationOf(planned.Meeting, Helper.Id), joined.Touches);
        Assert.Contains(new LaneTouch(MeetingLanes.CardOf(Officer.Id, 1)), joined.Touches);
        Assert.IsType<Decision.Unchanged>(InviteeRules.Answer(joined.Case, 1, true, Helper, Now));
    }

    [Fact]
    public void A_no_shows_nothing_and_can_become_a_yes()
    {
        var said = InviteeRules.Answer(Lopend().WithMeeting(), 1, false, Helper, Now).Allowed();
        Assert.Equal((CaseAccess.Header, MeetingReply.No), (said.AccessOf(Helper), said.Meeting.Find(Helper.Id)!.Reply));
        Assert.Equal(CaseAccess.Participant, InviteeRules.Answer(said, 1, true, Helper, Now).Allowed().AccessOf(Helper));
    }

    [Fact]
    public void Without_a_ground_an_agreement_or_while_the_youngster_objects_a_yes_is_not_taken()
    {
        var planned = Lopend().WithMeeting();
        var withoutGround = planned with { Meeting = planned.Meeting with { Invitees = [.. planned.Meeting.Invitees.Select(one => one with { Ground = null })] } };
        Assert.IsType<Refusal.SharingNotYet>(InviteeRules.Answer(withoutGround, 1, true, Helper, Now).Refused());
        Assert.IsType<Refusal.NoAgreement>(InviteeRules.Answer(planned, 1, true, Helper with { HasAgreement = false }, Now).Refused());
        Assert.IsType<Refusal.SharingNotYet>(InviteeRules.Answer(planned.WithObjection(), 1, true, Helper, Now).Refused());
        InviteeRules.Answer(planned.WithObjection(), 1, false, Helper, Now).Allowed();
    }

    [Fact]
    public void In_an_anonymous_one_nobody_comes_to_take_part()
    {
        var planned = Lopend().WithMeeting(anonymously: true);
        var said = InviteeRules.Answer(planned, 1, true, Helper, Now).Allowed();
        Assert.Equal((CaseAccess.Header, MeetingReply.Yes), (said.AccessOf(Helper), said.Meeting.Find(Helper.Id)!.Reply));
        Assert.Empty(said.Participants);
    }

    [Fact]
    public void An_answer_to_another_moment_after_it_or_of_somebody_else_is_none()
    {
        var planned = Lopend().WithMeeting();
        Assert.IsType<Refusal.NothingToAnswer>(InviteeRules.Answer(planned, 1, true, Helper, Moment.AddMinutes(45)).Refused());
        InviteeRules.Answer(planned, 1, true, Helper, Moment.AddMinutes(44)).Allowed();
        Assert.IsType<Refusal.NothingToAnswer>(InviteeRules.Answer(planned, 2, true, Helper, Now).Refused());
        Assert.IsType<Refusal.NotYours>(InviteeRules.Answer(planned, 1, true, YouthWorker, Now).Refused());
    }

    [Fact]
    public void Somebody_is_added_and_taken_off_and_answers_of_who_stays_stand()
    {
        var joined = InviteeRules.Answer(BookingRules.Booked(Lopend().WithMeeting(), 1, 1, "id", null).Allowed(), 1, true, Helper, Now).Allowed();
        var changed = InviteeRules.Change(joined, 1, [Guest(Helper), Guest(YouthWorker, "Kent het aanbod.")], Officer, Now).Changes();
        Assert.Equal([Officer.Id, Helper.Id, YouthWorker.Id], changed.Case.Meeting.Invitees.Select(one => one.Who.Id));
        Assert.Equal(MeetingReply.Yes, changed.Case.Meeting.Find(Helper.Id)!.Reply);
        Assert.Equal("Kent het aanbod.", changed.Case.Private.Meeting!.WhyPeople[YouthWorker.Id.Value]);
        Assert.True(changed.Case.Meeting.IsToBook);
        Assert.Contains(new LaneTouch(MeetingLanes.Calendar), changed.Touches);
        Assert.Contains(new LaneTouch(MeetingLanes.CardOf(Mentor.Id, 1)), changed.Touches);
        Assert.Contains(MeetingLanes.PreparationOf(changed.Case.Meeting, YouthWorker.Id), changed.Touches);
        Assert.IsType<Refusal.NoAgreement>(InviteeRules.Change(joined, 1, [Guest(Helper), Guest(Unsigned)], Officer, Now).Refused());
        Assert.IsType<Refusal.NobodyInvited>(InviteeRules.Change(joined, 1, [], Officer, Now).Refused());
    }

    [Fact]
    public void Whoever_changes_who_comes_stays_invited()
    {
        var joined = InviteeRules.Answer(Lopend().WithMeeting(), 1, true, Helper, Now).Allowed();
        // A form never names the one who fills it in.
        var changed = InviteeRules.Change(joined, 1, [Guest(Mentor), Guest(YouthWorker)], Helper, Now).Allowed();
        Assert.Equal([Officer.Id, Mentor.Id, Helper.Id, YouthWorker.Id], changed.Meeting.Invitees.Select(one => one.Who.Id));
    }

    [Fact]
    public void The_same_people_in_another_order_are_no_change()
    {
        var planned = Lopend().WithMeeting();
        Assert.IsType<Decision.Unchanged>(InviteeRules.Change(planned, 1, [Guest(Helper), Guest(Mentor)], Officer, Now));
    }

    [Fact]
    public void An_answer_by_mail_counts_once_and_shows_nothing_by_itself()
    {
        var planned = BookingRules.Booked(Lopend().WithMeeting(), 1, 1, "id", null).Allowed();
        var mailed = Mailed(planned, 1, MeetingReply.Yes).Changes();
        Assert.Equal((MeetingReply.Yes, CaseAccess.Header), (mailed.Case.Meeting.Find(Helper.Id)!.Reply, mailed.Case.AccessOf(Helper)));
        Assert.Contains(new LaneTouch(MeetingLanes.CardOf(Officer.Id, 1)), mailed.Touches);

        var later = InviteeRules.Answer(mailed.Case, 1, false, Helper, Now).Allowed();
        Assert.IsType<Decision.Unchanged>(Mailed(later, 1, MeetingReply.Yes));
        Assert.Equal(MeetingReply.Maybe, Mailed(later, 1, MeetingReply.Maybe).Allowed().Meeting.Find(Helper.Id)!.Reply);
        Assert.Equal(CaseAccess.Participant, InviteeRules.Answer(mailed.Case, 1, true, Helper, Now).Allowed().AccessOf(Helper));
    }

    [Fact]
    public void A_yes_by_mail_to_the_moment_before_is_no_yes_to_this_one()
    {
        var moving = MeetingRules.Seek(Lopend().WithMeeting(), 1, Wish with { Minutes = 60 }, Officer, Now).Allowed();
        var found = BookingRules.Found(moving, Wish with { Minutes = 60 }, [new MeetingMoment(Moment.AddDays(1), [])], [], null).Allowed();
        var moved = MeetingRules.Choose(found, 2, Moment.AddDays(1), Guid.Empty, Officer, Now).Allowed();
        Assert.IsType<Decision.Unchanged>(Mailed(moved, 1, MeetingReply.Yes));
        Mailed(moved, 2, MeetingReply.Yes).Allowed();
    }

    [Fact]
    public void Who_leaves_the_case_is_no_longer_invited()
    {
        var joined = InviteeRules.Answer(Lopend().WithMeeting(), 1, true, Helper, Now).Allowed();
        var left = ParticipationRules.End(joined, Helper.Id, Helper, Now).Changes();
        Assert.Null(left.Case.Meeting.Find(Helper.Id));
        Assert.Equal(CaseAccess.None, left.Case.AccessOf(Helper));
        Assert.True(left.Case.Meeting.IsToBook);
        Assert.Contains(new LaneTouch(MeetingLanes.Calendar), left.Touches);
        Assert.Contains(new LaneTouch(MeetingLanes.CardOf(Helper.Id, 1)), left.Touches);
    }

    [Fact]
    public void A_planner_who_leaves_is_followed_up_by_the_owner_who_is_asked_whether_it_was_held()
    {
        var planned = PlannedBy(YouthWorker, Lopend().WithParticipant(YouthWorker));
        var left = ParticipationRules.End(planned, YouthWorker.Id, YouthWorker, Now).Changes();
        Assert.Equal(Officer.Id, left.Case.Meeting.Planner!.Id);
        Assert.Equal([Officer.Id, Helper.Id], left.Case.Meeting.Invitees.Select(one => one.Who.Id));
        Assert.Contains(new LaneTouch(MeetingLanes.DueOf(left.Case.Meeting)!.Value, Moment.AddMinutes(45 + 30)), left.Touches);
        Assert.Contains(MeetingLanes.PreparationOf(left.Case.Meeting, Officer.Id), left.Touches);
    }

    [Fact]
    public void An_owner_who_planned_it_is_followed_up_by_the_next_owner()
    {
        var offered = LifecycleRules.OfferOwner(Lopend().WithMeeting(), SecondOfficer.Who, Officer, Now).Allowed();
        var changed = LifecycleRules.AnswerOwnerOffer(offered, offered.OwnerOffer!.Round, true, SecondOfficer, Now).Changes();
        Assert.Equal(SecondOfficer.Id, changed.Case.Meeting.Planner!.Id);
        Assert.Equal([SecondOfficer.Id, Mentor.Id, Helper.Id], changed.Case.Meeting.Invitees.Select(one => one.Who.Id));
        Assert.True(changed.Case.Meeting.IsToBook);
        Assert.Contains(new LaneTouch(MeetingLanes.Calendar), changed.Touches);
        Assert.Contains(new LaneTouch(MeetingLanes.CardOf(Officer.Id, 1)), changed.Touches);
        Assert.Contains(new LaneTouch(MeetingLanes.DueOf(changed.Case.Meeting)!.Value, Moment.AddMinutes(45 + 30)), changed.Touches);
    }

    [Fact]
    public void A_regisseur_who_stops_is_no_longer_invited_and_plans_no_more()
    {
        var planned = PlannedBy(YouthWorker, Lopend().WithRegisseur(YouthWorker));
        var ended = RegieRules.End(planned, YouthWorker, Now).Allowed();
        Assert.Equal(Officer.Id, ended.Meeting.Planner!.Id);
        Assert.Null(ended.Meeting.Find(YouthWorker.Id));
    }

    [Fact]
    public void Of_one_that_was_held_who_stays_is_asked_for_the_next()
    {
        var planned = PlannedBy(YouthWorker, Lopend().WithParticipant(YouthWorker));
        var held = MeetingRules.Hold(planned, 1, [YouthWorker.Id], true, false, new DateOnly(2027, 1, 7), YouthWorker, Moment).Allowed();
        var left = ParticipationRules.End(held, YouthWorker.Id, YouthWorker, Moment.AddHours(1)).Changes();
        Assert.Equal(Officer.Id, left.Case.Meeting.Planner!.Id);
        Assert.Contains(
            new LaneTouch(Lane.Person(Officer.Id).About(new LaneTopic(LaneTopic.MeetingNext, 1)), WorkingDays.Moment(new DateOnly(2026, 12, 22), new TimeOnly(8, 30))), left.Touches);
    }

    private static MeetingGuest Guest(Actor who, string? why = null) => new(who.Who, Facts(who.Partner!.Value), LegalGround.WettelijkeTaak, why);

    private static Decision Mailed(Case @case, int round, MeetingReply reply) =>
        InviteeRules.ReadBack(@case, round, new Dictionary<PersonId, MeetingReply> { [Helper.Id] = reply });

    /// <summary>Planned by somebody who takes part, with the helper alone.</summary>
    private static Case PlannedBy(Actor planner, Case @case)
    {
        var asked = MeetingRules.Ask(@case, Plan(anonymously: false, Helper), planner, Now).Allowed();
        var found = BookingRules.Found(asked, Wish, [new MeetingMoment(Moment, [])], [], null).Allowed();
        return MeetingRules.Choose(found, 1, Moment, Guid.NewGuid(), planner, Now).Allowed();
    }
}
