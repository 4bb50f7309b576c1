using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;
using static TeamsSchakelpunt.Tests.Cases.Given;
using static TeamsSchakelpunt.Tests.Cases.People;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>Two cases about one youngster become one, and nobody else hears of it (section 8.5 of the domain).</summary>
public sealed class DoubleRulesTests
{
    public static readonly CaseNumber Older = new(2026, 7);

    [Fact]
    public void Only_the_coordinators_hear_that_there_may_be_another_case()
    {
        var found = DoubleRules.Found(Aangevuld(), Older).Changes();
        Assert.Null(found.Entry);
        Assert.All(found.Touches, touch => Assert.True(touch.Lane.IsWithCoordinators));
        Assert.IsType<Decision.Unchanged>(DoubleRules.Found(found.Case, Older));
        Assert.IsType<Refusal.OnlyRoles>(DoubleRules.BringTogether(found.Case, Older, Helper.Who, Officer, Now).Refused());
    }

    [Fact]
    public void The_two_who_are_brought_together_see_nothing_of_each_others_case()
    {
        var together = BroughtTogether();
        Assert.Equal(CaseAccess.None, together.AccessOf(Helper));
        Assert.IsType<Refusal.NotYours>(DossierRules.AddNote(together, "Ik lees mee.", Helper, Now).Refused());
    }

    [Fact]
    public void It_is_joined_only_when_both_say_that_it_is_the_same_youngster()
    {
        var one = DoubleRules.AgreeToJoin(BroughtTogether(), Older, Helper, Now).Allowed();
        Assert.IsType<Decision.Unchanged>(DoubleRules.AgreeToJoin(one, Older, Helper, Now));
        Assert.IsType<Refusal.NothingToAnswer>(DoubleRules.JoinInto(one, Older, Now).Refused());

        var both = DoubleRules.AgreeToJoin(one, Older, Officer, Now).Changes();
        Assert.Contains(new LaneTouch(DoubleRules.JoinWork(Older)), both.Touches);
        var joined = DoubleRules.JoinInto(both.Case, Older, Now).Allowed();
        Assert.Equal((CaseState.Ingetrokken, (CaseNumber?)Older), (joined.State, joined.Ending!.DoubleOf));
        Assert.IsType<Decision.Unchanged>(DoubleRules.JoinInto(joined, Older, Now));
    }

    [Fact]
    public void Either_of_the_two_or_a_coordinator_says_that_it_is_another_youngster()
    {
        foreach (var actor in new[] { Officer, Helper, SecondCoordinator })
        {
            var dismissed = DoubleRules.Dismiss(BroughtTogether(), Older, actor, Now).Allowed();
            Assert.Equal(DoubleState.NotTheSame, dismissed.Doubles.Single().State);
            Assert.IsType<Refusal.NotYours>(DoubleRules.AgreeToJoin(dismissed, Older, Helper, Now).Refused());
        }

        Assert.IsType<Refusal.NotYours>(DoubleRules.Dismiss(BroughtTogether(), Older, YouthWorker, Now).Refused());
    }

    [Fact]
    public void Joining_is_sharing_so_it_waits_for_the_talk_and_stops_at_an_objection()
    {
        var notYet = BroughtTogether(Aangevuld(YouthKnows.NogNiet));
        Assert.IsType<Refusal.TalkFirst>(DoubleRules.AgreeToJoin(notYet, Older, Officer, Now).Refused());
        Assert.IsType<Refusal.Frozen>(DoubleRules.AgreeToJoin(BroughtTogether().WithObjection(), Older, Officer, Now).Refused());

        // The one who works on the other case reads nothing of that, and the join itself is held up.
        DoubleRules.AgreeToJoin(notYet, Older, Helper, Now).Allowed();
        DoubleRules.TakeIn(OlderCase(), Aangevuld(YouthKnows.NogNiet), Now).Refused();
        DoubleRules.TakeIn(OlderCase() with { YouthKnows = YouthKnows.NogNiet }, Aangevuld(), Now).Refused();
        DoubleRules.TakeIn(OlderCase().WithObjection(), Aangevuld(), Now).Refused();
    }

