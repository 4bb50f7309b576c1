using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.RetentionTests;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>A youngster asks what is held of them, and gets it as a file (section 8.8 of the domain).</summary>
public sealed class InzageTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_file_says_all_that_is_held_in_headings_and_sentences_and_nothing_of_others()
    {
        await using var schakelpunt = await StartAsync();
        await RaisedAsync(schakelpunt, "jongerenwerker");
        await SubmitAsync(schakelpunt, "jongerenwerker", Verbs.SubmitSupplement, "2026-0001", (Inputs.Ground, "wettelijke_taak"), (Inputs.Parents, "ja"), (Inputs.Initials, "JB"));
        var number = await RunningAsync(schakelpunt);
        await schakelpunt.SeesAsync("Coördinatoren", "Mogelijk dezelfde jongere");
        await SubmitAsync(schakelpunt, "leerplichtambtenaar", Verbs.SubmitTalk, number, (Inputs.TalkDate, "2026-11-23"), (Inputs.YoungsterKnows, "ja_eens"), (Inputs.YoungsterWants, "Ik wil automonteur worden."));
        await SubmitAsync(
            schakelpunt, "leerplichtambtenaar", Verbs.SubmitInvite, number, (Inputs.Partner, "jongerenloket"), (Inputs.Participation, InputValues.WithData), (Inputs.Ground, "wettelijke_taak"), (Inputs.Reason, "Zoekt een plek."));
        await SubmitAsync(schakelpunt, "consulent", Verbs.JoinCase, number);
        await SubmitAsync(schakelpunt, "leerplichtambtenaar", Verbs.SubmitNote, number, (Inputs.NoteText, "Belde om tien uur."));
        await SubmitAsync(schakelpunt, "leerplichtambtenaar", Verbs.SubmitNote, number, (DataKeys.Note, "1"), (Inputs.NoteText, "Belde om elf uur."));
        await SubmitAsync(
            schakelpunt, "leerplichtambtenaar", Verbs.SubmitAgreement, number, (Inputs.What, "Belt het leerbedrijf"), (Inputs.Who, Persona.Get("consulent").ObjectId), (Inputs.When, "2026-11-30"));
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", schakelpunt.LastCardIn("Leerplicht", number).Id, Verbs.OpenCase, ct: Ct);

        var paragraphs = await TakeAsync(schakelpunt, number);
        Assert.Equal("Wat staat er over jou in het Schakelpunt?", paragraphs[0].Text);
        Assert.Equal(
            [
                "Waarom sta je hierin?", "Wat staat er over jou?", "Wie heeft het gezien, en wanneer?", "Op welke grond, en met wie is het gedeeld?", "Wanneer wordt het gewist?", "Wat kun je vragen?",
            ],
            paragraphs.Where(paragraph => paragraph.Style == "Heading1").Select(paragraph => paragraph.Text));
        Assert.Equal("Dit staat er over jou in het Schakelpunt. Klopt iets niet, of wil je dat het weg gaat? Zeg het tegen je contactpersoon.", paragraphs[^1].Text);
        var text = string.Join('\n', paragraphs.Select(paragraph => paragraph.Text));
        foreach (var said in new[]
        {
            "Je initialen zijn JB.", "Je leeftijd is: 16 of 17.", "Je school is, of was, Etty Hillesum Lyceum.", "\"Komt sinds drie weken niet meer.\"", "\"Is goed met techniek.\"",
            "in je eigen woorden: \"Ik wil automonteur worden.\"", "\"Belde om tien uur.\" Dit is verbeterd op 23 november 2026", "\"Belde om elf uur.\" Dit is een verbetering.", "\"Belt het leerbedrijf\"",
            "uiterlijk 30 november 2026. Dit moet nog.", "Reden: \"Zoekt een plek.\"", "Wettelijke taak van school, leerplicht of RMC", "6 maanden daarna", "binnen een maand antwoord", "Autoriteit Persoonsgegevens",
            "Je ouders", "24 maanden bewaard",
        }) Assert.True(text.Contains(said, StringComparison.OrdinalIgnoreCase), $"'{said}' is not in:\n{text}");
        var looked = paragraphs.SkipWhile(paragraph => !paragraph.Text.StartsWith("Wie heeft het gezien", StringComparison.Ordinal)).ElementAt(1);
        Assert.StartsWith("23 november 2026: ", looked.Text, StringComparison.Ordinal);
        Assert.Contains("Leerplicht", looked.Text, StringComparison.Ordinal);

        Assert.Contains(number, text, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-0001", text, StringComparison.Ordinal);
        Assert.DoesNotContain("dezelfde", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Raster", text, StringComparison.Ordinal);
        Assert.All(Persona.All.Where(persona => persona.Name.Contains(' ', StringComparison.Ordinal)), persona => Assert.DoesNotContain(persona.Name, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_says_all_that_is_held_of_a_casusbespreking_and_no_professionals_name()
    {
        var schakelpunt = await StartAsync();
        var number = await RunningAsync(schakelpunt);
        await using var @case = new CaseInTeams(schakelpunt, number);
        await MeetingPrivacyTests.PlannedAsync(
            @case, (Inputs.AskOfOthers, "Denk mee over vervoer."), (Inputs.YoungsterJoins, InputValues.No), (Inputs.YoungsterReason, "Wil er niet bij zijn."), (Inputs.ParentsJoin, InputValues.No), (Inputs.ParentsReason, "Komen liever niet."));
        AssertSays(
            await TakeAsync(schakelpunt, number), "wordt er over jou gepraat in een casusbespreking", "De vraag: \"Welke plek past bij deze jongere?\"", "Wat al geprobeerd is: \"Twee keer een gesprek op school.\"",
            "Wat aan de anderen gevraagd is: \"Denk mee over vervoer.\"", "Waarom jij er niet bij bent: \"Wil er niet bij zijn.\"", "Waarom je ouders er niet bij zijn: \"Komen liever niet.\"",
            "Jij doet niet mee.", "Je ouders doen niet mee.", "jongerenwerker, Raster", "erbij is: \"Kent het aanbod.\"");

        var meeting = (await @case.NowAsync()).Meeting;
        await schakelpunt.AtAsync(meeting.Time!.Start.AddMinutes(5));
        var record = await @case.OpenAsync("leerplichtambtenaar", Verbs.OpenMeetingRecord, (DataKeys.Round, $"{meeting.Time.Round}"));
        var held = await @case.SendAsync("leerplichtambtenaar", record, Verbs.SubmitMeetingHeld, (Inputs.Present, meeting.Planner!.Id.Value), (Inputs.LookBack, "2027-02-01"));
        Assert.True((await @case.NowAsync()).Meeting.State == MeetingState.Gehouden, Json(held.Dialog?.Card) + held.Text);
        AssertSays(await TakeAsync(schakelpunt, number, time: 2), "is er over jou gepraat in een casusbespreking", "Jij was er niet bij.", "Er was geen ouder bij.", "Op 1 februari 2027 wordt er gekeken wat hielp.", "De vraag: ");

        await MeetingPrivacyTests.PlannedAsync(@case);
        var off = await @case.OpenAsync("leerplichtambtenaar", Verbs.OpenMeetingOff, (DataKeys.Round, $"{(await @case.NowAsync()).Meeting.Round}"));
        await @case.SendAsync("leerplichtambtenaar", off, Verbs.SubmitMeetingOff, (Inputs.Reason, "bespreking_gebeld"), (Inputs.Again, InputValues.No));
        Assert.Equal(MeetingState.Vervallen, (await @case.NowAsync()).Meeting.State);
        AssertSays(await TakeAsync(schakelpunt, number, time: 3), "Die ging niet door.", $"Reden: {Bot.Dossier.ReasonLists.LabelOf("bespreking_gebeld").TrimEnd('.')}.", "In totaal is er 1 keer zo over jou gepraat.");
    }

    private static void AssertSays(IReadOnlyList<(string? Style, string Text)> paragraphs, params string[] said)
    {
        var text = string.Join('\n', paragraphs.Select(paragraph => paragraph.Text));
        Assert.All(said, sentence => Assert.True(text.Contains(sentence, StringComparison.Ordinal), $"'{sentence}' is not in:\n{text}"));
        Assert.All(Persona.All.Where(persona => persona.Name.Contains(' ', StringComparison.Ordinal)), persona => Assert.DoesNotContain(persona.Name, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Taking_it_is_logged_and_the_dossier_and_the_next_file_show_it()
    {
        await using var schakelpunt = await StartAsync();
        var number = await RunningAsync(schakelpunt);
        await TakeAsync(schakelpunt, number);
        var entry = (await schakelpunt.Service<AccessLog>().ReadAsync(CaseNumber.Parse(number)!.Value, Ct))[^1];
        Assert.Equal((AccessActions.Disclose, Persona.Get("leerplichtambtenaar").ObjectId, null), (entry.Action, entry.Person.Value, entry.Refusal));
        Assert.Contains(await TakeAsync(schakelpunt, number, time: 2), paragraph => paragraph.Text.StartsWith("23 november 2026: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_right_to_it_is_looked_at_again_when_it_is_taken()
    {
        await using var schakelpunt = await StartAsync();
        var number = await RunningAsync(schakelpunt);
        await schakelpunt.Teams.SayAsync("leerplichtambtenaar", $"inzage {number}", Ct);
        var offer = OfferIn(schakelpunt);
        await SubmitAsync(schakelpunt, "leerplichtambtenaar", Verbs.SubmitTalk, number, (Inputs.TalkDate, "2026-11-23"), (Inputs.YoungsterKnows, "ja"));
        await SubmitAsync(schakelpunt, "leerplichtambtenaar", Verbs.SubmitClose, number, (Inputs.Outcome, "op_school"));
        schakelpunt.Time.PutOn(new DateOnly(2027, 6, 1));
        await NightAsync(schakelpunt);
        schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        await NightAsync(schakelpunt);
        await schakelpunt.Teams.AnswerFileConsentAsync("leerplichtambtenaar", offer.Id, accept: true, Ct);
        Assert.Equal("Je bent geen deelnemer van deze casus.", schakelpunt.Teams.MessagesIn("a:leerplichtambtenaar").Single(message => message.Id == offer.Id).Text);
        Assert.Null(schakelpunt.Teams.UploadedFile("leerplichtambtenaar", $"inzage-{number}.docx"));
    }

    [Fact]
    public async Task Only_the_owner_or_regisseur_gives_it_and_for_others_the_case_is_as_it_is_for_them()
    {
        await using var schakelpunt = await StartAsync();
        var number = await RunningAsync(schakelpunt);
        foreach (var (persona, says) in new[]
        {
            ("docent", "Alleen de eigenaar of de regisseur kan dit doen."), ("coordinator", "Alleen de eigenaar of de regisseur kan dit doen."), ("jongerenwerker", "Je bent geen deelnemer van deze casus."),
        })
        {
            await schakelpunt.Teams.SayAsync(persona, $"inzage {number}", Ct);
            Assert.Equal(says, schakelpunt.Teams.MessagesIn($"a:{persona}")[^1].Text);
            Assert.Contains(await schakelpunt.Service<AccessLog>().ReadAsync(CaseNumber.Parse(number)!.Value, Ct), entry => entry.Person.Value == Persona.Get(persona).ObjectId && entry.Action.Value == "GiveInzage");
        }
    }

    [Theory]
    [InlineData("a:leerplichtambtenaar")]
    [InlineData("Leerplicht")]
    public async Task The_button_in_the_dossier_offers_the_file_in_the_own_chat(string where)
    {
        await using var schakelpunt = await StartAsync();
        var number = await RunningAsync(schakelpunt);
        var data = new JsonObject { [DataKeys.Verb] = Verbs.OpenInzage, [DataKeys.CaseNumber] = number };
        var conversation = where == "Leerplicht" ? schakelpunt.LastCardIn("Leerplicht", number).ConversationId : where;
        var result = await schakelpunt.Teams.SubmitDialogAsync("leerplichtambtenaar", conversation, data, Ct);
        Assert.Contains("onze chat", result.Text, StringComparison.Ordinal);
        Assert.Equal($"inzage-{number}.docx", OfferIn(schakelpunt).File!.Name);
    }

    [Fact]
    public async Task Without_a_ground_the_owner_fills_that_in_first()
    {
        await using var schakelpunt = await StartAsync();
        var number = await RaisedAsync(schakelpunt, "docent");
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", (await schakelpunt.SeesAsync("Leerplicht", number)).Id, Verbs.PickUp, ct: Ct);
        await schakelpunt.Teams.SayAsync("leerplichtambtenaar", $"inzage {number}", Ct);
        Assert.StartsWith("Kies eerst waarom je dit mag delen", schakelpunt.Teams.MessagesIn("a:leerplichtambtenaar")[^1].Text, StringComparison.Ordinal);
    }

    internal static SimulatedMessage OfferIn(SchakelpuntInTeams schakelpunt) => schakelpunt.Teams.MessagesIn("a:leerplichtambtenaar").Last(message => message.File?.Kind == SimulatedFileKind.Offered);

    /// <summary>Asks for the file, takes it, and reads it as Word would.</summary>
    private static async Task<IReadOnlyList<(string? Style, string Text)>> TakeAsync(SchakelpuntInTeams schakelpunt, string number, int time = 1)
    {
        await schakelpunt.Teams.SayAsync("leerplichtambtenaar", $"inzage {number}", Ct);
        await schakelpunt.Teams.AnswerFileConsentAsync("leerplichtambtenaar", OfferIn(schakelpunt).Id, accept: true, Ct);
        // A drive gives the next one of the same name a number.
        var name = time == 1 ? $"inzage-{number}.docx" : $"inzage-{number} {time - 1}.docx";
        using var file = new MemoryStream(schakelpunt.Teams.UploadedFile("leerplichtambtenaar", name)!);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, Ct).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        return [.. document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(paragraph => (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value, paragraph.InnerText))];
    }
}
