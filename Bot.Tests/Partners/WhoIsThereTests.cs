using TeamsSchakelpunt.Bot.Partners;
using Xunit;
using static TeamsSchakelpunt.Tests.Partners.SampleDirectory;

namespace TeamsSchakelpunt.Tests.Partners;

public sealed class WhoIsThereTests
{
    private static readonly Absence Away = new(Monday.AddDays(-3), Monday.AddDays(3));

    [Fact]
    public void Who_works_today_is_the_answer_and_a_colleague_is_next()
    {
        var reached = Find([Person("a", Aventus), Person("b", Aventus)])!;
        Assert.Equal(("a", null, "b", (DateOnly?)null), (reached.Person.Id, reached.Absent?.Id, reached.Next?.Id, reached.BackOn));
    }

    [Fact]
    public void When_absent_the_stand_in_is_the_answer_before_other_colleagues()
    {
        var reached = Find([Person("a", Aventus) with { Away = Away, StandIn = "c" }, Person("b", Aventus), Person("c", Aventus)])!;
        Assert.Equal(("c", "a", "b"), (reached.Person.Id, reached.Absent?.Id, reached.Next?.Id));
    }

    [Fact]
    public void When_the_stand_in_is_absent_too_their_stand_in_is_and_a_circle_ends()
    {
        var a = Person("a", Aventus) with { Away = Away, StandIn = "b" };
        var b = Person("b", Aventus) with { Away = Away, StandIn = "a" };
        Assert.Equal("c", Find([a, b, Person("c", Aventus)])!.Person.Id);
        Assert.Equal(Monday.AddDays(4), Find([a, b])!.BackOn);
    }

    [Fact]
    public void Who_left_is_never_the_answer_nor_the_stand_in()
    {
        var left = Person("a", Aventus) with { LastDay = Monday.AddDays(-1) };
        Assert.Equal("b", Find([left, Person("b", Aventus)])!.Person.Id);
        Assert.Null(Find([left, Person("b", Aventus)])!.Absent);
        Assert.Null(Find([left]));
        Assert.Equal("c", Find([Person("b", Aventus) with { Away = Away, StandIn = "a" }, left, Person("c", Aventus)])!.Person.Id);
    }

    [Fact]
    public void When_nobody_works_today_the_first_to_be_back_is_and_the_day_is_said()
    {
        var saturday = new DateOnly(2026, 11, 28);
        var reached = WhoIsThere.Find(
            [Person("a", Aventus) with { WorkingDays = [DayOfWeek.Wednesday] }, Person("b", Aventus)], _ => null, saturday)!;
        Assert.Equal(("b", (DateOnly?)new DateOnly(2026, 11, 30)), (reached.Person.Id, reached.BackOn));
    }

    [Theory]
    [InlineData("2026-12-25", false)]
    [InlineData("2026-11-24", true)]
    [InlineData("2026-11-28", false)]
    public void Public_holidays_and_weekends_are_days_off(string day, bool isPresent) =>
        Assert.Equal(isPresent, Person("a", Aventus).IsPresent(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_youth_worker_who_works_on_saturday_can_be_reached_then() =>
        Assert.True((Person("a", Raster) with { WorkingDays = [DayOfWeek.Saturday] }).IsPresent(new DateOnly(2026, 11, 28)));

    private static Reached? Find(IReadOnlyList<Contact> people) =>
        WhoIsThere.Find(people, contact => people.FirstOrDefault(other => other.Id == contact.StandIn), Monday);
}
