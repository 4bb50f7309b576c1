using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;
using static TeamsSchakelpunt.Tests.Cases.Given;
using static TeamsSchakelpunt.Tests.Cases.People;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>What the calendar tells is written down; what comes too late takes nothing back.</summary>
public sealed class BookingRulesTests
{
    private static readonly MeetingMoment Found = new(Moment, []);

    [Fact]
    public void Moments_for_a_wish_of_before_are_passed_over()
    {
        var asked = MeetingRules.Ask(Lopend(), Plan(), Officer, Now).Allowed();
        Assert.IsType<Decision.Unchanged>(BookingRules.Found(asked, Wish with { Minutes = 30 }, [Found], [], null));
        Assert.IsType<Decision.Unchanged>(BookingRules.Found(Lopend().WithMeeting(), Wish, [Found], [], null));
    }

    [Fact]
    public void The_same_moments_again_are_no_news_and_others_are()
    {
        var found = BookingRules.Found(MeetingRules.Ask(Lopend(), Plan(), Officer, Now).Allowed(), Wish, [Found], [Helper.Id], MeetingTrouble.Later).Allowed();
        Assert.IsType<Decision.Unchanged>(BookingRules.Found(found, Wish, [new MeetingMoment(Moment, [])], [Helper.Id], MeetingTrouble.Later));
        var mended = BookingRules.Found(found, Wish, [Found], [], null).Changes();
        Assert.Equal([new LaneTouch(MeetingLanes.CardOf(Officer.Id, 1))], mended.Touches);
        Assert.Null(mended.Entry);
    }

    [Fact]
    public void What_stands_in_the_calendar_is_told_once_and_answers_are_read_from_then_on()
    {
        var booked = BookingRules.Booked(Lopend().WithMeeting(), 1, 1, "id", new Uri("https://teams.example/1")).Changes();
        Assert.Equal(new MeetingBooking("id", new Uri("https://teams.example/1"), 1), booked.Case.Meeting.Booking);
        Assert.False(booked.Case.Meeting.IsToBook);
        Assert.Contains(new LaneTouch(MeetingLanes.Answers), booked.Touches);
        Assert.IsType<Decision.Unchanged>(BookingRules.Booked(booked.Case, 1, 1, "id", new Uri("https://teams.example/1")));
    }

    [Fact]
    public void A_trouble_is_told_until_it_is_mended()
    {
        var failed = BookingRules.Failed(Lopend().WithMeeting(), MeetingTrouble.Administrator).Changes();
        Assert.Contains(new LaneTouch(MeetingLanes.CardOf(Officer.Id, 1)), failed.Touches);
        Assert.IsType<Decision.Unchanged>(BookingRules.Failed(failed.Case, MeetingTrouble.Administrator));
        var booked = BookingRules.Booked(failed.Case, 1, 1, "id", null).Allowed();
        Assert.Null(booked.Meeting.Trouble);
        Assert.IsType<Decision.Unchanged>(BookingRules.Failed(booked, MeetingTrouble.Later));
    }

    [Fact]
    public void A_booking_of_what_was_wanted_before_is_brought_up_to_date()
    {
        var changed = InviteeRules.Change(
            Lopend().WithMeeting(), 1, [new MeetingGuest(YouthWorker.Who, Facts(Raster), LegalGround.WettelijkeTaak)], Officer, Now).Allowed();
        var booked = BookingRules.Booked(changed, 1, 1, "id", null).Changes();
        Assert.True(booked.Case.Meeting.IsToBook);
        Assert.Contains(new LaneTouch(MeetingLanes.Calendar), booked.Touches);

        // Two at once: what the slow one put is older than what stands by now.
        var current = BookingRules.Booked(changed, 1, 2, "id", null).Allowed();
        var late = BookingRules.Booked(current, 1, 1, "id", null).Changes();
        Assert.True(late.Case.Meeting.IsToBook);
        Assert.Contains(new LaneTouch(MeetingLanes.Calendar), late.Touches);
    }

    [Fact]
    public void A_booking_that_comes_back_after_it_was_called_off_is_taken_out_by_what_it_is_known_by_now()
    {
        var off = MeetingRules.Drop(Lopend().WithMeeting(), 1, "ziek", null, Officer, Now).Allowed();
        Assert.Equal(new CancelledMeeting(1, null), Assert.Single(off.Meeting.ToCancel));
        var late = BookingRules.Booked(off, 1, 1, "id", null).Changes();
        Assert.Equal(new CancelledMeeting(1, "id"), Assert.Single(late.Case.Meeting.ToCancel));
        Assert.Contains(new LaneTouch(MeetingLanes.Calendar), late.Touches);
        Assert.IsType<Decision.Unchanged>(BookingRules.Booked(late.Case, 1, 1, "id", null));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_booking_that_comes_back_after_nothing_was_found_to_take_out_is_taken_out_all_the_same(bool again)
    {
        var off = MeetingRules.Drop(Lopend().WithMeeting(), 1, "ziek", again ? Wish : null, Officer, Now).Allowed();
        var out_ = BookingRules.TakenOut(off, 1).Allowed();
        var late = BookingRules.Booked(out_, 1, 1, "id", null).Changes();
        Assert.Equal(new CancelledMeeting(1, "id"), Assert.Single(late.Case.Meeting.ToCancel));
        Assert.Contains(new LaneTouch(MeetingLanes.Calendar), late.Touches);
    }

    [Fact]
    public void What_was_held_stays_in_the_calendar_however_late_its_booking_comes_back()
    {
        var held = MeetingRules.Hold(Lopend().WithMeeting(), 1, [Officer.Id], true, false, Today.AddDays(60), Officer, Moment).Allowed();
        Assert.IsType<Decision.Unchanged>(BookingRules.Booked(held, 1, 1, "id", null));
    }

    [Fact]
    public void That_calendars_can_not_be_read_says_nothing_of_what_stands_in_them()
    {
        var booked = BookingRules.Failed(Lopend().WithMeeting(), MeetingTrouble.Administrator).Allowed();
        var moving = MeetingRules.Seek(booked, 1, Wish with { Minutes = 60 }, Officer, Now).Allowed();
        Assert.Equal(MeetingTrouble.Administrator, moving.Meeting.Trouble);
        var found = BookingRules.Found(moving, Wish with { Minutes = 60 }, [new MeetingMoment(Moment.AddDays(1), [])], [], null).Allowed();
        Assert.Equal(MeetingTrouble.Administrator, found.Meeting.Trouble);
    }
}
