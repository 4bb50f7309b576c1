using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TeamsSchakelpunt.Bot.Calendar.Graph;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Delivery;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Meetings;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using TeamsSchakelpunt.Tests.Calendar.Graph;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>The casusbespreking in calendars that Microsoft Graph keeps, over HTTP, also when Graph does not do what it should.</summary>
public sealed class MeetingOnGraphTests : IAsyncLifetime
{
    private const string Question = "Welke plek past bij deze jongere?";
    private const string Guest = "jongerenwerker";
    private const string OwnerMail = "leerplichtambtenaar@leerplicht.example", ReporterMail = "docent@etty-hillesum.example", GuestMail = "jongerenwerker@raster.example";

    /// <summary>Nothing listens there.</summary>
    private const string Nowhere = "http://127.0.0.1:1/v1.0";

    private GraphServer _graph = null!;
    private string? _elsewhere;
    private bool _isHasty;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _graph = await GraphServer.StartAsync();

    public ValueTask DisposeAsync() => _graph.DisposeAsync();

    [Fact]
    public async Task Moments_avoid_what_stands_in_calendars_and_whose_can_not_be_seen_is_named()
    {
        _graph.AddMailbox(OwnerMail, (new(2026, 11, 26, 7, 0, 0), new(2026, 11, 26, 17, 0, 0), "busy"));
        _graph.AddMailbox(ReporterMail, (new(2026, 11, 27, 7, 30, 0), new(2026, 11, 27, 8, 0, 0), "tentative"), (new(2026, 11, 30, 7, 30, 0), new(2026, 11, 30, 8, 0, 0), "free"));
        await using var @case = await StartAsync();
        var choose = await SearchedAsync(@case);
        Assert.Equal(["20261127T0800Z", "20261130T0730Z", "20261201T0730Z"], MomentsOn(choose));
        var card = Json(choose.Card);
        Assert.Contains("De agenda van Jongerenwerker Raster zie ik niet.", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Iedereen kan", card, StringComparison.Ordinal);
        Assert.Contains("Iedereen die ik zie, kan", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_moment_is_found_there_is_a_way_on_and_in_a_school_holiday_the_school_can_not()
    {
        foreach (var mail in new[] { OwnerMail, ReporterMail, GuestMail }) _graph.AddMailbox(mail, (new(2026, 11, 1, 0, 0, 0), new(2026, 12, 20, 0, 0, 0), "busy"));
        await using var @case = await StartAsync();
        var none = await SearchedAsync(@case, sees: "Ik vond geen moment");
        Assert.NotNull(CardReading.Action(none.Card, Verbs.OpenMoments));

        // First and second day of Christmas and a Sunday: nobody works.
        await SeekAsync(@case, ("2026-12-25", "2026-12-27"));
        await @case.Schakelpunt.SeesAsync($"a:{Owner}", "Ik vond geen moment");
        await SeekAsync(@case, ("2026-12-21", "2026-12-23"));
        var choose = await @case.Schakelpunt.SeesAsync($"a:{Owner}", "Kies een moment");
        Assert.Equal(["20261221T0730Z", "20261222T0730Z", "20261223T0730Z"], MomentsOn(choose));
        Assert.Contains("Docent Etty Hillesum kan niet", Json(choose.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moment_is_booked_answered_by_mail_moved_with_other_people_and_called_off()
    {
        SeeEverybody();
        await using var @case = await StartAsync();
        var schakelpunt = @case.Schakelpunt;
        var choose = await SearchedAsync(@case);
        await ChooseAsync(@case, choose, MomentsOn(choose)[0]);
        await schakelpunt.SeesAsync($"a:{Owner}", "meetup-join/AAMk1=");
        var booked = Assert.Single(_graph.Events);
        Assert.Equal(new DateTime(2026, 11, 26, 7, 30, 0), booked.Start);
        Assert.Equal([ReporterMail, GuestMail, OwnerMail], booked.Attendees.Keys.Order());
        Assert.Equal($"Casusbespreking {@case.Number}", (string?)booked.Posted["subject"]);
        var written = $"{booked.Posted["subject"]} {Json(booked.Posted["body"])}";
        Assert.All(["JB", "Etty", "16", "verzuim", Question, Story, "weg van school"], word => Assert.DoesNotContain(word, written.Replace(@case.Number, "", StringComparison.Ordinal), StringComparison.Ordinal));

        booked.Attendees[GuestMail] = "accepted";
        await AtAsync(schakelpunt, schakelpunt.Time.GetUtcNow().AddMinutes(15));
        await schakelpunt.SeesAsync($"a:{Owner}", "Jongerenwerker Raster** · komt");
        // Somebody else may read that mailbox: it shows nothing yet, and the card asks for the yes.
        Assert.Empty((await @case.NowAsync()).Participants);
        var asked = await schakelpunt.SeesAsync($"a:{Guest}", "Je zei per mail dat je komt.", Verbs.JoinMeeting);
        Assert.Contains(Question, Json((await @case.Teams.PressAsync(Guest, asked.Id, Verbs.JoinMeeting, ct: Ct)).Card), StringComparison.Ordinal);

        await SeekAsync(@case, ("2026-11-30", "2026-12-04"));
        var others = await schakelpunt.SeesAsync($"a:{Owner}", "Kies een ander moment");
        await ChooseAsync(@case, others, MomentsOn(others)[1]);
        await _graph.WaitForAsync(graph => graph.Events[0].Start == new DateTime(2026, 12, 1, 7, 30, 0));
        await schakelpunt.SeesAsync($"a:{Guest}", "Kom je naar de casusbespreking?", "insdag 1 december");

        var round = (await @case.NowAsync()).Meeting.Time!.Round;
        var people = await @case.OpenAsync(Owner, Verbs.OpenMeetingPeople, Round(round));
        await @case.SendAsync(
            Owner, people, Verbs.SubmitMeetingPeople, (Inputs.PersonPrefix + "docent", "false"), (Inputs.PersonPrefix + "consulent", "true"), (Inputs.GroundPrefix + "consulent", "wettelijke_taak"));
        await _graph.WaitForAsync(graph => graph.Events[0].Attendees.Keys.Order().SequenceEqual(["consulent@jongerenloket.example", GuestMail, OwnerMail]));
        await schakelpunt.SeesAsync("a:consulent", "Kom je naar de casusbespreking?");

        var off = await @case.OpenAsync(Owner, Verbs.OpenMeetingOff, Round(round));
        await @case.SendAsync(Owner, off, Verbs.SubmitMeetingOff, (Inputs.Reason, "bespreking_iets_tussen"), (Inputs.Again, InputValues.No));
        await _graph.WaitForAsync(graph => !graph.Standing.Any());
        Assert.Single(_graph.Asked, request => request.IsBooking);
        Assert.Single(_graph.Asked, request => request.Path.EndsWith("/cancel", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("throttled")]
    [InlineData("forbidden")]
    [InlineData("unavailable")]
    [InlineData("malformed")]
    [InlineData("cut")]
    [InlineData("slow")]
    [InlineData("absent")]
    public async Task Whatever_Graph_does_a_moment_is_chosen_the_card_says_what_happened_and_it_completes_by_itself(string how)
    {
        SeeEverybody();
        _graph.Broken = how switch
        {
            "throttled" => GraphAnswers.Error(429, "ApplicationThrottled", "120"),
            "forbidden" => GraphAnswers.Error(403, "ErrorAccessDenied"),
            "unavailable" => GraphAnswers.Error(503, "ServiceUnavailable"),
            "malformed" => GraphAnswers.Words(200, "text/html", "<html>Even geduld</html>"),
            "cut" => GraphAnswers.Cut,
            _ => GraphAnswers.Never,
        };
        _isHasty = how == "slow";
        _elsewhere = how == "absent" ? Nowhere : null;
        await using var @case = await StartAsync();
        var schakelpunt = @case.Schakelpunt;
        var next = how == "forbidden" ? "Een beheerder moet dit oplossen. Daarna gaat het vanzelf." : "Ik probeer het vanzelf opnieuw.";

        var choose = await SearchedAsync(@case);
        Assert.Contains($"Ik kan de agenda's nu niet lezen. Deze momenten passen bij de werktijden. {next}", Json(choose.Card), StringComparison.Ordinal);
        Assert.DoesNotContain("Iedereen kan", Json(choose.Card), StringComparison.Ordinal);
        await ChooseAsync(@case, choose, MomentsOn(choose)[0]);
        await schakelpunt.SeesAsync($"a:{Guest}", "Kom je naar de casusbespreking?");
        await schakelpunt.SeesAsync($"a:{Owner}", $"De afspraak staat nog niet in de agenda's. {next}");
        await @case.SaysAsync(Owner, $"casus {@case.Number}");
        await schakelpunt.SeesAsync($"a:{Owner}", "Gepland op donderdag 26 november");

        (_graph.Broken, _elsewhere, _isHasty) = (null, null, false);
        await AtAsync(schakelpunt, schakelpunt.Time.GetUtcNow().AddMinutes(15));
        var done = await schakelpunt.SeesAsync($"a:{Owner}", "meetup-join/AAMk1=");
        Assert.DoesNotContain("staat nog niet in de agenda's", Json(done.Card), StringComparison.Ordinal);
        Assert.Single(_graph.Events);
        Assert.Empty(schakelpunt.Logs.Errors);
    }

    [Fact]
    public async Task A_booking_whose_answer_is_lost_when_the_bot_stops_is_found_again_and_not_doubled()
    {
        SeeEverybody();
        await using var @case = await StartAsync();
        var choose = await SearchedAsync(@case);
        _graph.Pass();
        _graph.LoseAnswer();
        await ChooseAsync(@case, choose, MomentsOn(choose)[0]);
        await @case.Schakelpunt.SeesAsync($"a:{Owner}", "De afspraak staat nog niet in de agenda's.");
        Assert.Single(_graph.Events);

        await AtAsync(@case.Schakelpunt, @case.Schakelpunt.Time.GetUtcNow().AddMinutes(1));
        await @case.Schakelpunt.SeesAsync($"a:{Owner}", "meetup-join/AAMk1=");
        Assert.Single(_graph.Events);
        Assert.Single(_graph.Asked, request => request.IsBooking);
    }

    [Fact]
    public async Task Two_who_choose_at_once_book_one_meeting_and_the_second_reads_when_it_is()
    {
        SeeEverybody();
        await using var @case = await StartAsync();
        await @case.JoinsAsync(Guest, "raster", "Raster");
        var choose = await SearchedAsync(@case, extra: null);
        var (moments, round) = (MomentsOn(choose), (await @case.NowAsync()).Meeting.Round);
        var answers = await Task.WhenAll(
            ChooseAsync(@case, choose, moments[0]),
            @case.PressAsync(Guest, Verbs.ChooseMoment, [.. Round(round), (DataKeys.Moment, moments[1])]));
        var when = (await @case.NowAsync()).Meeting.Time!;
        var said = answers.Select(answer => $"{answer.Text}{Json(answer.Card)}{Json(answer.Dialog?.Card)}").ToList();
        var day = WorkingDays.Local(when.Start).ToString("dddd d MMMM", CultureInfo.GetCultureInfo("nl-NL"));
        Assert.Contains(said, text => text.Contains($"Er is al een casusbespreking, op {day} om 08:30.", StringComparison.Ordinal));
        await @case.Schakelpunt.SeesAsync($"a:{Owner}", "meetup-join/AAMk1=");
        Assert.Equal(when.Start.UtcDateTime, Assert.Single(_graph.Events).Start);
    }

    [Fact]
    public async Task Two_bots_on_one_store_that_choose_at_once_book_one_meeting()
    {
        SeeEverybody();
        await using var @case = await StartAsync();
        var choose = await SearchedAsync(@case);
        var first = @case.Schakelpunt.Bot;
        await @case.Schakelpunt.StartBotAsync();
        var (moments, now) = (MomentsOn(choose), await @case.NowAsync());
        var answers = await Task.WhenAll(new[] { first, @case.Schakelpunt.Bot }.Select((bot, index) => bot.Services.GetRequiredService<ChooseMoment>().ExecuteAsync(
            now.Number, now.Meeting.Round, moments[index], bot.Services.GetRequiredService<PartnerDirectory>().ActorOf(now.Owner!.Id, null), Ct)));
        Assert.Single(answers, answer => answer is Answer.Say said && said.Text.StartsWith("Er is al een casusbespreking, op ", StringComparison.Ordinal));
        await @case.Schakelpunt.SeesAsync($"a:{Owner}", "meetup-join/AAMk1=");
        Assert.Equal((await @case.NowAsync()).Meeting.Time!.Start.UtcDateTime, Assert.Single(_graph.Events).Start);
        await first.StopAsync(Ct);
        await first.DisposeAsync();
    }

    [Fact]
    public async Task While_Graph_says_to_wait_it_is_left_alone_and_other_moments_are_looked_for_at_once()
    {
        _graph.Broken = GraphAnswers.Error(429, "ApplicationThrottled", "600");
        await using var @case = await StartAsync();
        await SearchedAsync(@case);
        var delivery = @case.Schakelpunt.Service<LaneDelivery>();
        Assert.Single(_graph.Asked);
        Assert.IsType<LaneOutcome.NotBefore>(await delivery.BringUpToDateAsync(CaseNumber.Parse(@case.Number)!.Value, MeetingLanes.Search, Ct));
        Assert.Single(_graph.Asked);
        await SeekAsync(@case, ("2026-12-07", "2026-12-11"));
        await _graph.WaitForAsync(graph => graph.Asked.Count == 2);
    }

    [Fact]
    public async Task What_is_over_before_it_could_be_booked_is_booked_no_more()
    {
        SeeEverybody();
        await using var @case = await StartAsync();
        var choose = await SearchedAsync(@case);
        _graph.Broken = GraphAnswers.Error(503, "ServiceUnavailable");
        await ChooseAsync(@case, choose, MomentsOn(choose)[0]);
        await @case.Schakelpunt.SeesAsync($"a:{Owner}", "De afspraak staat nog niet in de agenda's.");
        _graph.Broken = null;
        await AtAsync(@case.Schakelpunt, (await @case.NowAsync()).Meeting.Time!.End.AddMinutes(1));
        await @case.Schakelpunt.Service<LaneDelivery>().BringUpToDateAsync(CaseNumber.Parse(@case.Number)!.Value, MeetingLanes.Calendar, Ct);
        Assert.DoesNotContain(_graph.Asked, request => request.IsBooking);
    }

    private Task<CaseInTeams> StartAsync() => RunningAsync(configure: builder =>
    {
        builder.Configuration["Graph:Organizer"] = GraphServer.Organizer;
        builder.Configuration["Graph:BaseUrl"] = _elsewhere ?? _graph.BaseUrl;
        if (_isHasty) builder.Services.AddSingleton<TimeProvider>(new Hasty((TimeProvider)builder.Services.Last(service => service.ServiceType == typeof(TimeProvider)).ImplementationInstance!));
    });

    private void SeeEverybody()
    {
        foreach (var mail in new[] { OwnerMail, ReporterMail, GuestMail, "consulent@jongerenloket.example" }) _graph.AddMailbox(mail);
    }

    /// <summary>Asked for, with somebody of another partner; what stands in the planner's chat.</summary>
    private static async Task<SimulatedMessage> SearchedAsync(CaseInTeams @case, string sees = "Kies een moment", string? extra = Guest)
    {
        var asked = await @case.FillInAsync(
            Owner, Verbs.OpenMeetingForm, Verbs.SubmitMeetingForm,
            [(Inputs.Question, Question), .. extra is null ? [] : new[] { (Inputs.ExtraPerson, extra), (Inputs.ExtraReason, "Kent het aanbod."), (Inputs.ExtraGround, "wettelijke_taak") }]);
        Assert.True(Json(asked.Dialog?.Card).Contains("zoekt een moment", StringComparison.Ordinal), Json(asked.Dialog?.Card) + asked.Text);
        return await @case.Schakelpunt.SeesAsync($"a:{Owner}", sees, @case.Number);
    }

    private static async Task SeekAsync(CaseInTeams @case, (string From, string Until) days)
    {
        var form = await @case.OpenAsync(Owner, Verbs.OpenMoments, Round((await @case.NowAsync()).Meeting.Round));
        await @case.SendAsync(Owner, form, Verbs.SubmitMoments, (Inputs.From, days.From), (Inputs.Until, days.Until));
    }

    private static Task<PressResult> ChooseAsync(CaseInTeams @case, SimulatedMessage choose, string moment) => @case.Teams.PressAsync(
        Owner, choose.Id, Verbs.ChooseMoment, new JsonObject { [DataKeys.Moment] = moment }, Ct);

    private static List<string> MomentsOn(SimulatedMessage card) =>
        [.. CardReading.Actions(card.Card!).Where(action => action["verb"]?.ToString() == Verbs.ChooseMoment).Select(action => action["data"]![DataKeys.Moment]!.ToString()).Distinct()];

    private static (string, string)[] Round(int round) => [(DataKeys.Round, round.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Puts the clock on a moment; what was due by then is done at a start.</summary>
    private static async Task AtAsync(SchakelpuntInTeams schakelpunt, DateTimeOffset moment)
    {
        await schakelpunt.StopBotAsync();
        schakelpunt.Time.PutForward(moment - schakelpunt.Time.GetUtcNow());
        await schakelpunt.StartBotAsync();
    }

    /// <summary>The clock of the test, on which Graph has had its time at once.</summary>
    private sealed class Hasty(TimeProvider time) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => time.GetUtcNow();

        public override long GetTimestamp() => time.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            time.CreateTimer(callback, state, dueTime == GraphCalendar.Deadline ? TimeSpan.FromMilliseconds(200) : dueTime, period);
    }
}
