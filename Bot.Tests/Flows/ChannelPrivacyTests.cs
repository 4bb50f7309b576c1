using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>Section 7 of the domain, after the whole life of a case of a small school: what no channel ever held.</summary>
public sealed class ChannelPrivacyTests
{
    private const string TypeLabel = "Is vaak weg van school";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_channel_ever_held_initials_a_small_school_an_age_or_what_somebody_wrote()
    {
        await using var @case = await PlayedAsync();
        foreach (var (channel, posted) in PostedIn(@case))
        {
            // The mentor's own name has the school in it here.
            var text = posted.Replace("Mentor Ambelt", "", StringComparison.Ordinal);
            foreach (var secret in new[] { "QZX", "16 of 17", "16-17", AgeGroup.From16To17.Label(), "geheim" }) Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
            if (channel is "Ambelt" or "Algemeen") continue;
            Assert.DoesNotContain(channel == "Coördinatoren" ? TypeLabel : "Ambelt", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_coordinator_who_looks_with_a_reason_has_nothing_left_of_it_in_the_own_chat()
    {
        await using var @case = await PlayedAsync();
        Assert.DoesNotContain(@case.Teams.MessagesIn("a:coordinator"), message => Json(message.Card).Contains("geheim", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_phone_shows_no_more_than_a_number_and_a_few_words()
    {
        await using var @case = await PlayedAsync();
        var summaries = @case.Teams.Calls.Select(call => call.Body?["summary"]?.ToString()).OfType<string>().Distinct().ToList();
        Assert.NotEmpty(summaries);
        foreach (var summary in summaries)
        {
            foreach (var secret in new[] { "Ambelt", TypeLabel, "QZX", "geheim" }) Assert.DoesNotContain(secret, summary, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static IEnumerable<(string Channel, string Text)> PostedIn(CaseInTeams @case) =>
        from call in @case.Teams.Calls
        where call.Body is not null && call.ConversationId.StartsWith("19:", StringComparison.Ordinal)
        let channel = @case.Teams.Channels.Find(channel => call.ConversationId.StartsWith(channel.Id, StringComparison.Ordinal))
        select (channel?.Name ?? "?", Json(call.Body));

    private static async Task<CaseInTeams> PlayedAsync()
    {
        var schakelpunt = await StartAsync();
        var filled = Filled("Dit is geheim een.", "vso|ambelt");
        filled[Inputs.GoesWell] = "Dit is geheim twee.";
        await schakelpunt.RaiseAsync("mentor", "verzuim", filled);
        var receipt = await schakelpunt.SeesAsync("a:mentor", "Je signaal is gemeld");
        var @case = new CaseInTeams(schakelpunt, RaiseTests.NumberIn(receipt.Card!)!);
        await @case.FillInAsync("mentor", Verbs.OpenSupplement, Verbs.SubmitSupplement, (Inputs.Ground, "wettelijke_taak"), (Inputs.Parents, "ja"), (Inputs.Initials, "QZX"), (Inputs.AlreadyDone, "Dit is geheim drie."));
        await @case.Teams.PressAsync("mentor", (await schakelpunt.SeesAsync("a:mentor", Verbs.LeaveToColleague)).Id, Verbs.LeaveToColleague, ct: Ct);

        // The small school sends it on, so that another starts.
        await schakelpunt.SeesAsync("Ambelt", @case.Number, "Hoort bij een ander");
        await @case.FillInAsync("mentor", Verbs.OpenForward, Verbs.SubmitForward, (Inputs.Partner, "leerplicht"), (Inputs.Reason, "andere_taak"));
        var notice = await schakelpunt.SeesAsync("Leerplicht", @case.Number, "Hoort bij een ander");
        await @case.Teams.PressAsync(Owner, notice.Id, Verbs.PickUp, ct: Ct);
        await @case.FillInAsync(Owner, Verbs.OpenTalk, Verbs.SubmitTalk, (Inputs.YoungsterKnows, "ja"), (Inputs.YoungsterWants, "Dit is geheim vier."));
        await @case.FillInAsync(Owner, Verbs.OpenInvite, Verbs.SubmitInvite, (Inputs.Partner, "raster"), (Inputs.Participation, "met_gegevens"), (Inputs.Ground, "wettelijke_taak"), (Inputs.Reason, "Dit is geheim vijf."));
        await @case.Teams.PressAsync("jongerenwerker", (await schakelpunt.SeesAsync("Raster", @case.Number, Verbs.JoinCase)).Id, Verbs.JoinCase, ct: Ct);
        await @case.FillInAsync("jongerenwerker", Verbs.OpenNote, Verbs.SubmitNote, (Inputs.NoteText, "Dit is geheim zes."));
        await @case.FillInAsync("jongerenwerker", Verbs.OpenAgreement, Verbs.SubmitAgreement, (Inputs.What, "Dit is geheim zeven."), (Inputs.When, "2026-12-01"));
        await @case.BecomesRegisseurAsync("trajectbegeleider");
        await @case.FillInAsync(Owner, Verbs.OpenYouthRequest, Verbs.SubmitYouthRequest, (Inputs.RequestKind, "correctie"), (Inputs.RequestText, "Dit is geheim acht."));
        await @case.FillInAsync("coordinator", Verbs.OpenBreakGlass, Verbs.BreakGlass, (Inputs.Reason, "controle"));
        foreach (var command in new[] { "casus", "sluit", "afspraak", "regisseur" })
        {
            foreach (var persona in new[] { Owner, "mentor", "coordinator" }) await @case.Teams.SayAsync(persona, "Pactum", $"{command} {@case.Number}", mention: true, ct: Ct);
        }

        await PressAsMessageAsync(@case);
        await @case.FillInAsync(Owner, Verbs.OpenAftercare, Verbs.SubmitAftercare, (Inputs.Result, "Dit is geheim negen."), (Inputs.Contact, "mentor-ambelt"));
        await @case.FillInAsync("mentor", Verbs.OpenClose, Verbs.SubmitClose, (Inputs.Outcome, "op_school"), (Inputs.WhatWorked, "Dit is geheim tien."), (Inputs.OpenAgreements, "vervallen"), (Inputs.ReasonText, "Dit is geheim elf."));
        await schakelpunt.SeesAsync("Raster", @case.Number, "Gesloten");
        return @case;
    }

    /// <summary>A client that knows no other way sends a press as a message; in a channel its answer would stand there for all.</summary>
    private static async Task PressAsMessageAsync(CaseInTeams @case)
    {
        var notice = await @case.Schakelpunt.SeesAsync("Raster", @case.Number);
        foreach (var verb in new[] { Verbs.OpenCase, Verbs.RefreshCase, Verbs.RefreshReceipt, Verbs.RefreshNotice, Verbs.OpenSupplement, Verbs.OpenNote, Verbs.OpenClose, Verbs.OpenRegisseur, Verbs.BreakGlass })
        {
            foreach (var persona in new[] { Owner, "mentor", "jongerenwerker", "coordinator" })
            {
                var data = new JsonObject { [DataKeys.Verb] = verb, [DataKeys.CaseNumber] = @case.Number, [DataKeys.SeenOn] = DataKeys.SeenOnCase, [Inputs.Reason] = "controle", [DataKeys.Note] = "1" };
                await @case.Teams.PressAsync(persona, notice.Id, new JsonObject { ["type"] = "Action.Submit", ["data"] = data }, [], Ct);
            }
        }
    }
}
