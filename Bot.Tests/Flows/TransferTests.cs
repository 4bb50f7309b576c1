using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Inzage;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.FollowUp;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>The warme overdracht from leerplicht to Aventus, from offer to letting go (section 2.5 of the domain).</summary>
public sealed class TransferTests
{
    private const string Receiver = "trajectbegeleider";
    private const string Channel = "Aventus";
    private const string Support = "Elke week een gesprek met de mentor.";
    private const string Stays = "De mentor, tot de herfst.";
    private const string Counter = "Eerst samen naar een open dag.";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_offered_talked_about_accepted_in_the_channel_and_let_go_of()
    {
        await using var @case = await RunningAsync();
        var schakelpunt = @case.Schakelpunt;
        var form = await @case.OpenAsync(Owner, Verbs.OpenTransfer);
        Assert.Equal("overstap", CardReading.StartValues(form)[Inputs.Ground]!.ToString());
        await @case.SendAsync(Owner, form, Verbs.SubmitTransferOffer, (Inputs.Partner, "aventus"), (Inputs.StartsOn, "2027-02-01"), (Inputs.Support, Support));

        var offered = await schakelpunt.SeesAsync(Channel, "Jullie is een warme overdracht aangeboden", @case.Number, "Leerplichtambtenaar");
        AssertSaysNothing(offered);
        Assert.DoesNotContain(Story, await @case.ReadsAsync(Receiver), StringComparison.Ordinal);
        Assert.DoesNotContain(Support, await @case.ReadsAsync(Receiver), StringComparison.Ordinal);
        await schakelpunt.SeesAsync($"a:{Owner}", "Warme overdracht aangeboden", @case.Number);

        await @case.FillInAsync(Receiver, Verbs.OpenTransferTalk, Verbs.SubmitTransferTalk, (Inputs.TalkDate, "2026-11-23"));
        await schakelpunt.SeesAsync(Channel, "Het gesprek is op **maandag 23 november**");
        var checklist = await @case.OpenAsync(Owner, Verbs.OpenTransfer);
        Assert.Equal(Support, CardReading.StartValues(checklist)[Inputs.Support]!.ToString());
        Assert.DoesNotContain(Support, Json(await @case.OpenAsync(Receiver, Verbs.OpenTransferHeld)), StringComparison.Ordinal);
        var held = await @case.SendAsync(Owner, checklist, Verbs.SubmitTransferHeld, Held((Inputs.Contact, "trajectbegeleider")));
        Assert.Contains("Er stopt extra hulp. Nog niemand zet die voort.", Json(held.Dialog!.Card), StringComparison.Ordinal);
        Assert.Contains(Stays, Json(held.Dialog.Card), StringComparison.Ordinal);
        Assert.Equal(Owner, (await @case.NowAsync()).Owner!.Name.ToLowerInvariant());

        var question = await schakelpunt.SeesAsync(Channel, "Nemen jullie het over?", Verbs.AcceptTransfer);
        AssertSaysNothing(question);
        var accepted = await @case.Teams.PressAsync(Receiver, question.Id, Verbs.AcceptTransfer, ct: Ct);
        Assert.Contains("heeft deze jongere overgenomen", Json(accepted.Card), StringComparison.Ordinal);
        AssertSaysNothing(await schakelpunt.SeesAsync(Channel, "Overdracht aanvaard"));
        var now = await @case.NowAsync();
        Assert.Equal(("Trajectbegeleider Aventus", TransferState.Aanvaard), (now.Owner!.Name, now.Transfer.State));
        Assert.Contains(Support, await @case.ReadsAsync(Receiver), StringComparison.Ordinal);
        Assert.Contains(Story, await @case.ReadsAsync(Owner), StringComparison.Ordinal);
        await schakelpunt.SeesAsync($"a:{Receiver}", "Jij bent nu eigenaar");

        var mine = await schakelpunt.SeesAsync($"a:{Owner}", "Je doet mee tot je loslaat", Verbs.OpenLetGo);
        Assert.DoesNotContain(Support, Json(mine.Card), StringComparison.Ordinal);
        await @case.FillInAsync(Owner, Verbs.OpenLetGo, Verbs.SubmitLetGo, (Inputs.LetGoDay, "2026-12-14"));
        await schakelpunt.SeesAsync($"a:{Owner}", "Je doet mee tot en met **maandag 14 december**");
        Assert.Contains("doet mee tot en met maandag 14 december", await @case.ReadsAsync(Receiver), StringComparison.Ordinal);
        await ForwardAsync(schakelpunt, new DateTime(2026, 12, 14, 8, 10, 0));
        await schakelpunt.SeesAsync($"a:{Owner}", "Dit wacht op jou", "Vandaag zou je loslaten");

        var standing = schakelpunt.LastCardIn($"a:{Owner}", "Je doet mee tot en met");
        await @case.Teams.PressAsync(Owner, standing.Id, Verbs.LeaveCase, ct: Ct);
        Assert.DoesNotContain(Story, await @case.ReadsAsync(Owner), StringComparison.Ordinal);
        await schakelpunt.SeesAsync($"a:{Owner}", "Je doet hier niet meer aan mee");
        Assert.DoesNotContain(CaseDeadlines.Of(await @case.NowAsync()), deadline => deadline.Kind is DeadlineKind.LetGo or DeadlineKind.LetGoDay);
        Assert.Empty(schakelpunt.Logs.Errors);
    }

