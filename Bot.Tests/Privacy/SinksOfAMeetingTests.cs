using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Meetings;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using TeamsSchakelpunt.Tests.Calendar.Graph;
using TeamsSchakelpunt.Tests.Flows;
using TeamsSchakelpunt.Tests.Privacy.Sinks;
using Xunit;
using Invitation = TeamsSchakelpunt.Bot.Calendar.Invitation;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Privacy;

/// <summary>
/// A casusbespreking from its plan to the erasure of its case, with a marked value in every field: each is seen by those who take
/// part, in their own view, and is nowhere else: no message, no calendar, no file, no row.
/// </summary>
public sealed class SinksOfAMeetingTests
{
    /// <summary>Says yes; asked by name.</summary>
    private const string Comes = "jongerenwerker";

    /// <summary>Says no.</summary>
    private const string Declines = "mentor";

    /// <summary>Says nothing, and is a coordinator who takes no part.</summary>
    private const string Silent = "coordinator-2";

    private readonly Dictionary<string, Marker> _told = new[]
    {
        "vraag", "geprobeerd", "gevraagd", "waarom_jongere", "waarom_ouders", "waarom_komt", "afspraak",
    }.ToDictionary(field => field, _ => Marker.Word());

    private readonly Marker _notRead = Marker.Word();

    private readonly Marker _alsoNotRead = Marker.Word();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_talked_about_is_seen_by_those_who_take_part_and_is_nowhere_else(bool withGraph)
    {
        await using var graph = await GraphServer.StartAsync();
        using var sinks = new AllSinks();
        var schakelpunt = await StartAsync(configure: builder =>
        {
            sinks.Attach(builder);
            if (!withGraph) return;
            builder.Configuration["Graph:Organizer"] = GraphServer.Organizer;
            builder.Configuration["Graph:BaseUrl"] = graph.BaseUrl;
        });
        await using var @case = new CaseInTeams(schakelpunt, await RetentionTests.RunningAsync(schakelpunt));
        await PlannedAsync(@case);
        await LookAsync(@case);
        await AnsweredAsync(@case);
        await LookAsync(@case);
        await schakelpunt.AtAsync(MeetingLanes.PreparationOf((await @case.NowAsync()).Meeting, (await @case.NowAsync()).Owner!.Id).NotBefore!.Value);
        await schakelpunt.SeesAsync($"a:{Silent}", "Bereid de casusbespreking voor");
        await LookAsync(@case);
        await HeldAsync(@case);
        await LookAsync(@case);
        AssertOnlyIn(sinks, @case);

        if (withGraph) AssertCalendarTellsNothing(@case, graph);
        else await AssertFileTellsNothingAsync(@case);
        await ErasedAsync(@case);
        await LookAsync(@case);
        AssertOnlyIn(sinks, @case);
        await AssertNothingIsLeftAsync(@case, graph);
    }

    private string Said(string field) => $"Zegt iets. {_told[field].Text}";

    private async Task PlannedAsync(CaseInTeams @case)
    {
        await @case.FillInAsync(
            Owner, Verbs.OpenMeetingForm, Verbs.SubmitMeetingForm,
            (Inputs.Question, Said("vraag")), (Inputs.Tried, Said("geprobeerd")), (Inputs.AskOfOthers, Said("gevraagd")),
            (Inputs.YoungsterJoins, InputValues.No), (Inputs.YoungsterReason, Said("waarom_jongere")), (Inputs.ParentsJoin, InputValues.No), (Inputs.ParentsReason, Said("waarom_ouders")),
            (Inputs.ExtraPerson, Comes), (Inputs.ExtraReason, Said("waarom_komt")), (Inputs.ExtraGround, "wettelijke_taak"));
        Assert.Equal(MeetingState.Gevraagd, (await @case.NowAsync()).Meeting.State);
        var choose = await @case.Schakelpunt.SeesAsync($"a:{Owner}", Verbs.ChooseMoment);
        var moment = CardReading.Actions(choose.Card!).First(action => action["verb"]?.ToString() == Verbs.ChooseMoment)["data"]![DataKeys.Moment]!.ToString();
        await @case.Teams.PressAsync(Owner, choose.Id, Verbs.ChooseMoment, new JsonObject { [DataKeys.Moment] = moment }, Ct);
        foreach (var (persona, why) in new[] { ("mentor-ambelt", _notRead), (Silent, _alsoNotRead) })
        {
            var form = await @case.OpenAsync(Owner, Verbs.OpenMeetingPeople, (DataKeys.Round, $"{(await @case.NowAsync()).Meeting.Time!.Round}"));
            await @case.SendAsync(
                Owner, form, Verbs.SubmitMeetingPeople, (Inputs.ExtraPerson, persona), (Inputs.ExtraReason, $"Zegt iets. {why.Text}"), (Inputs.ExtraGround, "wettelijke_taak"));
        }

        foreach (var persona in new[] { Comes, Declines, Silent, Reporter }) await @case.Schakelpunt.SeesAsync($"a:{persona}", "Kom je naar de casusbespreking?");
    }

