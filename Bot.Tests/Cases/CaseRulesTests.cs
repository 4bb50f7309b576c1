using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;

namespace TeamsSchakelpunt.Tests.Cases;

public sealed class CaseRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly PartnerKey School = new("etty_hillesum");
    private static readonly PartnerKey Leerplicht = new("leerplicht");
    private static readonly PartnerKey Raster = new("raster");
    private static readonly Actor Mentor = Person("mentor", School);
    private static readonly Actor Colleague = Person("colleague", School);
    private static readonly Actor Officer = Person("officer", Leerplicht);
    private static readonly Actor YouthWorker = Person("youthworker", Raster);
    private static readonly Actor Coordinator = Person("coordinator", new PartnerKey("gemeente")) with { IsCoordinator = true };

    [Fact]
    public void A_signal_tells_every_partner_of_its_route_and_the_reporter()
    {
        var raised = Raised(first: Leerplicht, with: School);
        Assert.Equal(CaseState.Nieuw, raised.Case.State);
        Assert.Equal(
            [Lane.Channel(Leerplicht), Lane.Channel(School), Lane.Person(Mentor.Id)],
            raised.Touches.Select(t => t.Lane));
    }

    [Fact]
    public void The_own_partner_is_not_told_as_news_while_the_reporter_is_asked_to_pick_it_up()
    {
        var raised = Raised(first: School, with: Leerplicht);
        Assert.True(raised.Case.AwaitsReporter);
        Assert.Equal(Now + CaseRules.ReporterAnswersWithin, raised.Touches.Single(t => t.Lane == Lane.Channel(School)).NotBefore);
        Assert.Null(raised.Touches.Single(t => t.Lane == Lane.Channel(Leerplicht)).NotBefore);
    }

    [Fact]
    public void When_a_colleague_must_pick_it_up_the_own_channel_is_asked_at_once()
    {
        var left = Allowed(CaseRules.LeaveToColleague(Raised(first: School, with: Leerplicht).Case, Mentor, Now));
        Assert.Contains(new LaneTouch(Lane.Channel(School)), left.Touches);
    }

    [Fact]
    public void Somebody_whose_partner_is_not_known_yet_may_raise_and_is_not_asked_to_pick_it_up() =>
        Assert.False(Allowed(CaseRules.Raise(
            new CaseNumber(2026, 1), Signal(School, Leerplicht), new Actor(new Professional(new PersonId("x"), "X", null, null)), Now)).Case.AwaitsReporter);

    [Fact]
    public void The_first_one_wins_and_the_second_reads_who_did()
    {
        var picked = Allowed(CaseRules.PickUp(Raised(School, Leerplicht).Case, Officer, Now)).Case;
        Assert.Equal(Officer.Who, picked.Owner);
        var refusal = Assert.IsType<Refusal.AlreadyPickedUp>(Refused(CaseRules.PickUp(picked, Colleague, Now)));
        Assert.Equal("officer heeft dit al opgepakt.", refusal.Sentence);
    }

    [Fact]
    public void Pressing_twice_changes_nothing_more()
    {
        var picked = Allowed(CaseRules.PickUp(Raised(School, Leerplicht).Case, Officer, Now)).Case;
        Assert.IsType<Decision.Unchanged>(CaseRules.PickUp(picked, Officer, Now.AddMinutes(1)));
    }

    [Fact]
    public void Only_a_partner_that_was_told_or_a_coordinator_picks_up()
    {
        var @case = Raised(School, Leerplicht).Case;
        Assert.IsType<Refusal.NotYours>(Refused(CaseRules.PickUp(@case, YouthWorker, Now)));
        Assert.IsType<Decision.Changed>(CaseRules.PickUp(@case, Coordinator, Now));
    }

    [Fact]
    public void Only_the_first_partner_says_that_it_belongs_to_another() =>
        Assert.IsType<Refusal.OnlyRoles>(Refused(CaseRules.Forward(Raised(School, Leerplicht).Case, Raster, "anders", Officer, Now)));

    [Fact]
    public void A_signal_is_sent_on_at_most_twice_and_the_third_time_the_coordinator_decides()
    {
        var once = Allowed(CaseRules.Forward(Raised(School, Leerplicht).Case, Leerplicht, "anders", Colleague, Now)).Case;
        var twice = Allowed(CaseRules.Forward(once, Raster, "anders", Officer, Now)).Case;
        var third = Allowed(CaseRules.Forward(twice, School, "anders", YouthWorker, Now));

        Assert.Equal((Raster, 2), (twice.Route.First, twice.Forwards));
        Assert.True(third.Case.CoordinatorDecides);
        Assert.Equal(Raster, third.Case.Route.First);
        Assert.Contains(new LaneTouch(Lane.Coordinators), third.Touches);
        Assert.IsType<Refusal.CoordinatorDecidesNow>(Refused(CaseRules.Forward(third.Case, School, "anders", YouthWorker, Now)));

        Assert.IsType<Refusal.OnlyRoles>(Refused(CaseRules.Assign(third.Case, School, YouthWorker, Now)));
        var assigned = Allowed(CaseRules.Assign(third.Case, School, Coordinator, Now)).Case;
        Assert.Equal((School, false), (assigned.Route.First, assigned.CoordinatorDecides));
    }

    [Fact]
    public void A_partner_that_sent_it_on_stays_informed()
    {
        var forwarded = Allowed(CaseRules.Forward(Raised(School, Leerplicht).Case, Raster, "anders", Colleague, Now));
        Assert.Equal([Raster, Leerplicht, School], forwarded.Case.Route.Partners);
    }

    [Fact]
    public void What_was_picked_up_is_not_sent_on()
    {
        var picked = Allowed(CaseRules.PickUp(Raised(School, Leerplicht).Case, Colleague, Now)).Case;
        Assert.IsType<Refusal.AlreadyPickedUp>(Refused(CaseRules.Forward(picked, Raster, "anders", Colleague, Now)));
    }

    [Fact]
    public void Living_elsewhere_gives_a_new_first_contact_while_nobody_has_picked_it_up()
    {
        var raised = Raised(Leerplicht, School).Case;
        var elsewhere = new Route("1", School, [Raster], OtherMunicipality: true);
        var rerouted = Allowed(CaseRules.Supplement(raised, Filled with { Residence = Residence.Elsewhere }, elsewhere, Mentor, Now));
        Assert.Equal(elsewhere, rerouted.Case.Route);
        Assert.Contains(rerouted.Touches, t => t.Lane == Lane.Channel(Leerplicht));
        Assert.True(rerouted.Case.AwaitsReporter);
    }

    [Fact]
    public void Only_the_reporter_and_the_owner_fill_in_more() =>
        Assert.IsType<Refusal.OnlyRoles>(Refused(CaseRules.Supplement(Raised(School, Leerplicht).Case, Filled, new Route("1", School, []), Officer, Now)));

    [Fact]
    public void The_private_part_is_shown_to_the_owner_only_after_ground_and_parents_were_filled_in()
    {
        var picked = Allowed(CaseRules.PickUp(Raised(School, Leerplicht).Case, Officer, Now)).Case;
        Assert.False(picked.ShowsPrivatePart(Officer));

        var filled = Allowed(CaseRules.Supplement(picked, Filled, picked.Route, Mentor, Now)).Case;
        Assert.True(filled.ShowsPrivatePart(Officer));
        Assert.False(filled.ShowsPrivatePart(Officer with { HasAgreement = false }));
        Assert.True(filled.ShowsPrivatePart(Mentor));
        Assert.False(filled.ShowsPrivatePart(Colleague));
        Assert.False(filled.ShowsPrivatePart(Coordinator));
    }

    [Fact]
    public void For_somebody_without_a_part_in_it_the_case_does_not_exist() =>
        Assert.Equal(CaseAccess.None, Raised(School, Leerplicht).Case.AccessOf(YouthWorker));

    [Theory]
    [InlineData(Urgency.Direct, "2026-11-23")]
    [InlineData(Urgency.Snel, "2026-11-25")]
    [InlineData(Urgency.Gewoon, "2026-11-30")]
    public void The_norm_time_counts_working_days(Urgency urgency, string expected)
    {
        var raised = Allowed(CaseRules.Raise(new CaseNumber(2026, 1), Signal(School, Leerplicht) with { Urgency = urgency }, Mentor, Now));
        Assert.Equal(DateOnly.Parse(expected, null), raised.Case.PickUpBefore);
    }

    private static readonly Supplement Filled = new(Parents.Ja, LegalGround.WettelijkeTaak, Residence.Region, "JB", null, null, null);

    private static Actor Person(string name, PartnerKey partner) => new(new Professional(new PersonId(name), name, null, partner), HasAgreement: true);

    private static NewSignal Signal(PartnerKey first, params PartnerKey[] with) => new(
        FormId.New(), SignalTypeKey.Verzuim, Phase.Vo, AgeGroup.From16To17, Urgency.Snel, YouthKnows.Ja, new PrivatePart(School), new Route("1", first, with));

    private static Decision.Changed Raised(PartnerKey first, params PartnerKey[] with) =>
        Allowed(CaseRules.Raise(new CaseNumber(2026, 1), Signal(first, with), Mentor, Now));

    private static Decision.Changed Allowed(Decision decision) => Assert.IsType<Decision.Changed>(decision);

    private static Refusal Refused(Decision decision) => Assert.IsType<Decision.Refused>(decision).Why;
}
