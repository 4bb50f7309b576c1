using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>The casusbespreking from plan to report, without a calendar server.</summary>
public sealed class MeetingTests
{
    private const string Question = "Welke plek past bij deze jongere?";
    private const string Tried = "Twee keer een gesprek op school.";
    private const string Guest = "jongerenwerker";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_smallest_useful_group_is_proposed_each_with_why_and_the_ground()
    {
        await using var @case = await RunningAsync();
        var form = await @case.OpenAsync(Owner, Verbs.OpenMeetingForm);
        var text = Json(form);
        Assert.Contains("Docent Etty Hillesum", text, StringComparison.Ordinal);
        Assert.Equal("true", CardReading.StartValues(form)[Inputs.PersonPrefix + "docent"]!.ToString());
        Assert.Equal("wettelijke_taak", CardReading.StartValues(form)[Inputs.GroundPrefix + "docent"]!.ToString());
        // Of section 4.2 of the plan, to choose: not everybody is needed.
        Assert.Equal("false", CardReading.StartValues(form)[Inputs.PersonPrefix + "trajectbegeleider"]!.ToString());
        Assert.DoesNotContain(Inputs.PersonPrefix + "leerplichtambtenaar\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_casusbespreking_is_planned_answered_prepared_held_and_reported()
    {
        await using var @case = await RunningAsync();
        var schakelpunt = @case.Schakelpunt;
        var choose = await SearchedAsync(@case);
        var moments = CardReading.Actions(choose.Card!).Where(action => action["verb"]?.ToString() == Verbs.ChooseMoment).Select(action => action["data"]![DataKeys.Moment]!.ToString()).Distinct().ToList();
        Assert.Equal(3, moments.Count);
        Assert.DoesNotContain(Question, Json(choose.Card), StringComparison.Ordinal);

        await ChooseAsync(@case, choose, moments[0]);
        var invitation = await schakelpunt.SeesAsync($"a:{Guest}", "Kom je naar de casusbespreking?", @case.Number);
        Assert.DoesNotContain(Question, Json(invitation.Card), StringComparison.Ordinal);
        Assert.Contains("Zeg eerst of je komt", Json(invitation.Card), StringComparison.Ordinal);
        Assert.Equal(CaseAccess.Header, (await @case.NowAsync()).AccessOf(await ActorAsync(@case, Guest)));

        var joined = await @case.Teams.PressAsync(Guest, invitation.Id, Verbs.JoinMeeting, ct: Ct);
        Assert.Contains(Question, Json(joined.Card), StringComparison.Ordinal);
        Assert.Contains(Tried, Json(joined.Card), StringComparison.Ordinal);
        Assert.Contains("Kent het aanbod.", Json(joined.Card), StringComparison.Ordinal);
        await schakelpunt.SeesAsync($"a:{Owner}", "Jongerenwerker Raster** · komt");
        var now = await @case.NowAsync();
        Assert.Contains(now.Participants, participant => participant.Who.Name == "Jongerenwerker Raster");

        await AtAsync(schakelpunt, MeetingLanes.PreparationOf(now.Meeting, now.Owner!.Id).NotBefore!.Value);
        foreach (var persona in new[] { Owner, Reporter, Guest })
        {
            var preparation = await schakelpunt.SeesAsync($"a:{persona}", "Bereid de casusbespreking voor", @case.Number);
            Assert.DoesNotContain(Question, Json(preparation.Card), StringComparison.Ordinal);
        }

        await AtAsync(schakelpunt, now.Meeting.Time!.Start.AddMinutes(5));
        var record = await @case.OpenAsync(Owner, Verbs.OpenMeetingRecord, Round(now));
        var more = await @case.SendAsync(
            Owner, record, Verbs.SubmitMeetingMore, Row(1, "Bellen met het leerbedrijf", now.Owner.Id.Value, Days(schakelpunt, 7)));
        Assert.Contains("Bellen met het leerbedrijf", Json(more.Dialog!.Card), StringComparison.Ordinal);
        var held = await @case.SendAsync(
            Owner, more.Dialog.Card, Verbs.SubmitMeetingHeld, [.. Row(1, "Rondleiding regelen", IdOf(now, "Jongerenwerker"), Days(schakelpunt, 14)), (Inputs.Present, $"jongere,{now.Owner.Id.Value},{IdOf(now, "Jongerenwerker")}")]);
        Assert.Contains("Dit spraken jullie af", Json(held.Dialog!.Card), StringComparison.Ordinal);

        now = await @case.NowAsync();
        Assert.Equal((MeetingState.Gehouden, 1, 1), (now.Meeting.State, now.Meeting.HeldCount, now.Meeting.HeldWithYoungster));
        Assert.Equal(2, now.Private.Agreements.Count(agreement => agreement.Meeting == now.Meeting.Serial));
        var report = await schakelpunt.SeesAsync($"a:{Guest}", "De casusbespreking is geweest", @case.Number);
        Assert.DoesNotContain("Rondleiding", Json(report.Card), StringComparison.Ordinal);
        var read = (await @case.Teams.RefreshAsync(Guest, report.Id, Ct))!;
        Assert.Contains("Rondleiding regelen", Json(read.Card), StringComparison.Ordinal);
        await schakelpunt.SeesAsync($"a:{Owner}", "Plan het volgende moment");

        // Who says that theirs is done sees the rest again, in the chat and in the dialog.
        var done = await @case.Teams.PressAsync(Guest, report.Id, Verbs.AgreementDone, ct: Ct);
        Assert.Contains("Jongerenwerker Raster · klaar", Json(done.Card), StringComparison.Ordinal);
        Assert.Contains("Bellen met het leerbedrijf", Json(done.Card), StringComparison.Ordinal);
        var also = await @case.SendAsync(Owner, held.Dialog.Card, Verbs.AgreementDone);
        Assert.Contains("Leerplichtambtenaar · klaar", Json(also.Dialog?.Card), StringComparison.Ordinal);
        Assert.Contains("Rondleiding regelen", Json(also.Dialog?.Card), StringComparison.Ordinal);
    }

    private static (string, string)[] Round(Case now) => [(DataKeys.Round, $"{now.Meeting.Time!.Round}")];

    private static string IdOf(Case now, string name) => now.Meeting.Invitees.Single(invitee => invitee.Who.Name.StartsWith(name, StringComparison.Ordinal)).Who.Id.Value;

    private static string Days(SchakelpuntInTeams schakelpunt, int days) => schakelpunt.Time.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static (string, string)[] Row(int row, string what, string who, string when) =>
        [($"{Inputs.AgreementWhatPrefix}{row}", what), ($"{Inputs.AgreementWhoPrefix}{row}", who), ($"{Inputs.AgreementWhenPrefix}{row}", when)];

    private static async Task<Bot.Glossary.Actor> ActorAsync(CaseInTeams @case, string persona)
    {
        await Task.CompletedTask;
        var directory = @case.Schakelpunt.Service<Bot.Partners.PartnerDirectory>();
        return directory.ActorOf(directory.State.Find(persona)!.Person!.Value, null);
    }

    /// <summary>Asked for, with somebody of another partner; the moments stand in the planner's chat.</summary>
    private static async Task<SimulatedMessage> SearchedAsync(CaseInTeams @case, params (string, string)[] also)
    {
        var values = new Dictionary<string, string>
        {
            [Inputs.Question] = Question, [Inputs.Tried] = Tried, [Inputs.ExtraPerson] = Guest, [Inputs.ExtraReason] = "Kent het aanbod.", [Inputs.ExtraGround] = "wettelijke_taak",
        };
        foreach (var (key, value) in also) values[key] = value;
        var asked = await @case.FillInAsync(Owner, Verbs.OpenMeetingForm, Verbs.SubmitMeetingForm, [.. values.Select(value => (value.Key, value.Value))]);
        Assert.True(Json(asked.Dialog?.Card).Contains("zoekt een moment", StringComparison.Ordinal), Json(asked.Dialog?.Card) + asked.Text);
        return await @case.Schakelpunt.SeesAsync($"a:{Owner}", "Kies een moment", @case.Number);
    }

    private static Task<PressResult> ChooseAsync(CaseInTeams @case, SimulatedMessage choose, string moment) => @case.Teams.PressAsync(
        Owner, choose.Id, Verbs.ChooseMoment, new JsonObject { [DataKeys.Moment] = moment }, Ct);

    /// <summary>Puts the clock on a moment; what was due by then is done at a start.</summary>
    private static async Task AtAsync(SchakelpuntInTeams schakelpunt, DateTimeOffset moment)
    {
        await schakelpunt.StopBotAsync();
        schakelpunt.Time.PutForward(moment - schakelpunt.Time.GetUtcNow());
        await schakelpunt.StartBotAsync();
    }
}