    [Fact]
    public async Task Giving_back_takes_a_reason_and_a_proposal_that_only_who_takes_part_reads()
    {
        await using var @case = await OfferedAsync();
        var schakelpunt = @case.Schakelpunt;
        var form = await @case.OpenAsync(Receiver, Verbs.OpenTransferReturn, (DataKeys.Round, "1"));
        var without = await @case.SendAsync(Receiver, form, Verbs.SubmitTransferReturn, (Inputs.Reason, "terug_geen_plek"));
        Assert.Contains("Schrijf wat je voorstelt.", Json(without.Dialog!.Card), StringComparison.Ordinal);
        var named = await @case.SendAsync(Receiver, form, Verbs.SubmitTransferReturn, (Inputs.Reason, "terug_geen_plek"), (Inputs.Counter, "Mail naar jan@school.nl"));
        Assert.Contains("Mail naar jan@school.nl", Json(named.Dialog!.Card), StringComparison.Ordinal);
        Assert.True((await @case.NowAsync()).Transfer.IsRunning);

        await @case.SendAsync(Receiver, form, Verbs.SubmitTransferReturn, (Inputs.Reason, "terug_geen_plek"), (Inputs.Counter, Counter));
        await @case.SendAsync(Receiver, form, Verbs.SubmitTransferReturn, (Inputs.Reason, "terug_geen_plek"), (Inputs.Counter, Counter));
        var back = await schakelpunt.SeesAsync($"a:{Owner}", "Overdracht teruggegeven", "Er is hier nu geen plek");
        Assert.DoesNotContain(Counter, Json(back.Card), StringComparison.Ordinal);
        Assert.DoesNotContain(Counter, Json((await schakelpunt.SeesAsync(Channel, "Jullie gaven deze overdracht terug")).Card), StringComparison.Ordinal);
        Assert.Contains(Counter, await @case.ReadsAsync(Owner), StringComparison.Ordinal);
        Assert.Equal(NotYours, await @case.ReadsAsync(Receiver));
        Assert.Equal("Leerplichtambtenaar", (await @case.NowAsync()).Owner!.Name);

        // A new offer is a new message; the old one asks nothing.
        await @case.FillInAsync(Owner, Verbs.OpenTransfer, Verbs.SubmitTransferOffer, (Inputs.Partner, "aventus"));
        await schakelpunt.SeesAsync(Channel, "Jullie is een warme overdracht aangeboden");
        Assert.Equal(2, (await @case.NowAsync()).Transfer.Round);
    }

