using System.Globalization;
using Microsoft.Playwright;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Sandbox;
using TeamsSchakelpunt.Tests.Browser;
using TeamsSchakelpunt.Tests.Flows;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TeamsSchakelpunt.Tests.EndToEnd;

/// <summary>
/// Plays in a real browser how a casusbespreking is planned, moved, prepared, held with two agreements and followed up, and that
/// who takes no part reads nothing of it. The days in between are passed over with the clock of the sandbox.
/// </summary>
public sealed class CasusbesprekingTests(BrowserFixture browser)
{
    private const string Question = "Welke plek past bij deze jongere?";
    private const string Tried = "Twee keer een gesprek op school.";
    private const string WhyThisOne = "Kent het aanbod in de buurt.";
    private const string First = "Bellen met het leerbedrijf", Second = "Rondleiding regelen";

    /// <summary>A Monday on which everybody works.</summary>
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(ColorScheme.Light, 1500)]
    [InlineData(ColorScheme.Dark, 1500)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task A_casusbespreking_is_planned_moved_prepared_held_and_followed_up(ColorScheme scheme, int width)
    {
        using var clock = SandboxClock.StartingAt(Monday);
        await using var @case = await CaseInTeams.RunningAsync(clock: clock);
        await using var play = await SandboxPage.OpenAsync(browser, @case.Schakelpunt, CaseInTeams.Owner, scheme, width);
        var steps = new Steps(play, @case, width < 760);

        await steps.PlanAsync();
        await steps.ColleagueComesAsync();
        await steps.MoveAsync();
        await steps.AllComeAgainAsync();
        await steps.OutsidersSeeNothingAsync("planned", times: 1);
        await steps.PrepareAsync();
        await steps.HoldAsync();
        await steps.EachHearsAsync();
        await steps.OutsidersSeeNothingAsync("held", times: 2);
        await steps.LookBackAsync();
    }

    /// <summary>What is done, step by step, by three people of the case and by those who take no part.</summary>
    private sealed class Steps(SandboxPage play, CaseInTeams @case, bool isNarrow)
    {
        private const string Officer = CaseInTeams.Owner, Teacher = CaseInTeams.Reporter, Colleague = "jongerenwerker";

        private static readonly string[] Content = [Question, Tried, WhyThisOne, First, Second, CaseInTeams.Story];

        private ILocator Chat => play.Chat;

        private ILocator LastCard => Chat.GetByTestId("message").Last;

        /// <summary>The officer asks, in few words and in more, fills in the form, and chooses a moment.</summary>
        public async Task PlanAsync()
        {
            await play.AskAsync($"plan {@case.Number}");
            await Expect(Chat.GetByText("Plan een casusbespreking", Exactly)).ToHaveCountAsync(1);
            await play.AskAsync($"plan casusbespreking {@case.Number}");
            await Expect(Chat.GetByText("Plan een casusbespreking", Exactly)).ToHaveCountAsync(2);
            var form = LastCard;
            await play.PictureAsync(form, "meeting-01-form");
            await form.GetByLabel("Wat is je vraag?").FillAsync(Question);
            await form.GetByLabel("Wat is al geprobeerd?").FillAsync(Tried);
            await form.GetByRole(AriaRole.Combobox, new() { Name = "Wie nog meer?" }).FillAsync("Jongerenwerker Raster · jongerenwerker, Raster");
            await form.GetByLabel("Waarom deze collega?").FillAsync(WhyThisOne);
            await form.GetByLabel("Delen met deze collega: waarom mag dat?").SelectOptionAsync(new SelectOptionValue { Label = "Wettelijke taak" });
            await Button(form, "Zoek momenten").ClickAsync();

            var moments = CardWith("Kies een moment");
            await Expect(Button(moments, "Kies")).ToHaveCountAsync(3);
            await play.PictureAsync(moments, "meeting-02-moments");
            await Button(moments, "Kies").First.ClickAsync();
            await Expect(CardWith("Jongerenwerker Raster · nog geen antwoord")).ToBeVisibleAsync();
            await play.PictureAsync(CardWith("nog geen antwoord"), "meeting-03-planned");
        }

        /// <summary>The colleague reads what it is about after a yes, not before, and takes it into the calendar.</summary>
        public async Task ColleagueComesAsync()
        {
            await play.BecomeAsync(Colleague);
            await Expect(CardWith("Kom je naar de casusbespreking?")).ToBeVisibleAsync();
            Assert.DoesNotContain(Question, await play.Page.InnerTextAsync("body"), StringComparison.Ordinal);
            await play.PictureAsync(LastCard, "meeting-04-invitation");
            await Button(LastCard, "Ik kom").ClickAsync();
            await Expect(LastCard.GetByText(Question)).ToBeVisibleAsync();
            await Expect(LastCard.GetByText(WhyThisOne)).ToBeVisibleAsync();
            await play.PictureAsync(LastCard, "meeting-05-comes");

            await Button(LastCard, "Zet in mijn agenda").ClickAsync();
            await play.Page.GetByTestId("file-allow").ClickAsync();
            await Expect(Chat.GetByTestId("file-link")).ToBeVisibleAsync();
            await SeesInCalendarAsync("meeting-06-calendar");
        }

        /// <summary>The officer looks for another moment; until it is chosen the first one stands.</summary>
        public async Task MoveAsync()
        {
            var before = (await @case.NowAsync()).Meeting.Time!;
            await play.BecomeAsync(Officer);
            var card = CardWith("Jongerenwerker Raster · komt");
            await Button(card, "Verzet").ClickAsync();
            await Expect(play.Dialog.GetByText("Verzet de casusbespreking", Exactly)).ToBeVisibleAsync();
            await play.PictureAsync(play.Dialog, "meeting-07-move");
            await Button(play.Dialog, "Zoek momenten").ClickAsync();
            await play.PictureAsync(play.Dialog, "meeting-08-moving");
            await CloseDialogAsync();

            var moments = CardWith("Kies een ander moment");
            await Expect(Button(moments, "Kies")).ToHaveCountAsync(3);
            await play.PictureAsync(moments, "meeting-09-other-moments");
            await Button(moments, "Kies").First.ClickAsync();
            await Expect(CardWith("Jongerenwerker Raster · nog geen antwoord")).ToBeVisibleAsync();
            Assert.NotEqual(before.Start, (await @case.NowAsync()).Meeting.Time!.Start);
        }

        /// <summary>Everybody is asked anew; the teacher comes too, and will not be there.</summary>
        public async Task AllComeAgainAsync()
        {
            await play.BecomeAsync(Teacher);
            await Expect(CardWith("Kom je naar de casusbespreking?")).ToBeVisibleAsync();
            await Button(LastCard, "Ik kom").ClickAsync();
            await Expect(LastCard.GetByText("Jij komt.")).ToBeVisibleAsync();
            await play.BecomeAsync(Colleague);
            var invitation = CardWith("Kom je naar de casusbespreking?");
            await Expect(invitation).ToBeVisibleAsync();
            await play.PictureAsync(LastCard, "meeting-10-moved");
            await Button(LastCard, "Ik kom").ClickAsync();
            await Expect(LastCard.GetByText("Jij komt.")).ToBeVisibleAsync();
            await Button(LastCard, "Zet in mijn agenda").ClickAsync();
            await play.Page.GetByTestId("file-allow").ClickAsync();
            await Expect(Chat.GetByTestId("file-link")).ToHaveCountAsync(2);
            await SeesInCalendarAsync("meeting-10-calendar");
        }

        /// <summary>Two working days before, those who come read the question and what was tried, each on their own screen.</summary>
        public async Task PrepareAsync()
        {
            var now = await @case.NowAsync();
            await play.PutClockOnAsync(WorkingDays.Local(MeetingLanes.PreparationOf(now.Meeting, now.Owner!.Id).NotBefore!.Value));
            foreach (var persona in new[] { Officer, Colleague })
            {
                await play.BecomeAsync(persona);
                var card = CardWith("Bereid de casusbespreking voor");
                await Expect(card.GetByText(Question)).ToBeVisibleAsync();
                await Expect(card.GetByText(Tried)).ToBeVisibleAsync();
                await play.PictureAsync(card, $"meeting-11-prepare-{persona}");
            }
        }

        /// <summary>At the meeting: who is there, two agreements for two people, and it is done.</summary>
        public async Task HoldAsync()
        {
            var start = WorkingDays.Local((await @case.NowAsync()).Meeting.Time!.Start);
            await play.BecomeAsync(Officer);
            await play.PutClockOnAsync(start.AddMinutes(1));
            var card = CardWith("Wie komen er");
            await play.PictureAsync(card, "meeting-12-begins");
            await Button(card, "Start de bespreking").ClickAsync();

            var record = play.Dialog;
            await Expect(record.GetByText(Question)).ToBeVisibleAsync();
            await play.PictureAsync(record, "meeting-13-record");
            await Expect(record.GetByRole(AriaRole.Checkbox, new() { Name = "Jongerenwerker Raster" })).ToBeCheckedAsync();
            await record.GetByRole(AriaRole.Checkbox, new() { Name = "Docent Etty Hillesum" }).UncheckAsync();
            await record.GetByRole(AriaRole.Checkbox, new() { Name = "Een ouder of verzorger" }).CheckAsync();
            await AgreeAsync(First, "Leerplichtambtenaar", start.AddDays(7));
            await Button(record, "Bewaar en nog een afspraak").ClickAsync();
            await Expect(record.GetByText(First)).ToBeVisibleAsync();
            await play.PictureAsync(record, "meeting-14-one-agreed");
            await AgreeAsync(Second, "Jongerenwerker Raster", start.AddDays(14));
            await Button(record, "Klaar").ClickAsync();
            await Expect(record.GetByText("Dit spraken jullie af")).ToBeVisibleAsync();
            await play.PictureAsync(record, "meeting-15-held");
            await CloseDialogAsync();
        }

        /// <summary>Who was there reads the own agreement first, and who was not a summary.</summary>
        public async Task EachHearsAsync()
        {
            await Expect(CardWith("Dit doe jij").GetByText(First)).ToBeVisibleAsync();
            await play.PictureAsync(CardWith("Dit doe jij"), "meeting-16-report-officer");

            await play.BecomeAsync(Teacher);
            var summary = CardWith("Je was er niet bij");
            await Expect(summary.GetByText(First)).ToBeVisibleAsync();
            await Expect(summary.GetByText(Second)).ToBeVisibleAsync();
            await play.PictureAsync(summary, "meeting-17-report-teacher");

            await play.BecomeAsync(Colleague);
            var report = CardWith("Dit doe jij");
            await Expect(report.GetByText(Second)).ToBeVisibleAsync();
            await play.PictureAsync(report, "meeting-18-report-colleague");
            await Button(report, "Klaar").ClickAsync();
            await Expect(report.GetByText("Jongerenwerker Raster · klaar")).ToBeVisibleAsync();
            await Expect(report.GetByText(First)).ToBeVisibleAsync();
            await play.PictureAsync(report, "meeting-19-done");
        }

        /// <summary>Some working days before the day on which they look back, the officer is asked to plan the next one.</summary>
        public async Task LookBackAsync()
        {
            var lookBack = (await @case.NowAsync()).Meeting.Held!.LookBack;
            await play.BecomeAsync(Officer);
            await play.PutClockOnAsync(WorkingDays.Subtract(lookBack, 10).ToDateTime(new TimeOnly(8, 30)));
            await Expect(CardWith("bijna tijd om terug te kijken")).ToBeVisibleAsync();
            await play.PictureAsync(CardWith("bijna tijd om terug te kijken"), "meeting-20-look-back");
        }

        /// <summary>No channel and no chat of who takes no part holds anything of what is talked about, and asking helps nobody.</summary>
        public async Task OutsidersSeeNothingAsync(string when, int times)
        {
            foreach (var persona in new[] { "coordinator", "mentor", "consulent" })
            {
                await play.BecomeAsync(persona);
                await play.AskAsync($"casus {@case.Number}");
                var answer = Chat.GetByTestId("message").Filter(new() { HasText = persona == "coordinator" ? "Is vaak weg van school" : CaseInTeams.NotYours });
                await Expect(answer).ToHaveCountAsync(times);
                await play.PictureAsync(LastCard, $"meeting-outsider-{when}-{persona}");
                AssertNoContent(await play.Page.InnerTextAsync("body"));
                using var http = new HttpClient();
                AssertNoContent(await http.GetStringAsync(new Uri(@case.Teams.ServiceUrl, $"api/state?persona={persona}"), TestContext.Current.CancellationToken));
            }
        }

        private static LocatorGetByTextOptions Exactly { get; } = new() { Exact = true };

        private static ILocator Button(ILocator place, string name) => place.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

        private static void AssertNoContent(string seen) => Assert.All(Content, text => Assert.DoesNotContain(text, seen, StringComparison.Ordinal));

        private ILocator CardWith(string text) => Chat.GetByTestId("message").Filter(new() { HasText = text }).Last;

        private async Task AgreeAsync(string what, string who, DateTime when)
        {
            var record = play.Dialog;
            await record.GetByLabel("Afspraak 1: wat?").FillAsync(what);
            await record.GetByRole(AriaRole.Combobox, new() { Name = "Afspraak 1: wie doet het?" }).FillAsync(who);
            await record.GetByLabel("Afspraak 1: wanneer klaar?").FillAsync(when.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        private async Task CloseDialogAsync()
        {
            await play.Dialog.GetByLabel("Sluit").ClickAsync();
            await Expect(play.Dialog).ToBeHiddenAsync();
        }

        /// <summary>In the calendar stands this casusbespreking, at the moment that was chosen last, and no other.</summary>
        private async Task SeesInCalendarAsync(string picture)
        {
            if (isNarrow) await play.Page.GetByRole(AriaRole.Tab, new() { Name = "Agenda" }).ClickAsync();
            var meetings = play.Page.GetByTestId("agenda-meeting");
            var start = WorkingDays.Local((await @case.NowAsync()).Meeting.Time!.Start);
            await Expect(meetings).ToContainTextAsync([start.ToString("HH:mm", CultureInfo.InvariantCulture)]);
            var agenda = play.Page.GetByRole(AriaRole.Region, new() { Name = "Agenda" });
            await Expect(agenda).ToContainTextAsync(start.ToString("d MMMM", CultureInfo.GetCultureInfo("nl-NL")));
            await play.PictureAsync(agenda, picture);
            if (isNarrow) await play.Page.GetByRole(AriaRole.Tab, new() { Name = "Schakelpunt" }).ClickAsync();
        }
    }
}
