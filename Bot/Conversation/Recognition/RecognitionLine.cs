using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>One line of input or output of <see cref="RecogniseCommand"/>.</summary>
internal sealed record RecognitionLine(string Text, string Intent, SlotsLine Slots, double Score)
{
    private static readonly RecognitionJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(Recognition recognition) => JsonSerializer.Serialize(
        new RecognitionLine(recognition.Text, recognition.Intent.Key(), SlotsLine.From(recognition.Slots), Math.Round(recognition.Score, 2)),
        Json.RecognitionLine);

    /// <summary>The message on a line: its <c>text</c> where the line is a JSON object with one, else the line itself.</summary>
    public static string ReadText(string line)
    {
        if (!line.AsSpan().TrimStart().StartsWith("{")) return line;
        try
        {
            return JsonSerializer.Deserialize(line, Json.InputLine)?.Text ?? line;
        }
        catch (JsonException)
        {
            return line;
        }
    }
}

internal sealed record InputLine(string? Text);

internal sealed record SlotsLine(string? Signaalsoort, string? Responsibility, string? Partner, string? Casus)
{
    public static SlotsLine From(Slots slots) => new(slots.Signaalsoort?.Value, slots.Responsibility, slots.Partner, slots.Casus);
}

[JsonSerializable(typeof(RecognitionLine))]
[JsonSerializable(typeof(InputLine))]
internal sealed partial class RecognitionJson : JsonSerializerContext;
