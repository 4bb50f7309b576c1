namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>The command <c>recognise</c>: messages in, one line of JSON out for each.</summary>
public static class RecogniseCommand
{
    /// <summary>Reads one message a line, or JSON lines with a <c>text</c>, until the input ends. Empty lines are skipped.</summary>
    public static void Run(TextReader input, TextWriter output, Recogniser recogniser)
    {
        while (input.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
                output.WriteLine(RecognitionLine.Write(recogniser.Recognise(RecognitionLine.ReadText(line))));
        }
    }
}
