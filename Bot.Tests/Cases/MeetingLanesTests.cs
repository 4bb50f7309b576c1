using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;
using static TeamsSchakelpunt.Tests.Cases.Given;
using static TeamsSchakelpunt.Tests.Cases.People;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>When what follows from a casusbespreking is due: on a Dutch clock, in UTC in the store.</summary>
public sealed class MeetingLanesTests
{
    // In turn: winter, over a weekend, over the change to winter time and to summer time, over Christmas and New Year, over King's Day, on Monday after Easter.
    [Theory]
    [InlineData("2026-12-03T13:00Z", "2026-12-01T07:30Z")]
    [InlineData("2026-12-07T08:00Z", "2026-12-03T07:30Z")]
    [InlineData("2026-10-26T09:00Z", "2026-10-22T06:30Z")]
    [InlineData("2026-03-30T08:00Z", "2026-03-26T07:30Z")]
    [InlineData("2026-12-28T09:00Z", "2026-12-23T07:30Z")]
    [InlineData("2027-01-04T09:00Z", "2026-12-30T07:30Z")]
    [InlineData("2026-04-28T08:00Z", "2026-04-23T06:30Z")]
    [InlineData("2026-04-07T08:00Z", "2026-04-01T06:30Z")]
    public void The_preparation_is_there_two_working_days_before_at_half_past_eight(string start, string due)
    {
        var touch = MeetingLanes.PreparationOf(At(start), Officer.Id);
        Assert.Equal(Utc(due), touch.NotBefore);
        Assert.Equal(TimeSpan.Zero, touch.NotBefore!.Value.Offset);
        Assert.Equal(new TimeOnly(8, 30), TimeOnly.FromDateTime(WorkingDays.Local(touch.NotBefore.Value)));
    }

    [Fact]
    public void The_question_whether_it_was_held_comes_half_an_hour_after_the_end_to_the_planner_alone()
    {
        var due = MeetingLanes.Ahead(At("2026-12-03T13:00Z")).Single(touch => touch.Lane.Topic!.Value.Kind == LaneTopic.MeetingDue);
        Assert.Equal((Officer.Id, Utc("2026-12-03T14:15Z")), (due.Lane.PersonId!.Value, due.NotBefore));
    }

    [Theory]
    [InlineData("2026-12-03T13:50Z", "2026-12-07T07:30Z")]
    [InlineData("2026-12-23T13:50Z", "2026-12-28T07:30Z")]
    [InlineData("2026-10-23T12:50Z", "2026-10-27T07:30Z")]
    [InlineData("2026-12-03T23:30Z", "2026-12-08T07:30Z")]
    public void That_nothing_was_agreed_is_asked_two_working_days_after(string held, string due) =>
        Assert.Equal(Utc(due), After(held, new DateOnly(2027, 3, 1), LaneTopic.MeetingWithoutAgreements));

    [Theory]
    [InlineData("2027-01-14", "2026-12-30T07:30Z")]
    [InlineData("2027-04-12", "2027-03-25T07:30Z")]
    [InlineData("2027-01-16", "2027-01-04T07:30Z")]
    public void The_next_one_is_planned_ten_working_days_before_the_day_to_look_back(string lookBack, string due) =>
        Assert.Equal(Utc(due), After("2026-12-03T13:50Z", DateOnly.Parse(lookBack, CultureInfo.InvariantCulture), LaneTopic.MeetingNext));

    [Fact]
    public void A_later_moment_has_cards_of_its_own() =>
        Assert.NotEqual(MeetingLanes.CardOf(Officer.Id, 1), MeetingLanes.CardOf(Officer.Id, 2));

    private static DateTimeOffset? After(string held, DateOnly lookBack, string kind)
    {
        var meeting = At("2026-12-03T13:00Z") with { State = MeetingState.Gehouden, Held = new MeetingHeld(Utc(held), [], true, false, lookBack) };
        return MeetingLanes.After(meeting).Single(touch => touch.Lane.Topic!.Value.Kind == kind).NotBefore;
    }

    private static Meeting At(string start) => Lopend().WithMeeting().Meeting with { Time = new MeetingTime(Utc(start), 45, 1) };

    private static DateTimeOffset Utc(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