    private static async Task AnsweredAsync(CaseInTeams @case)
    {
        foreach (var (persona, verb) in new[] { (Comes, Verbs.JoinMeeting), (Declines, Verbs.DeclineMeeting) })
        {
            var invitation = await @case.Schakelpunt.SeesAsync($"a:{persona}", "Kom je naar de casusbespreking?", verb);
            await @case.Teams.PressAsync(persona, invitation.Id, verb, ct: Ct);
        }

        var meeting = (await @case.NowAsync()).Meeting;
        Assert.Equal([MeetingReply.Yes, MeetingReply.No, MeetingReply.None], new[] { Comes, Declines, Silent }.Select(persona => meeting.Invitees.Single(one => one.Who.Id.Value == Persona.Get(persona).ObjectId).Reply));
    }

    private async Task HeldAsync(CaseInTeams @case)
    {
        var now = await @case.NowAsync();
        await @case.Schakelpunt.AtAsync(now.Meeting.Time!.Start.AddMinutes(5));
        var record = await @case.OpenAsync(Owner, Verbs.OpenMeetingRecord, (DataKeys.Round, $"{now.Meeting.Time.Round}"));
        var day = @case.Schakelpunt.Time.GetUtcNow().AddDays(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await @case.SendAsync(
            Owner, record, Verbs.SubmitMeetingHeld,
            (Inputs.AgreementWhatPrefix + "1", Said("afspraak")), (Inputs.AgreementWhoPrefix + "1", now.Owner!.Id.Value), (Inputs.AgreementWhenPrefix + "1", day), (Inputs.Present, now.Owner.Id.Value));
        Assert.Equal(MeetingState.Gehouden, (await @case.NowAsync()).Meeting.State);
        foreach (var persona in new[] { Owner, Comes, Declines, Silent, Reporter }) await @case.Schakelpunt.SeesAsync($"a:{persona}", "De casusbespreking is geweest");
        await @case.Schakelpunt.AtAsync((await @case.NowAsync()).Meeting.Held!.At.AddDays(4));
    }

    private static async Task ErasedAsync(CaseInTeams @case)
    {
        await @case.FillInAsync(Owner, Verbs.OpenMeetingForm, Verbs.SubmitMeetingForm, (Inputs.Question, "Hoe gaat het nu?"));
        var choose = await @case.Schakelpunt.SeesAsync($"a:{Owner}", Verbs.ChooseMoment);
        var moment = CardReading.Actions(choose.Card!).First(action => action["verb"]?.ToString() == Verbs.ChooseMoment)["data"]![DataKeys.Moment]!.ToString();
        await @case.Teams.PressAsync(Owner, choose.Id, Verbs.ChooseMoment, new JsonObject { [DataKeys.Moment] = moment }, Ct);
        await @case.FillInAsync(Owner, Verbs.OpenClose, Verbs.SubmitClose, (Inputs.Outcome, "op_school"), (Inputs.OpenAgreements, InputValues.AgreementsDone));
        var request = await RetentionTests.RequestedAsync(@case.Schakelpunt, @case.Number, "verwijderen");
        await @case.Teams.PressAsync("coordinator", request.Id, Verbs.DecideYouthRequest, ct: Ct);
        Assert.Equal(CaseState.Gewist, (await @case.NowAsync()).State);
        await RetentionTests.DeliveredAsync(@case.Schakelpunt, @case.Number);
    }

    /// <summary>Everybody presses everything, wherever they can.</summary>
    private static async Task LookAsync(CaseInTeams @case)
    {
        var round = $"{(await @case.NowAsync()).Meeting.Time?.Round ?? 1}";
        var notice = @case.Schakelpunt.LastCardIn("Leerplicht", @case.Number);
        foreach (var persona in Persona.All.Select(persona => persona.Id))
        {
            foreach (var verb in (string[])[Verbs.OpenCase, .. MeetingPrivacyTests.Looks])
            {
                foreach (var topic in new[] { LaneTopic.Meeting, LaneTopic.MeetingPreparation, LaneTopic.MeetingReport })
                {
                    if (topic != LaneTopic.Meeting && verb != Verbs.RefreshMeeting) continue;
                    await @case.PressAsync(persona, verb, (DataKeys.Round, round), (DataKeys.Topic, topic));
                    var data = new JsonObject { [DataKeys.Verb] = verb, [DataKeys.CaseNumber] = @case.Number, [DataKeys.Round] = round, [DataKeys.Topic] = topic };
                    await @case.Teams.PressAsync(persona, notice.Id, new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() }, [], Ct);
                    await @case.Teams.PressAsync(persona, notice.Id, new JsonObject { ["type"] = "Action.Submit", ["data"] = data }, [], Ct);
                }
            }

            foreach (var said in new[] { $"casus {@case.Number}", $"plan {@case.Number}", "mijn casussen" }) await @case.Teams.SayAsync(persona, said, Ct);
            await @case.Teams.SayAsync(persona, "Leerplicht", $"plan {@case.Number}", mention: true, ct: Ct);
            foreach (var card in @case.Teams.MessagesIn($"a:{persona}").Where(message => Json(message.Card).Contains("\"refresh\"", StringComparison.Ordinal))) await @case.Teams.RefreshAsync(persona, card.Id, Ct);
        }
    }

