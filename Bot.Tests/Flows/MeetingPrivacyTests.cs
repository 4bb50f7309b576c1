using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>The ways by which something of a casusbespreking could reach who may not have it, in Teams.</summary>
public sealed class MeetingPrivacyTests
{
    private const string Question = "Welke plek past bij deze jongere?";
    private const string Tried = "Twee keer een gesprek op school.";
    private const string Guest = "jongerenwerker";
    private const string Agreed = "Bellen met het leerbedrijf";

    /// <summary>Everything that can be pressed on a card or form of a casusbespreking to see something of it.</summary>
    internal static readonly string[] Looks =
    [
        Verbs.ShowMeeting, Verbs.RefreshMeeting, Verbs.OpenMeetingForm, Verbs.OpenMeetingPeople, Verbs.OpenMoments, Verbs.OpenMeetingOff, Verbs.OpenMeetingRecord, Verbs.AddToCalendar,
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_press_that_comes_as_a_message_leaves_nothing_of_what_is_talked_about_in_the_chat()
    {
        await using var @case = await PlannedAsync();
        await AgreedAsync(@case);
        var now = await @case.NowAsync();
        foreach (var (persona, where) in new[] { (Owner, $"a:{Owner}"), (Guest, $"a:{Guest}"), (Owner, "Leerplicht") })
        {
            foreach (var verb in (string[])[Verbs.JoinMeeting, .. Looks])
            {
                foreach (var topic in new[] { LaneTopic.Meeting, LaneTopic.MeetingPreparation, LaneTopic.MeetingReport })
                {
                    foreach (var type in new[] { "Action.Submit", "Action.Execute" })
                    {
                        if (type == "Action.Execute" && where != "Leerplicht") continue;
                        var data = new JsonObject
                        {
                            [DataKeys.Verb] = verb, [DataKeys.CaseNumber] = @case.Number, [DataKeys.Round] = $"{now.Meeting.Time!.Round}", [DataKeys.Topic] = topic,
                        };
                        var on = where == "Leerplicht" ? @case.Schakelpunt.LastCardIn("Leerplicht", @case.Number)
                            : @case.Schakelpunt.LastCardIn(where, "asusbespreking");
                        await @case.Teams.PressAsync(persona, on.Id, new JsonObject { ["type"] = type, ["verb"] = verb, ["data"] = data }, [], Ct);
                    }
                }
            }
        }

        AssertNotPosted(@case, Question, Tried, "Kent het aanbod.", Agreed, Story);
    }

    [Fact]
    public async Task The_form_that_is_typed_for_holds_nothing_of_the_dossier_and_the_one_in_a_dialog_is_a_look()
    {
        await using var @case = await RunningAsync();
        await @case.FillInAsync(Reporter, Verbs.OpenSupplement, Verbs.SubmitSupplement, (Inputs.AlreadyDone, Tried));
        await @case.SaysAsync(Owner, $"plan {@case.Number}");
        AssertNotPosted(@case, Tried);

        var before = await LooksOfAsync(@case, Owner);
        Assert.Equal(Tried, CardReading.StartValues(await @case.OpenAsync(Owner, Verbs.OpenMeetingForm))[Inputs.Tried]!.ToString());
        Assert.Equal(before + 1, await LooksOfAsync(@case, Owner));
    }

    [Fact]
    public async Task Every_look_at_what_is_talked_about_is_on_the_log_first_and_every_refusal_too()
    {
        using var folder = new TemporaryFolder();
        await using var disk = new SqliteTableStore(folder.File("store.db"));
        var store = new FailingTableStore(disk, "access");
        await using var @case = await RunningAsync(await StartAsync(configure: builder => builder.Services.AddSingleton<ITableStore>(store)));
        await @case.FillInAsync(Reporter, Verbs.OpenSupplement, Verbs.SubmitSupplement, (Inputs.AlreadyDone, Tried));
        await PlannedAsync(@case);
        await JoinsAsync(@case, Guest);
        await @case.Schakelpunt.AtAsync((await @case.NowAsync()).Meeting.Time!.Start.AddMinutes(5));
        var round = (DataKeys.Round, $"{(await @case.NowAsync()).Meeting.Time!.Round}");
        foreach (var persona in new[] { Owner, Guest })
        {
            foreach (var verb in new[] { Verbs.ShowMeeting, Verbs.RefreshMeeting, Verbs.OpenMeetingRecord })
            {
                var before = await LooksOfAsync(@case, persona);
                store.Fails = true;
                var stopped = await @case.PressAsync(persona, verb, round, (DataKeys.Topic, LaneTopic.Meeting));
                Assert.DoesNotContain(Question, Json(stopped.Dialog?.Card) + stopped.Text, StringComparison.Ordinal);
                store.Fails = false;
                var shown = await @case.PressAsync(persona, verb, round, (DataKeys.Topic, LaneTopic.Meeting));
                Assert.Contains(Question, Json(shown.Dialog?.Card), StringComparison.Ordinal);
                Assert.Equal(before + 1, await LooksOfAsync(@case, persona));
            }
        }

        foreach (var persona in new[] { "coordinator", "consulent", "mentor", "buitenstaander" })
        {
            foreach (var verb in (string[])[.. Looks, Verbs.JoinMeeting, Verbs.DeclineMeeting, Verbs.ChooseMoment, Verbs.SubmitMeetingHeld, Verbs.SubmitMeetingMore])
            {
                var before = (await LogAsync(@case, persona)).Count(entry => entry.Refusal is not null);
                var refused = await @case.PressAsync(persona, verb, round);
                Assert.Equal(before + 1, (await LogAsync(@case, persona)).Count(entry => entry.Refusal is not null));
                if (persona != "coordinator") Assert.Equal(NotYours, refused.Text);
            }
        }
    }

    [Fact]
    public async Task Who_left_hears_no_more_of_it_and_old_cards_show_nothing()
    {
        await using var @case = await PlannedAsync();
        var invitation = await JoinsAsync(@case, Guest);
        await PlansAgainAsync(@case, Guest);
        var now = await @case.NowAsync();
        Assert.Equal(Guest, IdOf(now.Meeting.Planner!.Id));
        await @case.Schakelpunt.SeesAsync($"a:{Owner}", "Kom je naar de casusbespreking?");
        await @case.PressAsync(Guest, Verbs.LeaveCase);
        await @case.Schakelpunt.SeesAsync($"a:{Guest}", "Je bent niet meer uitgenodigd");
        var count = @case.Teams.MessagesIn($"a:{Guest}").Count;
        foreach (var card in @case.Teams.MessagesIn($"a:{Guest}"))
        {
            var seen = await @case.Teams.RefreshAsync(Guest, card.Id, Ct);
            Assert.DoesNotContain(Question, Json(seen?.Card) + Json(@case.Teams.CardSeenBy(Guest, card.Id)), StringComparison.Ordinal);
        }

        foreach (var verb in Looks) Assert.Equal(NotYours, (await @case.PressAsync(Guest, verb, (DataKeys.Round, $"{now.Meeting.Time!.Round}"))).Text);
        Assert.NotNull(invitation);

        await @case.Schakelpunt.AtAsync(now.Meeting.Time!.End.AddMinutes(31));
        await @case.Schakelpunt.SeesAsync($"a:{Owner}", "gehouden?");
        Assert.Equal(count, @case.Teams.MessagesIn($"a:{Guest}").Count);
    }

    [Fact]
    public async Task Who_was_asked_and_takes_no_part_hears_afterwards_that_it_was_held_and_nothing_of_it()
    {
        await using var @case = await PlannedAsync();
        var now = await @case.NowAsync();
        await @case.Schakelpunt.AtAsync(now.Meeting.Time!.Start.AddMinutes(5));
        var record = await @case.OpenAsync(Owner, Verbs.OpenMeetingRecord, (DataKeys.Round, $"{now.Meeting.Time.Round}"));
        await @case.SendAsync(
            Owner, record, Verbs.SubmitMeetingHeld,
            (Inputs.AgreementWhatPrefix + "1", Agreed), (Inputs.AgreementWhoPrefix + "1", now.Owner!.Id.Value), (Inputs.AgreementWhenPrefix + "1", Day(@case, 7)),
            (Inputs.Present, $"jongere,ouders,{now.Owner.Id.Value}"));
        Assert.Equal(MeetingState.Gehouden, (await @case.NowAsync()).Meeting.State);
        var report = await @case.Schakelpunt.SeesAsync($"a:{Guest}", "De casusbespreking is geweest");
        foreach (var text in new[] { Json(report.Card), Json((await @case.Teams.RefreshAsync(Guest, report.Id, Ct))?.Card), Json((await ShownAsync(@case, Guest, LaneTopic.MeetingReport)).Dialog?.Card) })
        {
            foreach (var secret in new[] { Agreed, Question, "de jongere en", "een ouder", "kijken jullie terug" }) Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        }

        AssertNotPosted(@case, Agreed, Question);
    }

    [Fact]
    public async Task A_form_gives_who_does_not_know_the_school_no_hint_of_it()
    {
        var schakelpunt = await StartAsync(configure: builder => builder.Configuration["Schakelpunt:Directory"] =
            DirectoryFile(builder, directory => ContactIn(directory, "leerplichtambtenaar-2")["objectId"] = "00000000-0000-4000-8000-000000000021"));
        await schakelpunt.RaiseAsync("mentor", "uit_beeld", Filled(Story, "vso|ambelt"));
        var number = RaiseTests.NumberIn((await schakelpunt.SeesAsync("a:mentor", "Je signaal is gemeld")).Card!)!;
        await using var @case = new CaseInTeams(schakelpunt, number);
        await @case.Teams.PressAsync(Guest, (await schakelpunt.SeesAsync("Raster", number)).Id, Verbs.PickUp, ct: Ct);
        var form = await @case.OpenAsync(Guest, Verbs.OpenMeetingForm);
        var asked = CardReading.Inputs(form).Select(input => input["id"]!.ToString()).ToList();
        Assert.Contains(Inputs.PersonPrefix + "leerplichtambtenaar", asked);
        Assert.DoesNotContain(Inputs.PersonPrefix + "leerplichtambtenaar-2", asked);
        Assert.DoesNotContain(Inputs.PersonPrefix + "mentor-ambelt", asked);

        // Who knows the school gets who is there for it.
        await @case.FillInAsync("mentor", Verbs.OpenSupplement, Verbs.SubmitSupplement, (Inputs.Ground, "wettelijke_taak"), (Inputs.Parents, "ja"));
        Assert.Contains(Inputs.PersonPrefix + "leerplichtambtenaar-2", CardReading.Inputs(await @case.OpenAsync(Guest, Verbs.OpenMeetingForm)).Select(input => input["id"]!.ToString()));
    }

    [Fact]
    public async Task What_identifies_is_stopped_at_each_field_and_what_may_is_looked_at_again()
    {
        await using var @case = await RunningAsync();
        await @case.FillInAsync(Reporter, Verbs.OpenSupplement, Verbs.SubmitSupplement, (Inputs.Initials, "QZ"));
        (string, string)[] extra = [(Inputs.ExtraPerson, Guest), (Inputs.ExtraGround, "wettelijke_taak")];
        (string, string)[] question = [(Inputs.Question, Question)];
        foreach (var (field, also) in new (string, (string, string)[])[]
        {
            (Inputs.Question, []), (Inputs.Tried, question), (Inputs.AskOfOthers, question), (Inputs.ExtraReason, [.. question, .. extra]),
            (Inputs.YoungsterReason, [.. question, (Inputs.YoungsterJoins, InputValues.No)]), (Inputs.ParentsReason, [.. question, (Inputs.ParentsJoin, InputValues.No)]),
        })
        {
            await AssertCheckedAsync(@case, await @case.OpenAsync(Owner, Verbs.OpenMeetingForm), Verbs.SubmitMeetingForm, field, also);
        }

        // Without data is without initials and school as well.
        foreach (var field in new[] { Inputs.Question, Inputs.AskOfOthers })
        {
            foreach (var telling in new[] { "Wat helpt QZ nu?", "Wat kan Etty Hillesum Lyceum doen?" })
            {
                (string, string)[] filled = [.. question, (Inputs.Participation, InputValues.Anonymous), (Inputs.Reviewed, "true"), (field, telling)];
                var form = await @case.OpenAsync(Owner, Verbs.OpenMeetingForm);
                var refused = await @case.SendAsync(Owner, form, Verbs.SubmitMeetingForm, filled);
                Assert.Contains("zonder gegevens", Json(refused.Dialog?.Card), StringComparison.Ordinal);
                Assert.Equal(MeetingState.Geen, (await @case.NowAsync()).Meeting.State);
            }
        }

        await PlannedAsync(@case);
        var now = await @case.NowAsync();
        var round = (DataKeys.Round, $"{now.Meeting.Time!.Round}");
        await AssertCheckedAsync(
            @case, await @case.OpenAsync(Owner, Verbs.OpenMeetingPeople, round), Verbs.SubmitMeetingPeople, Inputs.ExtraReason,
            [(Inputs.ExtraPerson, "mentor-ambelt"), (Inputs.ExtraGround, "wettelijke_taak")]);
        await @case.Schakelpunt.AtAsync(now.Meeting.Time.Start.AddMinutes(5));
        foreach (var send in new[] { Verbs.SubmitMeetingMore, Verbs.SubmitMeetingHeld })
        {
            await AssertCheckedAsync(
                @case, await @case.OpenAsync(Owner, Verbs.OpenMeetingRecord, round), send, Inputs.AgreementWhatPrefix + "1",
                [(Inputs.AgreementWhoPrefix + "1", now.Owner!.Id.Value), (Inputs.AgreementWhenPrefix + "1", Day(@case, 7)), (Inputs.Present, now.Owner.Id.Value)]);
        }
    }

    [Fact]
    public async Task An_anonymous_one_tells_an_adviser_what_is_asked_and_the_chats_nothing()
    {
        await using var @case = await RunningAsync();
        await PlannedAsync(@case, (Inputs.Participation, InputValues.Anonymous), (Inputs.AskOfOthers, "Denk mee over werk."), (Inputs.ExtraGround, ""));
        var invitation = await @case.Schakelpunt.SeesAsync($"a:{Guest}", "Kom je naar de casusbespreking?");
        Assert.Null((await @case.NowAsync()).Private.Meeting!.Tried);
        var joined = Json((await @case.Teams.PressAsync(Guest, invitation.Id, Verbs.JoinMeeting, ct: Ct)).Card);
        Assert.Contains(Question, joined, StringComparison.Ordinal);
        Assert.Contains("Denk mee over werk.", joined, StringComparison.Ordinal);
        foreach (var secret in new[] { Tried, "Kent het aanbod.", Story, "JB" }) Assert.DoesNotContain(secret, joined, StringComparison.Ordinal);
        Assert.DoesNotContain(Story, await @case.ReadsAsync(Guest), StringComparison.Ordinal);
        AssertNotPosted(@case, Question, "Denk mee over werk.", Tried);
    }

    /// <summary>What stands in a chat or channel for all who are in it, and in no one's own view.</summary>
    private static void AssertNotPosted(CaseInTeams @case, params string[] secrets) =>
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, @case.Teams.AllPostedText(), StringComparison.Ordinal));

    private static async Task AssertCheckedAsync(CaseInTeams @case, JsonNode form, string send, string field, (string, string)[] also)
    {
        // Not the version: the calendar goes on meanwhile.
        var before = KeptOf(await @case.NowAsync());
        foreach (var text in new[] { "BSN 111222333", "Bel 06-12345678", "Mail kind@thuis.example", "Geboren op 3 mei 2009" })
        {
            foreach (var reviewed in new[] { "false", "true" })
            {
                var refused = (await @case.SendAsync(Owner, form, send, [.. also, (field, text), (Inputs.Reviewed, reviewed)])).Dialog!.Card;
                Assert.Equal(text, CardReading.StartValues(refused)[field]!.ToString());
                Assert.True(before == KeptOf(await @case.NowAsync()), $"{send} {field} took '{text}'.");
            }
        }

        foreach (var text in new[] { "Hij heet Sjonnie Bakkerman", "Heeft autisme" })
        {
            var asked = (await @case.SendAsync(Owner, form, send, [.. also, (field, text)])).Dialog!.Card;
            Assert.True(CardReading.Inputs(asked).Any(shown => shown["id"]!.ToString() == Inputs.Reviewed), $"{send} {field} took '{text}' unseen.");
            Assert.Equal(before, KeptOf(await @case.NowAsync()));
        }
    }

    private static (int, int, int, MeetingState) KeptOf(Case @case) =>
        (@case.Meeting.Serial, @case.Meeting.Invitees.Count, @case.Private.Agreements.Count, @case.Meeting.State);

    private static async Task<CaseInTeams> RunningAsync(SchakelpuntInTeams schakelpunt) => new(schakelpunt, await RetentionTests.RunningAsync(schakelpunt));

    private static Task<CaseInTeams> RunningAsync() => CaseInTeams.RunningAsync();

    private static async Task<CaseInTeams> PlannedAsync()
    {
        var @case = await RunningAsync();
        await PlannedAsync(@case);
        return @case;
    }

    /// <summary>By the owner, with the reporter and somebody of another partner; the first moment is chosen.</summary>
    internal static async Task PlannedAsync(CaseInTeams @case, params (string, string)[] also)
    {
        var values = new Dictionary<string, string>
        {
            [Inputs.Question] = Question, [Inputs.Tried] = Tried, [Inputs.ExtraPerson] = Guest, [Inputs.ExtraReason] = "Kent het aanbod.", [Inputs.ExtraGround] = "wettelijke_taak",
        };
        foreach (var (key, value) in also) values[key] = value;
        var asked = await @case.FillInAsync(Owner, Verbs.OpenMeetingForm, Verbs.SubmitMeetingForm, [.. values.Select(value => (value.Key, value.Value))]);
        Assert.True((await @case.NowAsync()).Meeting.IsRunning, Json(asked.Dialog?.Card) + asked.Text);
        await ChosenAsync(@case, Owner);
        await @case.Schakelpunt.SeesAsync($"a:{Guest}", "Kom je naar de casusbespreking?", @case.Number);
    }

    /// <summary>The card of the invitation, after a yes.</summary>
    internal static async Task<SimulatedMessage> JoinsAsync(CaseInTeams @case, string persona)
    {
        var invitation = await @case.Schakelpunt.SeesAsync($"a:{persona}", "Kom je naar de casusbespreking?", @case.Number);
        var joined = await @case.Teams.PressAsync(persona, invitation.Id, Verbs.JoinMeeting, ct: Ct);
        Assert.True(joined.Card is not null, joined.Text);
        return invitation;
    }

    private static async Task PlansAgainAsync(CaseInTeams @case, string persona)
    {
        var round = (await @case.NowAsync()).Meeting.Time!.Round;
        await @case.SendAsync(persona, await @case.OpenAsync(persona, Verbs.OpenMoments, (DataKeys.Round, $"{round}")), Verbs.SubmitMoments);
        await ChosenAsync(@case, persona);
    }

    private static async Task ChosenAsync(CaseInTeams @case, string persona)
    {
        var choose = await @case.Schakelpunt.SeesAsync($"a:{persona}", Verbs.ChooseMoment, @case.Number);
        var moment = CardReading.Actions(choose.Card!).First(action => action["verb"]?.ToString() == Verbs.ChooseMoment)["data"]![DataKeys.Moment]!.ToString();
        await @case.Teams.PressAsync(persona, choose.Id, Verbs.ChooseMoment, new JsonObject { [DataKeys.Moment] = moment }, Ct);
        Assert.False((await @case.NowAsync()).Meeting.IsSearching);
    }

    private static async Task AgreedAsync(CaseInTeams @case)
    {
        await JoinsAsync(@case, Guest);
        var now = await @case.NowAsync();
        await @case.Schakelpunt.AtAsync(now.Meeting.Time!.Start.AddMinutes(5));
        var record = await @case.OpenAsync(Owner, Verbs.OpenMeetingRecord, (DataKeys.Round, $"{now.Meeting.Time.Round}"));
        await @case.SendAsync(
            Owner, record, Verbs.SubmitMeetingMore,
            (Inputs.AgreementWhatPrefix + "1", Agreed), (Inputs.AgreementWhoPrefix + "1", now.Owner!.Id.Value), (Inputs.AgreementWhenPrefix + "1", Day(@case, 7)));
        Assert.Single((await @case.NowAsync()).Private.Agreements);
    }

    private static async Task<PressResult> ShownAsync(CaseInTeams @case, string persona, string topic) => await @case.PressAsync(
        persona, Verbs.RefreshMeeting, (DataKeys.Round, $"{(await @case.NowAsync()).Meeting.Time!.Round}"), (DataKeys.Topic, topic));

    private static string IdOf(PersonId person) => Persona.Get(person.Value).Id;

    private static string Day(CaseInTeams @case, int days) => @case.Schakelpunt.Time.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<IReadOnlyList<AccessEntry>> LogAsync(CaseInTeams @case, string persona) =>
        [.. (await @case.Schakelpunt.Service<AccessLog>().ReadAsync(CaseNumber.Parse(@case.Number)!.Value, Ct)).Where(entry => entry.Person.Value == Persona.Get(persona).ObjectId)];

    private static async Task<int> LooksOfAsync(CaseInTeams @case, string persona) =>
        (await LogAsync(@case, persona)).Count(entry => entry.Action == AccessActions.ViewDossier && entry.Refusal is null);
}
