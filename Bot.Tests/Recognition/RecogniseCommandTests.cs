using TeamsSchakelpunt.Bot.Conversation.Recognition;
using Xunit;

namespace TeamsSchakelpunt.Tests.Recognition;

public sealed class RecogniseCommandTests
{
    [Fact]
    public void Each_line_of_text_or_json_gives_a_line_of_json()
    {
        using var output = new StringWriter { NewLine = "\n" };
        RecogniseCommand.Run(new StringReader("meld verzuim\n\n{\"text\":\"casus 2026/0042\",\"intent\":\"x\"}\n{kapot\n"), output, Deventer.Recogniser);

        var lines = output.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("""{"text":"meld verzuim","intent":"meld","slots":{"signaalsoort":"verzuim"},"score":0.""", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"text":"casus 2026/0042","intent":"casus","slots":{"casus":"2026-0042"},"score":0.""", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"text":"{kapot","intent":"onbekend","slots":{},"score":""", lines[2], StringComparison.Ordinal);
    }
}
