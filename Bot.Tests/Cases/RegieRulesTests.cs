using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;
using static TeamsSchakelpunt.Tests.Cases.Given;
using static TeamsSchakelpunt.Tests.Cases.People;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>One regisseur, approved (section 2.9 of the domain).</summary>
public sealed class RegieRulesTests
{
    [Fact]
    public void Somebody_proposes_the_candidate_says_yes_and_a_coordinator_approves()
    {
        var proposed = Proposed(Lopend(), YouthWorker, by: Officer);
        Assert.IsType<Refusal.CandidateFirst>(RegieRules.Approve(proposed, 1, Coordinator, Now).Refused());
        var accepted = RegieRules.Answer(proposed, 1, true, null, YouthWorker, Now).Allowed();
        Assert.Null(accepted.Regie.Current);
        Assert.Equal(YouthWorker.Who, RegieRules.Approve(accepted, 1, Coordinator, Now).Allowed().Regie.Current!.Who);
    }

    [Fact]
    public void Nobody_decides_on_a_proposal_they_made_or_that_names_themselves()
    {
        var byCoordinator = Accepted(Proposed(Lopend(), YouthWorker, by: Coordinator), YouthWorker);
        Assert.IsType<Refusal.NotYourOwnProposal>(RegieRules.Approve(byCoordinator, 1, Coordinator, Now).Refused());
        RegieRules.Approve(byCoordinator, 1, SecondCoordinator, Now).Allowed();

        var ofCoordinator = Accepted(Proposed(Lopend(), Coordinator, by: Officer), Coordinator);
        Assert.IsType<Refusal.NotYourOwnProposal>(RegieRules.Approve(ofCoordinator, 1, Coordinator, Now).Refused());
        Assert.IsType<Refusal.OnlyRoles>(RegieRules.Approve(ofCoordinator, 1, Officer, Now).Refused());
    }

    [Fact]
    public void Whoever_decides_later_reads_who_decided_and_when()
    {
        var approved = RegieRules.Approve(Accepted(Proposed(Lopend(), YouthWorker, by: Officer), YouthWorker), 1, Coordinator, Now).Allowed();
        Assert.IsType<Decision.Unchanged>(RegieRules.Approve(approved, 1, Coordinator, Now.AddMinutes(1)));
        Assert.Equal("coordinator heeft hier op 23 november om 10.00 uur al over beslist.", RegieRules.Reject(approved, 1, "anders", SecondCoordinator, Now).Refused().Sentence);
    }

    [Fact]
    public void A_handover_on_which_both_agree_needs_no_coordinator()
    {
        var @case = Lopend().WithRegisseur(YouthWorker);
        var handedOver = Accepted(Proposed(@case, Helper, by: YouthWorker), Helper);
        Assert.Equal(Helper.Who, handedOver.Regie.Current!.Who);
        Assert.Equal(CaseAccess.None, handedOver.AccessOf(YouthWorker));
    }

    [Fact]
    public void A_handover_that_the_present_regisseur_refuses_is_for_a_coordinator()
    {
        var accepted = Accepted(Proposed(Lopend().WithRegisseur(YouthWorker), Helper, by: Officer), Helper);
        Assert.Equal(YouthWorker.Who, accepted.Regie.Current!.Who);
        var refused = RegieRules.AgreeToHandover(accepted, 2, false, YouthWorker, Now).Allowed();
        Assert.Equal(YouthWorker.Who, refused.Regie.Current!.Who);
        Assert.IsType<Decision.Unchanged>(RegieRules.AgreeToHandover(refused, 2, false, YouthWorker, Now));
        Assert.Equal(Helper.Who, RegieRules.Approve(refused, 2, SecondCoordinator, Now).Allowed().Regie.Current!.Who);
    }

    [Fact]
    public void The_word_of_somebody_who_is_regisseur_no_more_hands_nothing_over()
    {
        var proposed = Proposed(Lopend().WithRegisseur(YouthWorker), Helper, by: YouthWorker);
        var ended = RegieRules.End(proposed, Coordinator, Now).Allowed();
        var accepted = Accepted(ended, Helper);
        Assert.Null(accepted.Regie.Current);
        Assert.Equal(Helper.Who, RegieRules.Approve(accepted, 2, SecondCoordinator, Now).Allowed().Regie.Current!.Who);
    }

    [Fact]
    public void While_a_proposal_is_open_no_other_is_made()
    {
        var proposed = Proposed(Lopend(), YouthWorker, by: Officer);
        Assert.IsType<Decision.Unchanged>(RegieRules.Propose(proposed, YouthWorker.Who, Facts(Raster), "fase", Officer, Now));
        Assert.IsType<Refusal.ProposalIsOpen>(RegieRules.Propose(proposed, Helper.Who, Facts(Pactum), "fase", Mentor, Now).Refused());
    }

    [Fact]
    public void Who_said_no_is_answered_the_same_when_they_say_it_again_and_is_a_stranger_after_that()
    {
        var declined = RegieRules.Answer(Proposed(Lopend(), YouthWorker, by: Officer), 1, false, "druk", YouthWorker, Now).Allowed();
        Assert.IsType<Decision.Unchanged>(RegieRules.Answer(declined, 1, false, "druk", YouthWorker, Now));
        Assert.IsType<Refusal.NotYours>(RegieRules.Answer(declined, 1, true, null, YouthWorker, Now).Refused());

        var closed = LifecycleRules.Close(Proposed(Lopend(), YouthWorker, by: Officer), Outcome.OpSchool, null, Officer, Now).Allowed();
        Assert.IsType<Refusal.NotYours>(RegieRules.Answer(closed, 1, true, null, YouthWorker, Now).Refused());
    }

    [Fact]
    public void A_stand_in_is_asked_once_an_absence()
    {
        var asked = RegieRules.AskStandIn(Lopend().WithRegisseur(YouthWorker), Today.AddDays(20), Now).Allowed();
        Assert.IsType<Decision.Unchanged>(RegieRules.AskStandIn(asked, Today.AddDays(20), Now));
        RegieRules.AskStandIn(asked, Today.AddDays(90), Now).Allowed();
    }

    private static Case Proposed(Case @case, Actor candidate, Actor by) =>
        RegieRules.Propose(@case, candidate.Who, Facts(candidate.Partner!.Value), "fase", by, Now).Allowed();

    private static Case Accepted(Case proposed, Actor candidate) =>
        RegieRules.Answer(proposed, proposed.Regie.Proposal!.Round, true, null, candidate, Now).Allowed();
}
