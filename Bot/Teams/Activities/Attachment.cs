using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>What comes with a message: a card, or a file that a user sends.</summary>
public sealed record Attachment
{
    public const string AdaptiveCardType = "application/vnd.microsoft.card.adaptive";
    public const string FileDownloadType = "application/vnd.microsoft.teams.file.download.info";

    public string? ContentType { get; init; }

    public string? ContentUrl { get; init; }

    public string? Name { get; init; }

    /// <summary>The card, or what the content type says that it is.</summary>
    public RawJson? Content { get; init; }

    /// <summary>What came in beyond the typed members.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }

    /// <summary>An Adaptive Card from its JSON, which is sent as it is.</summary>
    public static Attachment AdaptiveCard(ReadOnlyMemory<byte> cardUtf8) => new()
    {
        ContentType = AdaptiveCardType,
        Content = new RawJson(cardUtf8),
    };
}
