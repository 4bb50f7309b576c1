using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;

namespace TeamsSchakelpunt.Tests.Cases;

public sealed class OverstapRulesTests
{
    private static Case Raised { get; } = Raise().Case;

    [Fact]
    public void A_list_raises_without_a_card_for_each_and_without_a_reminder_for_each()
    {
        var raised = Raise();
        Assert.Empty(raised.Touches);
        Assert.Null(CaseDeadlines.NextLook(raised.Case));
        Assert.True(raised.Case.MayBeShared);
        Assert.Equal((YouthKnows.NogNiet, LegalGround.WettelijkeTaak, false), (raised.Case.YouthKnows, raised.Case.Ground!.Value, raised.Case.AwaitsReporter));
        Assert.NotNull(SharingRules.RefuseNewcomer(raised.Case, People.Helper.Who));
    }

    [Fact]
    public void What_follows_shows_in_the_list_and_only_there_unless_a_partner_is_to_act()
    {
        var picked = CaseRules.PickUp(Raised, People.Officer, Given.Now).Changes();
        Assert.Equal([Lane.TellList, Lane.Coordinators], picked.Touches.Select(touch => touch.Lane));
        var forwarded = CaseRules.Forward(Raised, People.Raster, "anders", People.Officer, Given.Now).Changes();
        Assert.Contains(Lane.Channel(People.Raster), forwarded.Touches.Select(touch => touch.Lane));
        Assert.NotEmpty(CaseDeadlines.Of(forwarded.Case));
    }

    [Fact]
    public void Another_status_is_noted_once_and_moves_nothing()
    {
        var noted = OverstapRules.Note(Raised, OverstapStatus.Aangemeld, People.Officer.Who, Given.Now.AddDays(7)).Changes();
        Assert.Equal((CaseState.Nieuw, OverstapStatus.Aangemeld), (noted.Case.State, noted.Case.Overstap!.Status));
        Assert.Equal((TimelineKind.OverstapNoted, "aangemeld"), (noted.Entry!.Kind, noted.Entry.Reason));
        Assert.IsType<Decision.Unchanged>(OverstapRules.Note(noted.Case, OverstapStatus.Aangemeld, People.Officer.Who, Given.Now));
        Assert.IsType<Decision.Refused>(OverstapRules.Note(Given.In(CaseState.Lopend), OverstapStatus.Aangemeld, People.Officer.Who, Given.Now));
    }

    [Fact]
    public void Who_is_enrolled_can_be_closed_from_any_open_state_and_nobody_else()
    {
        Assert.IsType<Refusal.NotFromOverstap>(Assert.IsType<Decision.Refused>(OverstapRules.CloseEnrolled(Raised, People.Officer, Given.Now)).Why);
        var enrolled = OverstapRules.Note(Raised, OverstapStatus.Ingeschreven, People.Officer.Who, Given.Now).Changes().Case;
        var closed = OverstapRules.CloseEnrolled(enrolled, People.SecondOfficer, Given.Now).Changes();
        Assert.Equal((CaseState.Gesloten, Outcome.MboGestart), (closed.Case.State, closed.Case.Ending!.Outcome!.Value));
        Assert.IsType<Decision.Unchanged>(OverstapRules.CloseEnrolled(closed.Case, People.SecondOfficer, Given.Now));
        Assert.IsType<Decision.Refused>(OverstapRules.CloseEnrolled(enrolled, People.YouthWorker, Given.Now));
        var picked = CaseRules.PickUp(enrolled, People.SecondOfficer, Given.Now).Changes().Case;
        Assert.Equal(CaseState.Gesloten, OverstapRules.CloseEnrolled(picked, People.SecondOfficer, Given.Now).Changes().Case.State);
        Assert.IsType<Decision.Refused>(OverstapRules.CloseEnrolled(picked, People.Of("derde-ambtenaar", People.Leerplicht), Given.Now));
    }

    [Fact]
    public void The_reference_of_who_is_enrolled_goes_after_thirty_days()
    {
        var enrolled = OverstapRules.Note(Raised, OverstapStatus.Ingeschreven, People.Officer.Who, Given.Now).Changes().Case;
        Assert.IsType<Decision.Unchanged>(OverstapRules.Forget(enrolled, Given.Today.AddDays(29)));
        Assert.Null(OverstapRules.Forget(enrolled, Given.Today.AddDays(30)).Changes().Case.Private.Overstap!.Reference);
        Assert.IsType<Decision.Unchanged>(OverstapRules.Forget(Raised, Given.Today.AddDays(90)));
    }

    private static Decision.Changed Raise() => OverstapRules.Raise(
        Given.Number,
        Given.Signal(YouthKnows.NogNiet) with { Type = SignalTypeKey.NietIngeschreven, Private = new PrivatePart(People.School) { Overstap = new OverstapReference("EH-1", OverstapLevel.Kb) } },
        OverstapStatus.NietAangemeld,
        "lijst",
        People.Officer.Who,
        Given.Now);
}