    [Fact]
    public async Task What_is_withdrawn_says_so_in_the_channel_and_shows_nothing_any_more()
    {
        await using var @case = await OfferedAsync();
        Assert.Contains(Verbs.WithdrawTransfer, await @case.ButtonsOfAsync(Owner));
        await @case.PressAsync(Owner, Verbs.WithdrawTransfer);
        var card = await @case.Schakelpunt.SeesAsync(Channel, "Overdracht ingetrokken");
        Assert.Empty(CardReading.Actions(card.Card));
        Assert.Equal(NotYours, (await @case.PressAsync(Receiver, Verbs.AcceptTransfer, (DataKeys.Round, "1"))).Text);
        Assert.Equal(NotYours, await @case.ReadsAsync(Receiver));
    }

    [Fact]
    public async Task The_second_who_accepts_hears_who_did_and_an_outsider_hears_nothing()
    {
        await using var @case = await OfferedAsync(directory => ContactIn(directory, "mentor-ambelt")["partner"] = "aventus");
        await HeldAsync(@case);
        Assert.Equal(NotYours, (await @case.PressAsync("jongerenwerker", Verbs.AcceptTransfer, (DataKeys.Round, "1"))).Text);
        Assert.Contains(Verbs.AcceptTransfer, await @case.ButtonsOfAsync("mentor"));
        await @case.PressAsync(Receiver, Verbs.AcceptTransfer, (DataKeys.Round, "1"));
        Assert.Equal("Trajectbegeleider Aventus heeft deze overdracht al aanvaard.", (await @case.PressAsync("mentor", Verbs.AcceptTransfer, (DataKeys.Round, "1"))).Text);
        var read = await @case.ReadsAsync("mentor");
        Assert.DoesNotContain(Story, read, StringComparison.Ordinal);
        Assert.DoesNotContain(Support, read, StringComparison.Ordinal);
        Assert.Equal("Trajectbegeleider Aventus", (await @case.NowAsync()).Owner!.Name);
    }

    [Fact]
    public async Task A_partner_without_the_agreement_and_a_ground_that_does_not_fit_are_refused_at_the_field()
    {
        await using var @case = await RunningAsync(directory: directory => PartnerIn(directory, "aventus")["agreement"] = false);
        var form = await @case.OpenAsync(Owner, Verbs.OpenTransfer);
        var unsigned = await @case.SendAsync(Owner, form, Verbs.SubmitTransferOffer, (Inputs.Partner, "aventus"), (Inputs.Support, Support));
        Assert.Contains("heeft de privacy-afspraken nog niet getekend", Json(unsigned.Dialog!.Card), StringComparison.Ordinal);
        Assert.Contains(Support, Json(unsigned.Dialog.Card), StringComparison.Ordinal);
        var ground = await @case.SendAsync(Owner, form, Verbs.SubmitTransferOffer, (Inputs.Partner, "raster"));
        Assert.Contains("Overstap geldt alleen van vo naar mbo", Json(ground.Dialog!.Card), StringComparison.Ordinal);
        Assert.Equal(TransferState.Geen, (await @case.NowAsync()).Transfer.State);
    }

    [Fact]
    public async Task A_youngster_who_does_not_know_yet_is_talked_with_first()
    {
        await using var @case = await PickedUpAsync("nog_niet");
        var form = await @case.OpenAsync(Owner, Verbs.OpenTransfer);
        Assert.Contains("De jongere weet het nog niet.", Json(form), StringComparison.Ordinal);
        var refused = await @case.SendAsync(Owner, form, Verbs.SubmitTransferOffer, (Inputs.Partner, "aventus"));
        Assert.Contains("Praat eerst met de jongere", Json(refused.Dialog!.Card), StringComparison.Ordinal);
        Assert.Equal(TransferState.Geen, (await @case.NowAsync()).Transfer.State);
    }

    [Fact]
    public async Task An_objection_in_between_stops_the_yes()
    {
        await using var @case = await OfferedAsync();
        await HeldAsync(@case);
        await @case.FillInAsync(Owner, Verbs.OpenYouthRequest, Verbs.SubmitYouthRequest, (Inputs.RequestKind, "bezwaar"), (Inputs.AskedOn, "2026-11-23"));
        Assert.Equal("Dit kan nu nog niet. Vraag de eigenaar van de casus wat er nog nodig is.", (await @case.PressAsync(Receiver, Verbs.AcceptTransfer, (DataKeys.Round, "1"))).Text);
        Assert.Equal("Leerplichtambtenaar", (await @case.NowAsync()).Owner!.Name);
    }