    [Fact]
    public void The_older_case_keeps_its_ground_and_everybody_who_had_the_newer_one_takes_part_on_theirs()
    {
        var newer = CaseRules.Supplement(Aangevuld(YouthKnows.JaEens), Filled with { Ground = LegalGround.Toestemming }, Nieuw().Route, Officer, Now).Allowed();
        var taken = DoubleRules.TakeIn(OlderCase(), newer, Now).Allowed();
        Assert.Equal(LegalGround.WettelijkeTaak, taken.Ground);
        Assert.Equal(LegalGround.Toestemming, taken.Participants.Single(part => part.Who == Officer.Who).Ground);
        Assert.IsType<Decision.Unchanged>(DoubleRules.TakeIn(taken, newer, Now));
    }

    [Fact]
    public void Whoever_had_the_newer_case_sees_the_older_one_whatever_they_were_to_it()
    {
        // The officer raised the older one, and is asked to become its owner.
        var older = LifecycleRules.OfferOwner(OlderCase() with { Reporter = Officer.Who }, Officer.Who, Coordinator, Now).Allowed();
        Assert.Equal(CaseAccess.Participant, DoubleRules.TakeIn(older, Aangevuld(), Now).Allowed().AccessOf(Officer));

        var advised = OlderCase().WithAdviser(Officer);
        Assert.Equal(CaseAccess.Participant, DoubleRules.TakeIn(advised, Aangevuld(), Now).Allowed().AccessOf(Officer));
    }

    [Fact]
    public void Nothing_that_was_written_is_lost_and_a_correction_stays_one()
    {
        var newer = Lopend();
        newer = newer with { Private = newer.Private with { OwnWords = "Ik wil werken." } };
        newer = DossierRules.AddNote(newer, "Fout.", Officer, Now).Allowed();
        newer = DossierRules.CorrectNote(newer, 1, "Goed.", Officer, Now).Allowed();
        newer = DossierRules.AddAgreement(newer, "Bellen", Officer.Who, Today, Officer, Now).Allowed();
        var older = OlderCase();
        older = older with { Private = older.Private with { OwnWords = "Ik wil naar school." } };

        var taken = DoubleRules.TakeIn(DossierRules.AddNote(older, "Was er al.", Helper, Now).Allowed(), newer, Now).Allowed().Private;

        Assert.Equal("Ik wil naar school.", taken.OwnWords);
        Assert.Equal(["Was er al.", "Komt niet meer.", "Ik wil werken.", "Fout.", "Goed."], taken.Notes.Select(note => note.Text));
        Assert.Equal([1, 2, 3, 4, 5], taken.Notes.Select(note => note.Id));
        Assert.Equal([null, null, null, null, 4], taken.Notes.Select(note => note.Corrects));
        Assert.Equal("Bellen", Assert.Single(taken.Agreements).What);
    }

    [Fact]
    public void A_case_that_ended_takes_nothing_in_and_the_two_are_told()
    {
        var ended = LifecycleRules.Close(OlderCase(), Outcome.NietNodig, null, Helper, Now).Allowed();
        Assert.IsType<Refusal.OtherHasEnded>(DoubleRules.TakeIn(ended, Aangevuld(), Now).Refused());
        var joining = DoubleRules.AgreeToJoin(DoubleRules.AgreeToJoin(BroughtTogether(), Older, Helper, Now).Allowed(), Older, Officer, Now).Allowed();
        Assert.Equal(DoubleState.BroughtTogether, DoubleRules.CanNotJoin(joining, Older).Allowed().Doubles.Single().State);
    }

    private static Case BroughtTogether(Case? newer = null) =>
        DoubleRules.BringTogether(DoubleRules.Found(newer ?? Aangevuld(), Older).Allowed(), Older, Helper.Who, Coordinator, Now).Allowed();

    /// <summary>The youth worker raised it, and the helper has it.</summary>
    private static Case OlderCase() => Aangevuld() with { Number = Older, Reporter = YouthWorker.Who, Owner = Helper.Who };
}
