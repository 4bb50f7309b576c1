using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Signals;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.RetentionTests;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>Two partners raise the same youngster; the case goes on as one, with one regisseur, and an outsider sees nothing.</summary>
public sealed class SameYoungsterTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_signals_about_one_youngster_become_one_case_once_both_professionals_say_so()
    {
        await using var schakelpunt = await StartAsync();
        var (older, newer) = await RaiseTwiceAsync(schakelpunt);
        var notice = await schakelpunt.SeesAsync("Leerplicht", older);
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", notice.Id, Verbs.PickUp, ct: Ct);

        var doubles = await schakelpunt.SeesAsync("Coördinatoren", "Mogelijk dezelfde jongere", older, newer);
        Assert.DoesNotContain("verzuim", Json(doubles.Card), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("JB", Json(doubles.Card), StringComparison.Ordinal);
        await schakelpunt.Teams.PressAsync("coordinator", doubles.Id, Verbs.BringTogether, ct: Ct);
        await schakelpunt.SeesAsync("Coördinatoren", "Bij elkaar gebracht");

        var forOfficer = await schakelpunt.SeesAsync("a:leerplichtambtenaar", "Bel elkaar", "Jongerenwerker Raster", older);
        var forWorker = await schakelpunt.SeesAsync("a:jongerenwerker", "Bel elkaar", "Leerplichtambtenaar", newer);
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", forOfficer.Id, Verbs.JoinSignals, ct: Ct);
        await schakelpunt.SeesAsync("a:jongerenwerker", "Je collega zegt: dezelfde");
        var before = await schakelpunt.Service<CaseStore>().LoadAsync(CaseNumber.Parse(older)!.Value, Ct);
        Assert.Empty(before!.Case.Participants);
        await schakelpunt.Teams.PressAsync("jongerenwerker", forWorker.Id, Verbs.JoinSignals, ct: Ct);
        await schakelpunt.SeesAsync("Coördinatoren", "Samengevoegd");

        var joined = await schakelpunt.Service<CaseStore>().LoadAsync(CaseNumber.Parse(older)!.Value, Ct);
        Assert.Equal(["Jongerenwerker Raster"], joined!.Case.Participants.Select(participant => participant.Who.Name));
        Assert.Contains(joined.Case.Private.Notes, note => note.Text == "Hangt veel op straat.");
        Assert.Equal(CaseState.Ingetrokken, (await schakelpunt.Service<CaseStore>().LoadAsync(CaseNumber.Parse(newer)!.Value, Ct))!.Case.State);
    }

    [Fact]
    public async Task Whoever_gives_the_initials_of_a_known_youngster_reads_nothing_of_it()
    {
        await using var schakelpunt = await StartAsync();
        await RaiseTwiceAsync(schakelpunt);
        await schakelpunt.SeesAsync("Coördinatoren", "Mogelijk dezelfde jongere");
        foreach (var chat in new[] { "a:docent", "a:jongerenwerker" })
        {
            var read = string.Concat(schakelpunt.Teams.MessagesIn(chat).Select(message => Json(message.Card) + message.Text));
            Assert.DoesNotContain("dezelfde", read, StringComparison.Ordinal);
        }

        var other = await schakelpunt.Teams.PressAsync("jongerenwerker", schakelpunt.LastCardIn("a:jongerenwerker", Verbs.OpenCase).Id, Verbs.OpenCase, ct: Ct);
        Assert.DoesNotContain("-0001", Json(other.Dialog!.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_works_on_a_case_that_may_not_be_shared_yet_reads_what_to_do_before_it_is_joined()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.RaiseAsync("docent", "verzuim");
        var older = RaiseTests.NumberIn((await schakelpunt.SeesAsync("a:docent", "Je signaal is gemeld")).Card!)!;
        await SubmitAsync(schakelpunt, "docent", Verbs.SubmitSupplement, older, (Inputs.Initials, "JB"));
        await RaiseAsync(schakelpunt, "jongerenwerker", "zorgen", "Hangt veel op straat.", "JB");
        var doubles = await schakelpunt.SeesAsync("Coördinatoren", "Mogelijk dezelfde jongere");
        await schakelpunt.Teams.PressAsync("coordinator", doubles.Id, Verbs.BringTogether, ct: Ct);
        var introduction = await schakelpunt.SeesAsync("a:docent", "Bel elkaar", older);
        var refused = await schakelpunt.Teams.PressAsync("docent", introduction.Id, Verbs.JoinSignals, ct: Ct);
        Assert.Contains("Vul aan", refused.Text, StringComparison.Ordinal);

        await SubmitAsync(schakelpunt, "docent", Verbs.SubmitSupplement, older, (Inputs.Ground, "wettelijke_taak"), (Inputs.Parents, "ja"), (Inputs.Initials, "JB"));
        var agreed = await schakelpunt.Teams.PressAsync("docent", introduction.Id, Verbs.JoinSignals, ct: Ct);
        Assert.Contains("Je wacht op je collega", Json(agreed.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_brought_together_with_a_case_that_was_erased()
    {
        await using var schakelpunt = await StartAsync();
        var (older, newer) = await RaiseTwiceAsync(schakelpunt);
        var doubles = await schakelpunt.SeesAsync("Coördinatoren", "Mogelijk dezelfde jongere", older, newer);
        var button = CardReading.Action(doubles.Card, Verbs.BringTogether)!;
        await SubmitAsync(schakelpunt, "docent", Verbs.SubmitWithdraw, older, (Inputs.Reason, "vergissing"));
        schakelpunt.Time.PutForward(TimeSpan.FromDays(40));
        await NightAsync(schakelpunt);
        schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        await NightAsync(schakelpunt);
        Assert.NotNull((await schakelpunt.Service<CaseStore>().LoadAsync(CaseNumber.Parse(older)!.Value, Ct))!.Case.Erased);

        var refused = await schakelpunt.Teams.PressAsync("coordinator", doubles.Id, button, [], Ct);
        Assert.Equal(new Refusal.NothingToAnswer().Sentence, refused.Text);
        var found = Assert.Single((await schakelpunt.Service<CaseStore>().LoadAsync(CaseNumber.Parse(newer)!.Value, Ct))!.Case.Doubles);
        Assert.Equal((DoubleState.Found, null, null), (found.State, found.Here, found.There));
    }

    [Fact]
    public async Task Trying_initials_is_on_the_log_and_ends_for_the_day_with_the_same_answer_for_all()
    {
        await using var schakelpunt = await StartAsync();
        var number = await RaiseAsync(schakelpunt, "docent", "verzuim", "Komt niet meer.", "AA");
        PressResult last = null!;
        for (var tries = 1; tries <= SupplementSignal.MostInitialsADay; tries++) last = await TryAsync(schakelpunt, number, $"B{(char)('A' + tries)}");
        Assert.Contains("al vaak initialen ingevuld", Json(last.Dialog!.Card), StringComparison.Ordinal);

        var log = await schakelpunt.Service<AccessLog>().ReadAsync(CaseNumber.Parse(number)!.Value, Ct);
        var compared = log.Where(entry => entry.Action == AccessActions.CompareInitials).ToList();
        Assert.Equal(SupplementSignal.MostInitialsADay + 1, compared.Count);
        Assert.Single(compared, entry => entry.Refusal is not null);

        schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        Assert.Null((await TryAsync(schakelpunt, number, "ZZ")).Dialog);
    }

    [Fact]
    public async Task A_regisseur_is_proposed_accepted_and_approved_and_the_outsider_sees_nothing()
    {
        await using var schakelpunt = await StartAsync();
        var number = await RaiseAsync(schakelpunt, "docent", "verzuim", "Komt niet meer.", "JB");
        var notice = await schakelpunt.SeesAsync("Leerplicht", number);
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", notice.Id, Verbs.PickUp, ct: Ct);

        await SubmitAsync(schakelpunt, "leerplichtambtenaar", Verbs.SubmitRegisseur, number, (Inputs.Candidate, "trajectbegeleider"), (Inputs.Reason, "aanspreekpunt"));
        var question = await schakelpunt.SeesAsync("a:trajectbegeleider", "Wil je regisseur worden?", number);
        Assert.DoesNotContain("Komt niet meer", Json(question.Card), StringComparison.Ordinal);
        var decision = await schakelpunt.SeesAsync("Coördinatoren", "wacht op de kandidaat", number);
        await schakelpunt.Teams.PressAsync("trajectbegeleider", question.Id, Verbs.AcceptRegisseur, ct: Ct);
        await schakelpunt.SeesAsync("Coördinatoren", "jullie beslissen", number);
        await AssertOutsiderSeesNothingAsync(schakelpunt, number, decision);

        var approved = await schakelpunt.Teams.PressAsync("coordinator", decision.Id, Verbs.ApproveRegisseur, ct: Ct);
        Assert.Contains("goedgekeurd", Json(approved.Card), StringComparison.Ordinal);
        await schakelpunt.SeesAsync("a:trajectbegeleider", "Je bent regisseur");
        await schakelpunt.SeesAsync("a:leerplichtambtenaar", "Er is een regisseur");
        await AssertOutsiderSeesNothingAsync(schakelpunt, number, decision);

        await schakelpunt.Teams.SayAsync("trajectbegeleider", $"casus {number}", Ct);
        var card = await schakelpunt.SeesAsync("a:trajectbegeleider", "Bekijk dossier", number);
        var dossier = await schakelpunt.Teams.PressAsync("trajectbegeleider", card.Id, Verbs.OpenCase, ct: Ct);
        Assert.Contains("Komt niet meer.", Json(dossier.Dialog!.Card), StringComparison.Ordinal);
    }

    private static async Task AssertOutsiderSeesNothingAsync(SchakelpuntInTeams schakelpunt, string number, SimulatedMessage decision)
    {
        await schakelpunt.Teams.SayAsync("mentor", $"casus {number}", Ct);
        Assert.Equal("Je bent geen deelnemer van deze casus.", schakelpunt.Teams.MessagesIn("a:mentor")[^1].Text);
        var forged = await SubmitAsync(schakelpunt, "mentor", Verbs.ApproveRegisseur, number, (DataKeys.Round, "1"));
        Assert.Equal("Je bent geen deelnemer van deze casus.", forged.Text);
        Assert.Contains("geen deelnemer", (await schakelpunt.Teams.PressAsync("mentor", decision.Id, Verbs.OpenCase, ct: Ct)).Text, StringComparison.Ordinal);
    }

    private static async Task<(string Older, string Newer)> RaiseTwiceAsync(SchakelpuntInTeams schakelpunt) =>
        (await RaiseAsync(schakelpunt, "docent", "verzuim", "Komt sinds drie weken niet meer.", "JB"),
            await RaiseAsync(schakelpunt, "jongerenwerker", "zorgen", "Hangt veel op straat.", "j.b."));

    private static async Task<string> RaiseAsync(SchakelpuntInTeams schakelpunt, string persona, string type, string observed, string initials)
    {
        await schakelpunt.RaiseAsync(persona, type, Filled(observed));
        var receipt = await schakelpunt.SeesAsync($"a:{persona}", "Je signaal is gemeld");
        var number = RaiseTests.NumberIn(receipt.Card!)!;
        await SubmitAsync(
            schakelpunt, persona, Verbs.SubmitSupplement, number, (Inputs.Ground, "wettelijke_taak"), (Inputs.Parents, "ja"), (Inputs.Initials, initials));
        return number;
    }

    private static Task<PressResult> TryAsync(SchakelpuntInTeams schakelpunt, string number, string initials) => SubmitAsync(
        schakelpunt, "docent", Verbs.SubmitSupplement, number, (Inputs.Ground, "wettelijke_taak"), (Inputs.Parents, "ja"), (Inputs.Initials, initials));
}
