using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

public sealed class RaiseTests
{
    private const string Secret = "Zeldzaamwoord";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signal_reaches_the_right_partners_channel_and_the_receipt_says_who_picked_it_up()
    {
        await using var schakelpunt = await StartAsync();
        var (form, raised) = await schakelpunt.RaiseAsync("docent", "verzuim");
        Assert.Equal(PressOutcome.Card, raised.Outcome);

        var notice = await schakelpunt.SeesAsync("Leerplicht", "Nieuw signaal", "-0001", "Is vaak weg van school");
        await schakelpunt.SeesAsync("a:docent", "Leerplicht: bericht bezorgd");
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", notice.Id, Verbs.PickUp, ct: Ct);

        await schakelpunt.SeesAsync("Leerplicht", "Leerplichtambtenaar");
        var receipt = await schakelpunt.SeesAsync("a:docent", "opgepakt", "Leerplichtambtenaar");
        Assert.Equal(form.Id, receipt.Id);
        Assert.Empty(schakelpunt.Logs.Errors);
    }

    [Fact]
    public async Task In_a_channel_the_form_opens_as_a_dialog_and_nothing_typed_is_ever_shown_there()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("docent", "Etty Hillesum Lyceum", "meld verzuim", mention: true, ct: Ct);
        var opener = await schakelpunt.SeesAsync("Etty Hillesum Lyceum", "Het formulier opent alleen voor jou");
        var dialog = await schakelpunt.Teams.PressAsync("docent", opener.Id, Verbs.OpenSignalForm, ct: Ct);
        Assert.Equal(PressOutcome.Dialog, dialog.Outcome);
        Assert.Contains("verzuim", Json(dialog.Dialog!.Card), StringComparison.Ordinal);

        var data = Filled(Secret);
        data[DataKeys.Verb] = Verbs.SubmitSignal;
        data[DataKeys.FormId] = "form1";
        data[Inputs.SignalType] = "verzuim";
        var next = await schakelpunt.Teams.SubmitDialogAsync("docent", opener.Id, data, Ct);
        Assert.Contains("Je signaal is gemeld", Json(next.Dialog!.Card), StringComparison.Ordinal);

        await schakelpunt.SeesAsync("Leerplicht", "-0001");
        await schakelpunt.SeesAsync("a:docent", "Je signaal is gemeld");
        Assert.DoesNotContain(Secret, schakelpunt.Teams.AllPostedText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_submitted_twice_opens_one_case()
    {
        await using var schakelpunt = await StartAsync();
        var form = await schakelpunt.OpenFormAsync("docent", "verzuim");
        var button = CardReading.Action(form.Card, Verbs.SubmitSignal)!;
        var filled = CardReading.StartValues(form.Card);
        foreach (var (id, value) in Filled()) filled[id] = value?.DeepClone();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => schakelpunt.Teams.PressAsync("docent", form.Id, button, filled, Ct)));
        await schakelpunt.SeesAsync("Leerplicht", "ter informatie");
        await schakelpunt.SeesAsync("a:docent", "Leerplicht: bericht bezorgd");

