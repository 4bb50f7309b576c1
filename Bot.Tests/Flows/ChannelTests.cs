using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

public sealed class ChannelTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Added_to_a_team_or_chat_it_introduces_itself_and_proposes_the_channels_it_recognises()
    {
        await using var schakelpunt = await StartAsync(links: false);
        await schakelpunt.SeesAsync("Algemeen", "Ik ben het Schakelpunt");
        await schakelpunt.SeesAsync("a:docent", "Ik ben het Schakelpunt");
        await schakelpunt.SeesAsync("Algemeen", "Leerplicht", "Deventer Werktalent", "Koppel deze kanalen");
    }

    [Fact]
    public async Task Only_a_coordinator_confirms_the_channels()
    {
        await using var schakelpunt = await StartAsync(links: false);
        var proposal = await schakelpunt.SeesAsync("Algemeen", "Koppel deze kanalen");
        var refused = await schakelpunt.Teams.PressAsync("docent", proposal.Id, Verbs.LinkChannels, ct: Ct);
        Assert.Contains("coördinator", refused.Text, StringComparison.Ordinal);
        Assert.Empty(await schakelpunt.Service<ChannelLinks>().AllAsync(Ct));

        await schakelpunt.Teams.PressAsync("coordinator", proposal.Id, Verbs.LinkChannels, ct: Ct);
        Assert.Equal(12, (await schakelpunt.Service<ChannelLinks>().AllAsync(Ct)).Count);
    }

    [Fact]
    public async Task A_notice_for_a_partner_without_a_channel_is_told_to_coordinators_and_arrives_once_linked()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("coordinator", "Leerplicht", "ontkoppel leerplicht", mention: true, ct: Ct);
        await schakelpunt.RaiseAsync("docent", "verzuim");
        await schakelpunt.SeesAsync("Coördinatoren", "-0001", "Leerplicht", "nog geen kanaal");
        await schakelpunt.SeesAsync("a:docent", "nog niet bezorgd");

        await schakelpunt.Teams.SayAsync("docent", "Leerplicht", "koppel leerplicht", mention: true, ct: Ct);
        Assert.Empty(schakelpunt.NoticesIn("Leerplicht"));
        await schakelpunt.Teams.SayAsync("coordinator", "Leerplicht", "koppel leerplicht", mention: true, ct: Ct);
        await schakelpunt.SeesAsync("Leerplicht", "-0001");
        await schakelpunt.SeesAsync("a:docent", "Leerplicht: bericht bezorgd");
    }

    [Fact]
    public async Task The_overview_says_which_partners_have_no_channel_yet()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("coordinator", "overzicht kanalen", Ct);
        await schakelpunt.SeesAsync("a:coordinator", "Rentray", "Leerplicht");
    }

    [Fact]
    public async Task A_renamed_channel_is_followed_and_a_deleted_one_is_forgotten()
    {
        await using var schakelpunt = await StartAsync();
        var links = schakelpunt.Service<ChannelLinks>();
        await schakelpunt.Teams.RenameChannelAsync("Leerplicht", "Leerplicht en Doorstroompunt", Ct);
        Assert.Equal("Leerplicht en Doorstroompunt", (await links.OfAsync(new PartnerKey("leerplicht"), Ct))!.Name);

        await schakelpunt.Teams.DeleteChannelAsync("Leerplicht en Doorstroompunt", Ct);
        Assert.Null(await links.OfAsync(new PartnerKey("leerplicht"), Ct));
    }

    [Fact]
    public async Task Help_shows_what_you_can_do_here_and_with_your_role()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("docent", "help", Ct);
        var docent = await schakelpunt.SeesAsync("a:docent", "mijn casussen");
        Assert.DoesNotContain("overzicht kanalen", Json(docent.Card), StringComparison.Ordinal);
        foreach (var command in new[] { "afspraak", "regisseur", "sluit" })
            Assert.Contains($"{command} 2026-0042", Json(docent.Card), StringComparison.Ordinal);
        await schakelpunt.Teams.SayAsync("coordinator", "Leerplicht", "help", mention: true, ct: Ct);
        await schakelpunt.SeesAsync("Leerplicht", "koppel Leerplicht", "overzicht kanalen");
    }

    [Fact]
    public async Task Help_names_each_command_once_also_to_a_coordinator_who_gets_them_all()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("coordinator", "help", Ct);
        await schakelpunt.Teams.SayAsync("coordinator", "Leerplicht", "help", mention: true, ct: Ct);
        foreach (var place in new[] { "a:coordinator", "Leerplicht" })
        {
            var help = await schakelpunt.SeesAsync(place, "Dit kun je", "mijn gegevens");
            var commands = help.Card!["body"]!.AsArray().Where(part => part!["type"]!.ToString() == "Container").Select(line => line!["items"]![0]!["text"]?.ToString()).ToList();
            Assert.Contains("overzicht bewaartermijnen", commands);
            Assert.Equal(commands.Distinct(), commands);
        }
    }

    [Theory]
    [InlineData("wie gaat over stages?", "Plan")]
    [InlineData("wat doet raster", "Raster")]
    [InlineData("contact leerplicht", "Leerplichtambtenaar")]
    [InlineData("zing een liedje", "Waarmee kan ik je helpen")]
    [InlineData("start een warme overdracht", "casussen")]
    public async Task Every_question_gets_an_answer(string question, string answer)
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("docent", question, Ct);
        var reply = schakelpunt.Teams.MessagesIn("a:docent")[^1];
        Assert.Contains(answer, reply.Text + Json(reply.Card), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(schakelpunt.Logs.Errors);
    }
}
