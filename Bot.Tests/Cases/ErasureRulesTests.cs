using System.Text.Json;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;
using static TeamsSchakelpunt.Tests.Cases.Given;
using static TeamsSchakelpunt.Tests.Cases.People;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>What is left of a case, and who may erase it (sections 6.2 and 8.7 of the domain).</summary>
public sealed class ErasureRulesTests
{
    [Fact]
    public void Nobody_who_had_a_part_in_it_is_named_in_what_is_left()
    {
        var @case = Lopend().WithRegisseur(YouthWorker).WithParticipant(Helper).WithObjection();
        var closed = LifecycleRules.Close(@case, Outcome.OpSchool, "Samen praten.", Officer, Now).Allowed() with { MatchKeys = ["sleutel"] };
        var left = closed.Erase(Actor.Schakelpunt).Allowed();
        var text = JsonSerializer.Serialize(new StoredCase(left, []), CaseJson.Default.StoredCase) + JsonSerializer.Serialize(left.Private, CaseJson.Default.PrivatePart);
        Assert.All(
            new[] { Mentor, Officer, YouthWorker, Helper, Coordinator }.SelectMany(actor => new[] { actor.Who.Name, actor.Partner!.Value.Value })
                .Append("sleutel").Append("Komt niet meer."),
            marked => Assert.DoesNotContain($"\"{marked}\"", text, StringComparison.OrdinalIgnoreCase));
        Assert.Equal((Outcome.OpSchool, true), (left.Ending!.Outcome, left.Counted!.HadRegisseur));
    }

    [Fact]
    public void Before_the_retention_time_a_coordinator_erases_only_what_the_youngster_asked_to_erase()
    {
        Assert.IsType<Refusal.YouthMustAsk>(Gesloten().Erase(Coordinator).Refused());
        var asked = YouthRules.Record(Gesloten(), YouthRequestKind.Verwijderen, Today, null, Officer, Now).Allowed();
        Assert.IsType<Refusal.YouthMustAsk>(asked.Erase(Coordinator).Refused());
        Assert.IsType<Refusal.YouthMustAsk>(YouthRules.Decide(asked, 1, false, Coordinator, Now).Allowed().Erase(Coordinator).Refused());
        YouthRules.Decide(asked, 1, true, Coordinator, Now).Allowed().Erase(Coordinator).Allowed();
        Gesloten().Erase(Actor.Schakelpunt).Allowed();
    }

    [Fact]
    public void An_erased_case_does_not_exist_for_an_outsider_who_tries_to_erase_it()
    {
        Assert.IsType<Refusal.NotYours>(In(CaseState.Gewist).Erase(YouthWorker).Refused());
        Assert.IsType<Decision.Unchanged>(In(CaseState.Gewist).Erase(Coordinator));
    }

    [Fact]
    public void What_runs_is_never_erased()
    {
        foreach (var state in new[] { CaseState.Nieuw, CaseState.Opgepakt, CaseState.Lopend, CaseState.Nazorg })
            In(state).Erase(Actor.Schakelpunt).Refused();
    }
}
