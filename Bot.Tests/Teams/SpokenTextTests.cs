using TeamsSchakelpunt.Bot.Teams;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

public sealed class SpokenTextTests
{
    private static readonly ChannelAccount Bot = new() { Id = "28:bot", Name = "Schakelpunt" };

    [Theory]
    [InlineData("<at>Schakelpunt</at> meld verzuim", "meld verzuim")]
    [InlineData("<at id=\"0\">Schakelpunt</at>&nbsp;meld\u00A0verzuim", "meld verzuim")]
    [InlineData("meld\r\nverzuim\u200B ", "meld verzuim")]
    [InlineData("<p>meld <b>ver</b>zuim</p><p>nu</p>", "meld verzuim nu")]
    [InlineData("cijfer < 5 &amp; verzuim > 3", "cijfer < 5 & verzuim > 3")]
    [InlineData("koppel <at>Docent Etty Hillesum</at>", "koppel Docent Etty Hillesum")]
    [InlineData("", "")]
    public void What_was_said_is_left(string text, string said) => Assert.Equal(said, Said(text));

    [Fact]
    public void The_mention_that_the_entity_names_goes_wherever_it_stands()
    {
        var entity = Entity.Mention(Bot);
        Assert.Equal("hoi meld", Said($"hoi {entity.Text} meld", entity));
        Assert.Equal("Jan doe mee", Said($"<at>Jan</at> doe mee {entity.Text}", entity));
    }

    private static string Said(string text, params Entity[] entities) => SpokenText.Of(new Activity { Text = text, Recipient = Bot, Entities = entities });
}
