using System.Net;
using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Answers to <c>adaptiveCard/action</c>: a pressed <c>Action.Execute</c>, or a card that refreshes itself.</summary>
public static class AdaptiveCardInvoke
{
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>Another card in its place, for the one who pressed only; for everybody, update the activity.</summary>
    public static InvokeResponse Card(ReadOnlyMemory<byte> cardUtf8) => Answer(200, Attachment.AdaptiveCardType, cardUtf8,
        static (writer, card) => writer.WriteRawValue(card.Span, skipInputValidation: true));

    /// <summary>A short sentence with the card, which stays as it is.</summary>
    public static InvokeResponse Message(string text) => Answer(200, MessageType, text,
        static (writer, message) => writer.WriteStringValue(message));

    /// <summary>
    /// The action failed. Teams shows its own general words; use <see cref="Message"/> for what the user has to read.
    /// HTTP stays 200: the status is in the body.
    /// </summary>
    public static InvokeResponse Error(string code, string text, int status = 400) => Answer(status, ErrorType, (code, text),
        static (writer, error) =>
        {
            writer.WriteStartObject();
            writer.WriteString("code", error.code);
            writer.WriteString("message", error.text);
            writer.WriteEndObject();
        });

    private static InvokeResponse Answer<T>(int status, string type, T value, Action<Utf8JsonWriter, T> writeValue) => new(
        HttpStatusCode.OK,
        InvokeBody.Write((status, type, value, writeValue), static (writer, answer) =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("statusCode", answer.status);
            writer.WriteString("type", answer.type);
            writer.WritePropertyName("value");
            answer.writeValue(writer, answer.value);
            writer.WriteEndObject();
        }));
}
