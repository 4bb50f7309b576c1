using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;
using static TeamsSchakelpunt.Tests.Cases.Given;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>The norm times of section 6.4 of the domain. The cases begin on Monday 23 November 2026 at 10:00 on a Dutch clock.</summary>
public sealed class CaseDeadlinesTests
{
    [Theory]
    [InlineData(Urgency.Snel, "2026-11-24 08:00", "2026-11-26 08:00")]
    [InlineData(Urgency.Gewoon, "2026-11-26 08:00", "2026-12-01 08:00")]
    [InlineData(Urgency.Direct, "2026-11-23 12:00", "2026-11-23 16:00")]
    public void A_signal_is_reminded_of_at_half_the_norm_and_coordinators_hear_past_it(Urgency urgency, string half, string past)
    {
        var raised = CaseRules.Raise(Number, Signal() with { Urgency = urgency }, People.Mentor, Now).Allowed();
        Assert.Equal((half, Lane.Channel(People.Leerplicht)), At(raised, DeadlineKind.PickUp));
        Assert.Equal((past, Lane.Coordinators), At(raised, DeadlineKind.PickUpMissed));
        Assert.Equal(urgency == Urgency.Direct, CaseDeadlines.Of(raised).First().IsUrgent);
        Assert.DoesNotContain(CaseDeadlines.Of(CaseRules.PickUp(raised, People.Officer, Now).Allowed()), deadline => deadline.Kind is DeadlineKind.PickUp or DeadlineKind.PickUpMissed);
    }

    [Fact]
    public void An_owner_is_asked_for_the_first_contact_and_not_after_it()
    {
        Assert.Equal(("2026-11-25 08:00", Lane.Person(People.Officer.Id)), At(Opgepakt(), DeadlineKind.Contact));
        Assert.DoesNotContain(CaseDeadlines.Of(Lopend()), deadline => deadline.Kind == DeadlineKind.Contact);
    }

    [Fact]
    public void A_partner_that_was_asked_is_reminded_and_then_who_asked_hears()
    {
        var asked = ParticipationRules.Invite(Lopend(), People.Facts(People.Raster), LegalGround.WettelijkeTaak, "Kent hem.", People.Officer, Now).Allowed();
        Assert.Equal(("2026-11-25 08:00", Lane.Channel(People.Raster)), At(asked, DeadlineKind.Invitation));
        Assert.Equal(("2026-11-30 08:00", Lane.Person(People.Officer.Id)), At(asked, DeadlineKind.InvitationMissed));
        var joined = ParticipationRules.Answer(asked, joins: true, People.YouthWorker, Now).Allowed();
        Assert.DoesNotContain(CaseDeadlines.Of(joined), deadline => deadline.Kind is DeadlineKind.Invitation or DeadlineKind.InvitationMissed);
    }

    [Fact]
    public void An_agreement_is_reminded_of_before_on_and_after_the_day_and_three_working_days_later_its_leads_hear()
    {
        var when = new DateOnly(2026, 12, 2);
        var agreed = DossierRules.AddAgreement(Lopend().WithParticipant(People.YouthWorker), "Bellen", People.YouthWorker.Who, when, People.Officer, Now).Allowed();
        var doer = Lane.Person(People.YouthWorker.Id);
        Assert.Equal(("2026-11-30 08:00", doer), At(agreed, DeadlineKind.AgreementSoon));
        Assert.Equal(("2026-12-02 08:00", doer), At(agreed, DeadlineKind.AgreementToday));
        Assert.Equal(("2026-12-03 08:00", doer), At(agreed, DeadlineKind.AgreementLate));
        Assert.Equal(("2026-12-07 08:00", Lane.Person(People.Officer.Id)), At(agreed, DeadlineKind.AgreementMissed));
        var done = DossierRules.ChangeAgreement(agreed, 1, AgreementState.Klaar, null, null, People.YouthWorker, Now).Allowed();
        Assert.DoesNotContain(CaseDeadlines.Of(done), deadline => deadline.On == when);
    }

    [Fact]
    public void A_case_on_which_nothing_happens_for_twenty_working_days_is_asked_after()
    {
        var running = Lopend();
        Assert.Equal(("2026-12-21 08:00", Lane.Person(People.Officer.Id)), At(running, DeadlineKind.Quiet));
        var later = DossierRules.AddNote(running, "Gebeld.", People.Officer, Now.AddDays(1)).Allowed();
        Assert.Equal("2026-12-22 08:00", At(later, DeadlineKind.Quiet).When);
        Assert.Equal(Lane.Person(People.Helper.Id), At(running.WithRegisseur(People.Helper), DeadlineKind.Quiet).To);
    }

    [Fact]
    public void Each_thing_is_said_once_and_what_is_done_is_not_said()
    {
        var late = Now.AddDays(10);
        var reminded = DeadlineRules.Remind(Nieuw(), late, isQuiet: false).Changes();
        Assert.Equal([Lane.Channel(People.Leerplicht), Lane.Coordinators], reminded.Touches.Select(touch => new Lane(touch.Lane.Place)).Order(Comparer<Lane>.Create((one, other) => string.CompareOrdinal(one.Key, other.Key))));
        Assert.IsType<Decision.Unchanged>(DeadlineRules.Remind(reminded.Case, late, isQuiet: false));
        Assert.IsType<Decision.Unchanged>(DeadlineRules.Remind(CaseRules.PickUp(Nieuw(), People.Officer, late).Allowed(), late, isQuiet: false));
    }

    [Fact]
    public void Outside_working_hours_only_what_is_direct_is_said()
    {
        var late = Now.AddDays(10);
        Assert.IsType<Decision.Unchanged>(DeadlineRules.Remind(Nieuw(), late, isQuiet: true));
        var urgent = CaseRules.Raise(Number, Signal() with { Urgency = Urgency.Direct }, People.Mentor, Now).Allowed();
        Assert.Equal(2, DeadlineRules.Remind(urgent, late, isQuiet: true).Changes().Touches.Count);
    }

    [Fact]
    public void What_is_put_off_with_a_reason_is_said_again_on_that_day_to_who_put_it_off_alone()
    {
        var key = CaseDeadlines.Of(Opgepakt()).Single(deadline => deadline.Kind == DeadlineKind.Contact).Key;
        var reminded = DeadlineRules.Remind(Opgepakt(), Now.AddDays(3), isQuiet: false).Allowed();
        Assert.IsType<Refusal.NothingToAnswer>(DeadlineRules.PutOff(reminded, key, Today.AddDays(7), "uitstel_wacht", People.Mentor, Now.AddDays(3)).Refused());
        var put = DeadlineRules.PutOff(reminded, key, Today.AddDays(7), "uitstel_wacht", People.Officer, Now.AddDays(3)).Allowed();
        Assert.IsType<Decision.Unchanged>(DeadlineRules.Remind(put, Now.AddDays(6), isQuiet: false));
        Assert.Equal("2026-11-30 08:00", At(put, DeadlineKind.Contact).When);
        Assert.Contains(key, DeadlineRules.Remind(put, Now.AddDays(7), isQuiet: false).Allowed().Reminded);
    }

    private static (string When, Lane To) At(Case @case, DeadlineKind kind)
    {
        var deadline = CaseDeadlines.Of(@case).Single(found => found.Kind == kind);
        return (WorkingDays.Local(deadline.At).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), deadline.To);
    }
}
