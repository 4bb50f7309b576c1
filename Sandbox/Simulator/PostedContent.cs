using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>What an activity of the bot puts in a message.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Card">The card with it; null for none.</param>
/// <param name="File">The file with it; null for none.</param>
internal sealed record PostedContent(string Text, JsonNode? Card, SimulatedFile? File)
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
    private const string FileConsent = "application/vnd.microsoft.teams.card.file.consent";
    private const string FileInfo = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>Reads it, with the refusals of Teams.</summary>
    public static (PostedContent Content, ConnectorAnswer? Wrong) Read(JsonNode? body, string conversationId)
    {
        var content = new PostedContent(body.At("text")?.ToString() ?? string.Empty, null, null);
        if (body is not JsonObject activity || activity["type"] is null) return Bad("The activity has no type.");
        if (activity["attachments"] is JsonArray { Count: > 0 } attachments)
        {
            if (attachments[0] is not JsonObject first || first["contentType"] is null) return Bad("An attachment has no content type.");
            if (Fill(first, conversationId) is { } wrong) return Bad(wrong);
        }

        return activity["type"]!.ToString() == "message" && content is { Text.Length: 0, Card: null, File: null }
            ? Bad("The message is empty.")
            : (content, null);

        (PostedContent, ConnectorAnswer) Bad(string why) => (content, ConnectorAnswer.BadSyntax(why));

        string? Fill(JsonObject attachment, string place)
        {
            var kind = attachment["contentType"]!.ToString();
            if (kind is FileConsent or FileInfo)
            {
                if (!ThreadId.Parse(place).IsPersonal) return "File cards are for personal chats.";
                content = content with { File = kind == FileConsent ? Offer(attachment) : Shown(attachment) };
                return content.File is null ? "Cannot parse the file card." : null;
            }

            content = content with { Card = attachment["content"] };
            return kind == AdaptiveCard && content.Card.At("type")?.ToString() != "AdaptiveCard" ? "Cannot parse the Adaptive Card." : null;
        }
    }

    private static SimulatedFile? Offer(JsonObject attachment) =>
        attachment["name"]?.ToString() is { Length: > 0 } name
        && attachment["content"] is JsonObject content
        && content["sizeInBytes"] is JsonValue given && given.TryGetValue<long>(out var size) && size >= 0
            ? new(SimulatedFileKind.Offered, name)
            {
                Description = content["description"]?.ToString(), Size = size,
                AcceptContext = content["acceptContext"]?.DeepClone(), DeclineContext = content["declineContext"]?.DeepClone(),
            }
            : null;

    private static SimulatedFile? Shown(JsonObject attachment) =>
        attachment["name"]?.ToString() is { Length: > 0 } name
        && attachment["contentUrl"]?.ToString() is { Length: > 0 }
        && attachment.At("content", "uniqueId")?.ToString() is { Length: > 0 } id
            ? new(SimulatedFileKind.Shown, name) { UniqueId = id }
            : null;
}