        var year = TeamsSchakelpunt.Bot.Glossary.WorkingDays.Day(TimeProvider.System.GetUtcNow()).Year;
        var cases = await Task.WhenAll(Enumerable.Range(1, 9).Select(n => schakelpunt.Service<CaseStore>().LoadAsync(new CaseNumber(year, n), Ct)));
        Assert.Single(cases, found => found is not null);
        Assert.Single(schakelpunt.NoticesIn("Leerplicht"));
    }

    [Fact]
    public async Task The_same_activity_delivered_again_gets_the_same_answer()
    {
        await using var schakelpunt = await StartAsync();
        var (_, first) = await schakelpunt.RaiseAsync("docent", "verzuim");
        var again = await schakelpunt.Teams.RedeliverAsync(schakelpunt.Teams.SentActivities[^1], sameId: true, Ct);
        Assert.Equal(Json(first.Answer!.Body), Json(again.Body));
    }

    [Theory]
    [InlineData("bsn 123456782", "burgerservicenummer")]
    [InlineData("bel 06-12345678", "telefoonnummer")]
    public async Task What_must_never_be_stored_is_stopped_at_the_field_and_stays_in_the_form_only(string typed, string why)
    {
        await using var schakelpunt = await StartAsync();
        var (form, result) = await schakelpunt.RaiseAsync("docent", "verzuim", Filled(typed));
        Assert.Contains(why, Json(result.Card), StringComparison.Ordinal);
        Assert.Contains(typed, Json(result.Card), StringComparison.Ordinal);
        Assert.Empty(schakelpunt.NoticesIn("Leerplicht"));

        await schakelpunt.Teams.PressAsync("docent", form.Id, Verbs.SubmitSignal, Filled("Komt niet meer."), Ct);
        await schakelpunt.SeesAsync("Leerplicht", "-0001");
        AssertNoTrace(schakelpunt, typed);
    }

    [Fact]
    public async Task A_warning_can_be_passed_after_a_second_look()
    {
        await using var schakelpunt = await StartAsync();
        var (form, result) = await schakelpunt.RaiseAsync("docent", "verzuim", Filled("heeft adhd"));
        Assert.Contains("Ik heb het nagekeken", Json(result.Card), StringComparison.Ordinal);

        var reviewed = Filled("heeft adhd");
        reviewed[Inputs.Reviewed] = "true";
        await schakelpunt.Teams.PressAsync("docent", form.Id, Verbs.SubmitSignal, reviewed, Ct);
        await schakelpunt.SeesAsync("Leerplicht", "-0001");
    }

    [Fact]
    public async Task Words_of_acute_danger_show_the_emergency_text_before_anything_is_stored()
    {
        await using var schakelpunt = await StartAsync();
        var (form, result) = await schakelpunt.RaiseAsync("docent", "zorgen", Filled("Wordt thuis mishandeld."));
        Assert.Contains("Veilig Thuis 0800-2000", Json(result.Card), StringComparison.Ordinal);
        Assert.Empty(schakelpunt.NoticesIn("Pactum"));

        await schakelpunt.Teams.PressAsync("docent", form.Id, Verbs.SubmitSignal, Filled("Wordt thuis mishandeld."), Ct);
        await schakelpunt.SeesAsync("Pactum", "-0001");
    }

    [Fact]
    public async Task Words_of_acute_danger_in_a_message_get_the_emergency_text_first_and_never_in_the_channel()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("docent", "een leerling wordt thuis mishandeld, ik wil dit melden", Ct);
        await schakelpunt.SeesAsync("a:docent", "Veilig Thuis 0800-2000", Verbs.SubmitSignal);

        await schakelpunt.Teams.SayAsync("leerplichtambtenaar", "Leerplicht", "een jongen uit 3b wil niet meer leven", mention: true, ct: Ct);
        await schakelpunt.SeesAsync("a:leerplichtambtenaar", "Veilig Thuis 0800-2000");
        Assert.Equal("Ik stuur je een privébericht.", schakelpunt.Teams.MessagesIn("Leerplicht")[^1].Text);
    }

    [Fact]
    public async Task Verzuim_always_says_that_it_is_no_report_to_duo()
    {
        await using var schakelpunt = await StartAsync();
        var form = await schakelpunt.OpenFormAsync("docent", "verzuim");
        Assert.Contains("geen verzuimmelding bij DUO", Json(form.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_that_does_not_fit_the_phase_is_asked_again_with_the_ones_that_do()
    {
        await using var schakelpunt = await StartAsync();
        var (_, result) = await schakelpunt.RaiseAsync("docent", "verzuim", Filled(place: "geen|etty_hillesum"));
        Assert.Contains("Is uit beeld", Json(result.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_about_a_youngster_in_a_channel_is_not_repeated_and_the_teller_is_told_privately()
    {
        await using var schakelpunt = await StartAsync();
        var story = $"een jongen uit 3b, {Secret}, is al drie weken niet op school en zijn moeder weet van niets, ik wil dit melden";
        await schakelpunt.Teams.SayAsync("docent", "Etty Hillesum Lyceum", story, mention: true, ct: Ct);
        await schakelpunt.SeesAsync("Etty Hillesum Lyceum", "Ik stuur je een privébericht");
        await schakelpunt.SeesAsync("a:docent", "kan gegevens over een jongere bevatten");
        Assert.DoesNotContain(
            Secret,
            string.Concat(schakelpunt.Teams.Messages.Where(m => m.IsFromBot).Select(m => m.Text + Json(m.Card))),
            StringComparison.Ordinal);
        AssertNoTrace(schakelpunt, Secret);
    }

    [Fact]
    public async Task The_raw_store_and_the_logs_hold_no_trace_of_what_identifies()
    {
        await using var schakelpunt = await StartAsync();
        var (form, _) = await schakelpunt.RaiseAsync("docent", "verzuim", Filled(Secret));
        var receipt = await schakelpunt.SeesAsync("a:docent", "Leerplicht: bericht bezorgd");
        var dialog = await schakelpunt.Teams.PressAsync("docent", receipt.Id, Verbs.OpenSupplement, ct: Ct);
        var data = new JsonObject
        {
            [DataKeys.Verb] = Verbs.SubmitSupplement, [DataKeys.CaseNumber] = NumberIn(dialog.Dialog!.Card), [DataKeys.FormId] = "f2",
            [Inputs.Initials] = "QXZ", [Inputs.Ground] = "wettelijke_taak", [Inputs.Parents] = "ja", [Inputs.AlreadyDone] = "Onvindbaarwoord gebeld",
        };
        Assert.Equal(PressOutcome.Closed, (await schakelpunt.Teams.SubmitDialogAsync("docent", receipt.Id, data, Ct)).Outcome);
        await schakelpunt.StopBotAsync();

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(schakelpunt.StorePath)!))
        {
            var raw = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Ct));
            Assert.DoesNotContain("QXZ", raw, StringComparison.Ordinal);
            Assert.DoesNotContain("Onvindbaarwoord", raw, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, raw, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Secret, schakelpunt.Logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("QXZ", schakelpunt.Logs.Text, StringComparison.Ordinal);
        await schakelpunt.StartBotAsync();
    }

    internal static string NumberIn(JsonNode card)
    {
        var json = Json(card);
        var at = json.IndexOf($"\"{DataKeys.CaseNumber}\":\"", StringComparison.Ordinal) + DataKeys.CaseNumber.Length + 4;
        return json[at..json.IndexOf('"', at)];
    }

    private static void AssertNoTrace(SchakelpuntInTeams schakelpunt, string text)
    {
        Assert.DoesNotContain(text, schakelpunt.Logs.Text, StringComparison.Ordinal);
        foreach (var path in Directory.GetFiles(Path.GetDirectoryName(schakelpunt.StorePath)!))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file, System.Text.Encoding.Latin1);
            Assert.DoesNotContain(text, reader.ReadToEnd(), StringComparison.Ordinal);
        }
    }
}
