using System.Net;
using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Answers to <c>task/fetch</c> and <c>task/submit</c>: a dialog.</summary>
public static class TaskModule
{
    /// <summary>Opens the dialog, or goes on in it, with this card.</summary>
    public static InvokeResponse Continue(string title, TaskModuleSize height, TaskModuleSize width, ReadOnlyMemory<byte> cardUtf8) => new(
        HttpStatusCode.OK,
        InvokeBody.Write((title, height, width, cardUtf8), static (writer, dialog) =>
        {
            writer.WriteStartObject();
            writer.WriteStartObject("task");
            writer.WriteString("type", "continue");
            writer.WriteStartObject("value");
            writer.WriteString("title", dialog.title);
            WriteSize(writer, "height", dialog.height);
            WriteSize(writer, "width", dialog.width);
            writer.WriteStartObject("card");
            writer.WriteString("contentType", Attachment.AdaptiveCardType);
            writer.WritePropertyName("content");
            writer.WriteRawValue(dialog.cardUtf8.Span, skipInputValidation: true);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }));

    /// <summary>Closes the dialog with one sentence in its place.</summary>
    public static InvokeResponse Message(string text) => new(
        HttpStatusCode.OK,
        InvokeBody.Write(text, static (writer, message) =>
        {
            writer.WriteStartObject();
            writer.WriteStartObject("task");
            writer.WriteString("type", "message");
            writer.WriteString("value", message);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }));

    /// <summary>Closes the dialog: an empty body.</summary>
    public static InvokeResponse Close() => InvokeResponse.Ok;

    private static void WriteSize(Utf8JsonWriter writer, string name, TaskModuleSize size)
    {
        if (size.Pixels is { } pixels)
            writer.WriteNumber(name, pixels);
        else
            writer.WriteString(name, size.Name ?? TaskModuleSize.Medium.Name);
    }
}