    [Fact]
    public async Task The_receiver_is_reminded_after_five_working_days_and_the_coordinators_hear_after_ten()
    {
        await using var @case = await OfferedAsync();
        var schakelpunt = @case.Schakelpunt;
        await ForwardAsync(schakelpunt, new DateTime(2026, 11, 30, 8, 10, 0));
        var reminder = await schakelpunt.SeesAsync(Channel, "Een overdracht wacht", @case.Number, Verbs.OpenTransfer);
        AssertSaysNothing(reminder);
        await ForwardAsync(schakelpunt, new DateTime(2026, 12, 7, 8, 10, 0));
        await schakelpunt.SeesAsync("Coördinatoren", "Overdracht niet aanvaard", @case.Number);

        await @case.PressAsync(Owner, Verbs.WithdrawTransfer);
        await schakelpunt.SeesAsync(Channel, "Dit is geregeld");
        await schakelpunt.SeesAsync("Coördinatoren", "Dit is geregeld");
    }

    [Fact]
    public async Task Where_the_receiver_has_no_channel_the_coordinators_hear_and_the_card_comes_once_it_has()
    {
        await using var @case = await RunningAsync();
        var schakelpunt = @case.Schakelpunt;
        await schakelpunt.Teams.SayAsync("coordinator", Channel, "ontkoppel aventus", mention: true, ct: Ct);
        await OfferAsync(@case);
        await schakelpunt.SeesAsync("Coördinatoren", "Overdracht niet bezorgd", @case.Number);
        await schakelpunt.Teams.SayAsync("coordinator", Channel, "koppel aventus", mention: true, ct: Ct);
        await schakelpunt.SeesAsync(Channel, "Jullie is een warme overdracht aangeboden", @case.Number);
        await schakelpunt.SeesAsync("Coördinatoren", "heeft dit opgepakt", @case.Number);
        Assert.DoesNotContain(schakelpunt.Teams.MessagesIn(Channel), message => Json(message.Card).Contains("ter informatie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_command_opens_the_step_that_is_next_for_who_types_it()
    {
        await using var @case = await RunningAsync();
        Assert.Contains(Verbs.SubmitTransferOffer, Json((await @case.SaysAsync(Owner, $"overdracht {@case.Number}")).Card), StringComparison.Ordinal);
        Assert.Equal(NotYours, (await @case.SaysAsync(Receiver, $"overdracht {@case.Number}")).Text);
        await OfferAsync(@case);
        Assert.Contains(Verbs.SubmitTransferTalk, Json((await @case.SaysAsync(Receiver, $"overdracht {@case.Number}")).Card), StringComparison.Ordinal);
        await HeldAsync(@case);
        var question = await @case.SaysAsync(Receiver, $"overdracht {@case.Number}");
        Assert.DoesNotContain(Story, Json(question.Card), StringComparison.Ordinal);
        await @case.Teams.PressAsync(Receiver, question.Id, Verbs.AcceptTransfer, ct: Ct);
        Assert.Equal("Trajectbegeleider Aventus", (await @case.NowAsync()).Owner!.Name);
        Assert.Contains(Verbs.SubmitLetGo, Json((await @case.SaysAsync(Owner, $"overdracht {@case.Number}")).Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_youngster_can_read_of_it_without_a_name()
    {
        await using var @case = await OfferedAsync();
        await HeldAsync(@case);
        var said = string.Join('\n', new InzageText(@case.Schakelpunt.Service<CaseWords>(), new RetentionTerms(), 24).Of(await @case.NowAsync(), []).SelectMany(section => section.Lines).Select(line => line.Text));
        foreach (var text in new[]
        {
            "Aventus is gevraagd om jouw begeleiding over te nemen.", "Overstap van vo naar mbo", "Bij dat gesprek: de jongere en de mentor of begeleider.", "Er stopt extra hulp voor jou.",
            "Er is nog geen maatje voor je geregeld.", "Je overstapdossier is gestuurd.", Support, Stays,
        }) Assert.Contains(text, said, StringComparison.Ordinal);
        Assert.DoesNotContain("Leerplichtambtenaar,", said.Replace("leerplichtambtenaar, Leerplicht", "", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Inputs.TalkDate, "2026-11-24", "vandaag of eerder")]
    [InlineData(Inputs.Present, "", "Kies wie erbij waren.")]
    [InlineData(Inputs.SupportStops, "", "Kies ja of nee.")]
    [InlineData(Inputs.Contact, "jongerenwerker", "Kies iemand van de nieuwe plek.")]
    [InlineData(Inputs.StaysInvolved, "Bel 06-12345678", "telefoonnummer")]
    [InlineData(Inputs.Support, "BSN 111222333", "BSN")]
    [InlineData(Inputs.WhoContinues, "Bel 06-12345678", "telefoonnummer")]
    public async Task What_is_not_right_in_the_checklist_is_said_at_the_field_and_nothing_is_kept(string field, string value, string said)
    {
        await using var @case = await OfferedAsync();
        await @case.FillInAsync(Owner, Verbs.OpenTransferTalk, Verbs.SubmitTransferTalk, (Inputs.TalkDate, "2026-11-23"));
        var refused = await @case.FillInAsync(Owner, Verbs.OpenTransferHeld, Verbs.SubmitTransferHeld, Held((field, value)));
        Assert.Contains(said, Json(refused.Dialog!.Card), StringComparison.Ordinal);
        Assert.Null((await @case.NowAsync()).Transfer.Checklist);
    }

    private static void AssertSaysNothing(SimulatedMessage message)
    {
        foreach (var secret in new[] { Story, Support, Stays, "JB", "Etty", "16 of 17" }) Assert.DoesNotContain(secret, Json(message.Card), StringComparison.Ordinal);
    }

    private static (string Key, string Value)[] Held(params (string Key, string Value)[] also)
    {
        var values = new Dictionary<string, string>
        {
            [Inputs.Present] = "jongere,mentor", [Inputs.SupportStops] = "ja", [Inputs.Support] = Support, [Inputs.Buddy] = "nee", [Inputs.StaysInvolved] = Stays, [Inputs.FileSent] = "ja",
        };
        foreach (var (key, value) in also) values[key] = value;
        return [.. values.Select(pair => (pair.Key, pair.Value))];
    }

    private static async Task<CaseInTeams> OfferedAsync(Action<JsonNode>? directory = null)
    {
        var @case = await RunningAsync(directory: directory);
        await OfferAsync(@case);
        await @case.Schakelpunt.SeesAsync(Channel, "Jullie is een warme overdracht aangeboden", @case.Number);
        return @case;
    }

    private static Task<PressResult> OfferAsync(CaseInTeams @case) =>
        @case.FillInAsync(Owner, Verbs.OpenTransfer, Verbs.SubmitTransferOffer, (Inputs.Partner, "aventus"), (Inputs.Support, Support));

    private static async Task HeldAsync(CaseInTeams @case)
    {
        await @case.FillInAsync(Owner, Verbs.OpenTransferTalk, Verbs.SubmitTransferTalk, (Inputs.TalkDate, "2026-11-23"));
        await @case.FillInAsync(Owner, Verbs.OpenTransferHeld, Verbs.SubmitTransferHeld, Held());
    }

    /// <summary>Puts the clock on that moment in the Netherlands, and looks at what is due.</summary>
    private static async Task ForwardAsync(SchakelpuntInTeams schakelpunt, DateTime moment)
    {
        schakelpunt.Time.PutForward(WorkingDays.Moment(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment)) - schakelpunt.Time.GetUtcNow());
        await schakelpunt.Bot.Services.GetServices<IHostedService>().OfType<FollowUpWorker>().Single().LookAsync(Ct);
    }
}
