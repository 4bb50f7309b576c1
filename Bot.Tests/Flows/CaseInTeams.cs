using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>One case in the simulated Teams. The teacher raised it, and the school attendance officer picks it up.</summary>
internal sealed class CaseInTeams(SchakelpuntInTeams schakelpunt, string number) : IAsyncDisposable
{
    public const string Reporter = "docent";
    public const string Owner = "leerplichtambtenaar";
    public const string Story = "Komt sinds drie weken niet meer.";
    public const string NotYours = "Je bent geen deelnemer van deze casus.";

    public SchakelpuntInTeams Schakelpunt { get; } = schakelpunt;

    public TeamsSimulator Teams => Schakelpunt.Teams;

    public string Number { get; } = number;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Nobody has picked it up.</summary>
    public static async Task<CaseInTeams> RaisedAsync(
        string knows = "ja", string age = "16-17", Action<JsonNode>? directory = null, Action<WebApplicationBuilder>? configure = null, SandboxClock? clock = null)
    {
        var schakelpunt = await StartAsync(
            configure: builder =>
            {
                if (directory is not null) builder.Configuration["Schakelpunt:Directory"] = DirectoryFile(builder, directory);
                configure?.Invoke(builder);
            },
            clock: clock);
        var inputs = Filled(Story);
        inputs[Inputs.YoungsterKnows] = knows;
        inputs[Inputs.AgeGroup] = age;
        await schakelpunt.RaiseAsync(Reporter, "verzuim", inputs);
        var receipt = await schakelpunt.SeesAsync($"a:{Reporter}", "Je signaal is gemeld");
        await schakelpunt.SeesAsync(age is "18-22" ? "RMC" : "Leerplicht", "-0001");
        return new CaseInTeams(schakelpunt, RaiseTests.NumberIn(receipt.Card!)!);
    }

    /// <summary>With an owner; with ground and parents.</summary>
    public static async Task<CaseInTeams> PickedUpAsync(
        string knows = "ja", string age = "16-17", Action<JsonNode>? directory = null, Action<WebApplicationBuilder>? configure = null, SandboxClock? clock = null)
    {
        var @case = await RaisedAsync(knows, age, directory, configure, clock);
        await @case.FillInAsync(Reporter, Verbs.OpenSupplement, Verbs.SubmitSupplement, (Inputs.Ground, "wettelijke_taak"), (Inputs.Parents, "ja"), (Inputs.Initials, "JB"));
        var notice = await @case.Schakelpunt.SeesAsync("Leerplicht", @case.Number, Verbs.PickUp);
        await @case.Teams.PressAsync(Owner, notice.Id, Verbs.PickUp, ct: Ct);
        return @case;
    }

    /// <summary>After contact with the youngster.</summary>
    public static async Task<CaseInTeams> RunningAsync(
        string knows = "ja", string age = "16-17", Action<JsonNode>? directory = null, Action<WebApplicationBuilder>? configure = null, SandboxClock? clock = null)
    {
        var @case = await PickedUpAsync(knows, age, directory, configure, clock);
        await @case.FillInAsync(Owner, Verbs.OpenTalk, Verbs.SubmitTalk, (Inputs.YoungsterKnows, "ja_eens"));
        return @case;
    }

    public async Task<Case> NowAsync() => (await Schakelpunt.Service<CaseStore>().LoadAsync(CaseNumber.Parse(Number)!.Value, Ct))!.Case;

    /// <summary>Presses a button of the dossier: its verb, with what the button carries.</summary>
    public Task<PressResult> PressAsync(string persona, string verb, params (string Key, string Value)[] data)
    {
        var sent = new JsonObject { [DataKeys.Verb] = verb, [DataKeys.CaseNumber] = Number };
        foreach (var (key, value) in data) sent[key] = value;
        return Teams.SubmitDialogAsync(persona, $"a:{persona}", sent, Ct);
    }

    /// <summary>Opens a form, fills it in, and sends it with what its button carries.</summary>
    public async Task<PressResult> FillInAsync(string persona, string open, string send, params (string Key, string Value)[] values) =>
        await SendAsync(persona, await OpenAsync(persona, open), send, values);

