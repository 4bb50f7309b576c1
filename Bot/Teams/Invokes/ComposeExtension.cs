using System.Net;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Answers to <c>composeExtension/query</c>: a message extension.</summary>
public static class ComposeExtension
{
    /// <summary>One sentence instead of results.</summary>
    public static InvokeResponse Message(string text) => new(
        HttpStatusCode.OK,
        InvokeBody.Write(text, static (writer, message) =>
        {
            writer.WriteStartObject();
            writer.WriteStartObject("composeExtension");
            writer.WriteString("type", "message");
            writer.WriteString("text", message);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }));
}