    private void AssertOnlyIn(AllSinks sinks, CaseInTeams @case)
    {
        var store = @case.Schakelpunt.StorePath;
        foreach (var (name, marker) in _told)
        {
            var isToldToYoungsterOnly = name is "waarom_jongere" or "waarom_ouders";
            string[] may = isToldToYoungsterOnly ? [Owner] : [Owner, Comes];
            sinks.AssertNowhere(marker, except: sink => sink.Kind == SinkKind.Answer && sink.IsOnlyFor(may), store);
            if (!isToldToYoungsterOnly) Assert.True(sinks.Find(marker, store).Any(sink => sink.IsOnlyFor(Comes)), $"Nobody saw what was marked as {name}.");
        }

        foreach (var marker in new[] { _notRead, _alsoNotRead }) sinks.AssertNowhere(marker, except: sink => sink.Kind == SinkKind.Answer && sink.IsOnlyFor(Owner), store);
    }

    /// <summary>What Graph was asked holds the number, the time and the people, and a reader of the invitation sees nobody else.</summary>
    private void AssertCalendarTellsNothing(CaseInTeams @case, GraphServer graph)
    {
        var asked = graph.Asked.Select(request => Uri.UnescapeDataString($"{request.Path} {request.Query} {request.Prefer} {request.Body?.ToJsonString()}")).ToList();
        foreach (var marker in _told.Values.Append(_notRead).Append(_alsoNotRead)) Assert.DoesNotContain(asked, marker.IsIn);
        foreach (var secret in new[] { "verzuim", "weg van school", "JB", "Etty Hillesum\",\"etty", "16-17", "automonteur" }) Assert.DoesNotContain(asked, text => text.Contains(secret, StringComparison.Ordinal));
        var booked = graph.Events[0];
        Assert.Equal($"Casusbespreking {@case.Number}", (string?)booked.Posted["subject"]);
        Assert.True((bool?)booked.Posted["hideAttendees"]);
        Assert.Contains("jongerenwerker@raster.example", booked.Attendees.Keys);
    }

    private static async Task AssertFileTellsNothingAsync(CaseInTeams @case)
    {
        var now = await @case.NowAsync();
        var file = Encoding.UTF8.GetString(Invitation.Write(WantedMeetings.Of(now, []), 1, now.Meeting.Time!.Start, false));
        foreach (var invitee in now.Meeting.Invitees) Assert.DoesNotContain(invitee.Who.Name, file, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>No row beside the access log names a person with the case, and no calendar holds it.</summary>
    private static async Task AssertNothingIsLeftAsync(CaseInTeams @case, GraphServer graph)
    {
        Assert.DoesNotContain(graph.Standing, one => !one.Key.EndsWith("/1", StringComparison.Ordinal));
        var store = @case.Schakelpunt.Service<ITableStore>();
        foreach (var table in new[] { "calendarmeetings", "calendarpeople" }) Assert.Empty((await store.ScanAsync(table, 1000, null, Ct)).Rows);
        await RetentionTests.AssertNobodyIsNamedAsync(@case.Schakelpunt, @case.Number);
        var left = await @case.NowAsync();
        Assert.Equal((1, 0, null), (left.Meeting.HeldCount, left.Meeting.Invitees.Count, left.Private.Meeting));
        Assert.Empty(left.Meeting.ToCancel);
    }
}