    /// <summary>The form, as it opens.</summary>
    public async Task<JsonNode> OpenAsync(string persona, string open, params (string Key, string Value)[] data)
    {
        var opened = await PressAsync(persona, open, data);
        Assert.True(opened.Outcome == PressOutcome.Dialog, $"{open} by {persona}: {opened.Outcome} {opened.Text}");
        return opened.Dialog!.Card;
    }

    public Task<PressResult> SendAsync(string persona, JsonNode form, string send, params (string Key, string Value)[] values)
    {
        var button = CardReading.Action(form, send) ?? throw new InvalidOperationException($"The form has no button '{send}': {Json(form)}");
        var data = button["data"]!.DeepClone().AsObject();
        foreach (var (key, value) in CardReading.StartValues(form)) data[key] = value?.DeepClone();
        foreach (var (key, value) in values)
        {
            Assert.True(key is Inputs.Reviewed || CardReading.Inputs(form).Any(input => input["id"]!.ToString() == key), $"The form has no field '{key}'.");
            data[key] = value;
        }

        return Teams.SubmitDialogAsync(persona, $"a:{persona}", data, Ct);
    }

    /// <summary>What somebody reads in the dossier; the sentence they get in its place.</summary>
    public async Task<string> ReadsAsync(string persona) => await PressAsync(persona, Verbs.OpenCase) is var opened && opened.Dialog is { } dialog ? Json(dialog.Card) : opened.Text ?? "";

    /// <summary>The buttons that somebody gets in the dossier.</summary>
    public async Task<IReadOnlyList<string>> ButtonsOfAsync(string persona) =>
        [.. CardReading.Actions((await PressAsync(persona, Verbs.OpenCase)).Dialog?.Card).Select(action => (action["data"]?[DataKeys.Verb] ?? action["verb"])?.ToString()).OfType<string>()];

    /// <summary>What somebody typed is answered with.</summary>
    public async Task<SimulatedMessage> SaysAsync(string persona, string text)
    {
        await Teams.SayAsync(persona, text, Ct);
        return Teams.MessagesIn($"a:{persona}")[^1];
    }

    /// <summary>The partner is asked, and the persona joins from its channel.</summary>
    public async Task JoinsAsync(string persona, string partner, string channel, string how = "met_gegevens")
    {
        await FillInAsync(Owner, Verbs.OpenInvite, Verbs.SubmitInvite, (Inputs.Partner, partner), (Inputs.Participation, how), (Inputs.Ground, how == "anoniem" ? "" : "wettelijke_taak"), (Inputs.Reason, "Kent de jongere goed."));
        var notice = await Schakelpunt.SeesAsync(channel, Number, Verbs.JoinCase);
        await Teams.PressAsync(persona, notice.Id, Verbs.JoinCase, ct: Ct);
    }

    /// <summary>The candidate becomes regisseur: proposed by the owner, approved by the coordinator.</summary>
    public async Task BecomesRegisseurAsync(string candidate)
    {
        await FillInAsync(Owner, Verbs.OpenRegisseur, Verbs.SubmitRegisseur, (Inputs.Candidate, candidate), (Inputs.Reason, "aanspreekpunt"));
        var question = await Schakelpunt.SeesAsync($"a:{candidate}", "Wil je regisseur worden?", Number);
        await Teams.PressAsync(candidate, question.Id, Verbs.AcceptRegisseur, ct: Ct);
        var decision = await Schakelpunt.SeesAsync("Coördinatoren", "jullie beslissen", Number);
        await Teams.PressAsync("coordinator", decision.Id, Verbs.ApproveRegisseur, ct: Ct);
    }

    public ValueTask DisposeAsync() => Schakelpunt.DisposeAsync();

    /// <summary>Deventer, changed; in the folder of the bot, which goes when the bot does.</summary>
    public static string DirectoryFile(WebApplicationBuilder builder, Action<JsonNode> change)
    {
        var directory = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "directory.json")))!;
        change(directory);
        var file = Path.Combine(builder.Environment.ContentRootPath, "directory.json");
        File.WriteAllText(file, directory.ToJsonString());
        return file;
    }

    public static JsonObject ContactIn(JsonNode directory, string id) => directory["contacts"]!.AsArray().Single(contact => contact!["id"]!.ToString() == id)!.AsObject();

    public static JsonObject PartnerIn(JsonNode directory, string key) => directory["partners"]!.AsArray().Single(partner => partner!["key"]!.ToString() == key)!.AsObject();
}
