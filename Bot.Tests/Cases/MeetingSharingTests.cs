using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Meetings.Views;
using Xunit;
using static TeamsSchakelpunt.Tests.Cases.Given;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>Who gets to see what of a casusbespreking, by its rules; and what is left of it (sections 2.8, 8.1, 8.5 and 8.8 of the domain).</summary>
public sealed class MeetingSharingTests
{
    private static readonly MeetingText Told = new("Welke plek past?", "Gebeld.", "Denk mee.", "Wil niet.", "Wil niet.")
    {
        WhyPeople = new Dictionary<string, string> { [People.Helper.Id.Value] = "Kent het aanbod." },
    };

    [Fact]
    public void An_adviser_reads_the_question_and_what_is_asked_after_a_yes_and_nothing_else()
    {
        var planned = WithTold(Lopend().WithMeeting(anonymously: true));
        Assert.Null(MeetingWords.ContentFor(planned, People.Helper));
        var comes = Answer(planned, People.Helper, true).Allowed();
        var read = MeetingWords.ContentFor(comes, People.Helper)!;
        Assert.Equal(("Welke plek past?", "Denk mee.", null, null), (read.Question, read.AskOfOthers, read.Tried, read.WhyYou));
        Assert.Null(MeetingWords.ContentFor(Answer(comes, People.Helper, false).Allowed(), People.Helper));
        Assert.Equal(CaseAccess.Header, comes.AccessOf(People.Helper));
    }

    [Fact]
    public void An_adviser_reads_nothing_once_it_is_over_or_called_off()
    {
        var comes = Answer(WithTold(Lopend().WithMeeting(anonymously: true)), People.Helper, true).Allowed();
        foreach (var over in new[] { Held(comes), Dropped(comes), LifecycleRules.Close(comes, Outcome.OpSchool, null, People.Officer, Now).Allowed() })
            Assert.Null(MeetingWords.ContentFor(over, People.Helper));
    }

    [Fact]
    public void Who_comes_for_a_partner_that_left_the_agreement_is_refused_also_without_data()
    {
        var unsigned = People.Helper with { HasAgreement = false };
        foreach (var anonymously in new[] { true, false })
        {
            var planned = WithTold(Lopend().WithMeeting(anonymously));
            Assert.IsType<Refusal.NoAgreement>(Answer(planned, unsigned, true).Refused());
            Assert.IsType<Decision.Changed>(Answer(planned, unsigned, false));
        }

        // Said yes before, or by mail.
        var mailed = InviteeRules.ReadBack(
            WithTold(Lopend().WithMeeting(anonymously: true)), 1, new Dictionary<PersonId, MeetingReply> { [People.Helper.Id] = MeetingReply.Yes }).Allowed();
        Assert.Null(MeetingWords.ContentFor(mailed, unsigned));
        Assert.NotNull(MeetingWords.ContentFor(mailed, People.Helper));
    }

    [Fact]
    public void A_yes_by_mail_alone_shows_nothing_of_the_youngster()
    {
        var mailed = InviteeRules.ReadBack(
            WithTold(Lopend().WithMeeting()), 1, new Dictionary<PersonId, MeetingReply> { [People.Helper.Id] = MeetingReply.Yes }).Allowed();
        Assert.Equal(MeetingReply.Yes, mailed.Meeting.Find(People.Helper.Id)!.Reply);
        Assert.Equal(CaseAccess.Header, mailed.AccessOf(People.Helper));
        Assert.Null(MeetingWords.ContentFor(mailed, People.Helper));
    }

    [Fact]
    public void An_objection_stops_a_yes_and_a_new_guest_but_not_that_somebody_is_taken_off()
    {
        var objected = Lopend().WithMeeting().WithObjection();
        Assert.IsType<Refusal.SharingNotYet>(Answer(objected, People.Helper, true).Refused());
        var guests = Plan().Guests;
        Assert.IsType<Refusal.Frozen>(Change(objected, [.. guests, GuestOf(People.YouthWorker)]).Refused());
        var without = Change(objected, [guests[0]]).Allowed();
        Assert.Null(without.Meeting.Find(People.Helper.Id));
        Assert.IsType<Refusal.Frozen>(Change(without, guests).Refused());
    }

    [Fact]
    public void Why_somebody_is_there_goes_with_them()
    {
        var planned = Lopend().WithMeeting();
        var more = Change(planned, [.. Plan().Guests, GuestOf(People.YouthWorker) with { Why = "Kent de buurt." }]).Allowed();
        Assert.Contains(People.YouthWorker.Id.Value, more.Private.Meeting!.WhyPeople.Keys);
        Assert.Empty(Change(more, Plan().Guests).Allowed().Private.Meeting!.WhyPeople);

        var joined = Answer(more, People.YouthWorker, true).Allowed();
        Assert.Empty(ParticipationRules.End(joined, People.YouthWorker.Id, People.YouthWorker, Now).Allowed().Private.Meeting!.WhyPeople);
    }

    [Fact]
    public void What_was_tried_is_not_asked_for_again_from_who_sees_the_dossier_no_more()
    {
        var comes = Answer(WithTold(Lopend().WithMeeting()), People.Helper, true).Allowed();
        Assert.Equal("Kent het aanbod.", MeetingWords.ContentFor(comes, People.Helper)!.WhyYou);
        var left = ParticipationRules.End(comes, People.Helper.Id, People.Helper, Now).Allowed();
        Assert.Null(MeetingWords.ContentFor(left, People.Helper));
        Assert.Null(left.Meeting.Find(People.Helper.Id));
        Assert.Null(MeetingWords.ContentFor(comes with { Parents = null }, People.Helper));
        foreach (var nobody in new[] { People.Coordinator, People.Mentor, People.Colleague, People.YouthWorker }) Assert.Null(MeetingWords.ContentFor(comes, nobody));
    }

    [Fact]
    public void Agreements_that_come_from_another_case_are_not_those_of_a_casusbespreking_here()
    {
        var older = Lopend();
        var newer = DossierRules.AddAgreement(Lopend() with { Number = Number with { Sequence = 43 } }, "Bellen", People.Officer.Who, Today.AddDays(7), People.Officer, Now, meeting: 1).Allowed();
        var taken = DoubleRules.TakeIn(older, newer, Now).Allowed();
        Assert.Null(Assert.Single(taken.Private.Agreements).Meeting);
        Assert.Null(taken.Private.Meeting);
    }

    [Fact]
    public void After_erasure_a_count_is_left_and_what_must_still_go_out_of_a_calendar()
    {
        var booked = BookingRules.Booked(WithTold(Lopend().WithMeeting()), 1, 1, "AAMk1=", new Uri("https://teams.example/l/1")).Allowed();
        var held = Held(booked);
        var again = MeetingRules.Ask(held, Plan(), People.Officer, Now).Allowed();
        again = BookingRules.Found(again, Wish, [new MeetingMoment(Moment.AddDays(5), [])], [], null).Allowed();
        again = MeetingRules.Choose(again, again.Meeting.Round, Moment.AddDays(5), Guid.NewGuid(), People.Officer, Now).Allowed();
        again = BookingRules.Booked(again, 2, 1, "AAMk2=", null).Allowed();
        var decision = LifecycleRules.Close(again, Outcome.OpSchool, null, People.Officer, Now).Allowed().Erase(Actor.Schakelpunt).Changes();
        var (left, meeting) = (decision.Case, decision.Case.Meeting);
        Assert.Equal((1, 1, 0, null, null, null, null), (meeting.HeldCount, meeting.HeldWithYoungster, meeting.Invitees.Count, meeting.Planner, meeting.Time, meeting.Booking, meeting.Held));
        Assert.Null(left.Private.Meeting);
        Assert.Contains(decision.Touches, touch => touch.Lane == MeetingLanes.Calendar);
        Assert.Equal(new CancelledMeeting(2, "AAMk2="), Assert.Single(meeting.ToCancel));
        Assert.Empty(BookingRules.TakenOut(left, 2).Allowed().Meeting.ToCancel);
        Assert.IsType<Decision.Unchanged>(BookingRules.TakenOut(left, 1));
    }

    [Fact]
    public void Who_planned_it_and_left_is_asked_nothing_and_the_next_one_is()
    {
        var planned = Answer(Lopend().WithMeeting(), People.Helper, true).Allowed();
        var sought = MeetingRules.Seek(planned, planned.Meeting.Round, Wish with { Minutes = 60 }, People.Helper, Now).Allowed();
        sought = BookingRules.Found(sought, sought.Meeting.Wish!, [new MeetingMoment(Moment.AddDays(2), [])], [], null).Allowed();
        var moved = MeetingRules.Choose(sought, sought.Meeting.Round, Moment.AddDays(2), Guid.NewGuid(), People.Helper, Now).Allowed();
        Assert.Equal(People.Helper.Id, moved.Meeting.Planner!.Id);
        var left = ParticipationRules.End(moved, People.Helper.Id, People.Helper, Now).Changes();
        Assert.Equal(People.Officer.Id, left.Case.Meeting.Planner!.Id);
        var asked = Assert.Single(left.Touches, touch => touch.Lane.Topic?.Kind == LaneTopic.MeetingDue && touch.Lane.PersonId != People.Helper.Id);
        Assert.Equal((People.Officer.Id, true), (asked.Lane.PersonId!.Value, asked.NotBefore > left.Case.Meeting.Time!.End));
    }

    private static MeetingGuest GuestOf(Actor actor) => new(actor.Who, People.Facts(actor.Partner!.Value), LegalGround.WettelijkeTaak);

    private static Case WithTold(Case @case) => @case with { Private = @case.Private with { Meeting = Told } };

    private static Decision Answer(Case @case, Actor actor, bool comes) => InviteeRules.Answer(@case, @case.Meeting.Time!.Round, comes, actor, Now);

    private static Decision Change(Case @case, IReadOnlyList<MeetingGuest> guests) => InviteeRules.Change(@case, @case.Meeting.Round, guests, People.Officer, Now);

    private static Case Held(Case @case) => MeetingRules.Hold(
        @case, @case.Meeting.Time!.Round, [People.Officer.Id], true, false, Today.AddDays(42), People.Officer, @case.Meeting.Time.Start).Allowed();

    private static Case Dropped(Case @case) => MeetingRules.Drop(@case, @case.Meeting.Round, "ziek", null, People.Officer, Now).Allowed();
}
