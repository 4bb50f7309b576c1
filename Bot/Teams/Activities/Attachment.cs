using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>What comes with a message: a card, or a file that a user sends.</summary>
public sealed record Attachment
{
    public const string AdaptiveCardType = "application/vnd.microsoft.card.adaptive";
    public const string FileDownloadType = "application/vnd.microsoft.teams.file.download.info";
    public const string FileConsentType = "application/vnd.microsoft.teams.card.file.consent";
    public const string FileInfoType = "application/vnd.microsoft.teams.card.file.info";

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

    /// <summary>Offers a file; the context comes back with the user's yes or no.</summary>
    internal static Attachment FileConsent(string name, string description, long sizeInBytes, IReadOnlyDictionary<string, string> context) => new()
    {
        ContentType = FileConsentType,
        Name = name,
        Content = InvokeBody.Write((description, sizeInBytes, context), static (writer, offer) =>
        {
            writer.WriteStartObject();
            writer.WriteString("description", offer.description);
            writer.WriteNumber("sizeInBytes", offer.sizeInBytes);
            WriteContext(writer, "acceptContext", offer.context);
            WriteContext(writer, "declineContext", offer.context);
            writer.WriteEndObject();
        }),
    };

    /// <summary>Shows a file that now stands in the user's OneDrive.</summary>
    internal static Attachment FileInfo(FileUploadInfo uploaded) => new()
    {
        ContentType = FileInfoType,
        ContentUrl = uploaded.ContentUrl,
        Name = uploaded.Name,
        Content = InvokeBody.Write(uploaded, static (writer, file) =>
        {
            writer.WriteStartObject();
            writer.WriteString("uniqueId", file.UniqueId);
            writer.WriteString("fileType", file.FileType);
            writer.WriteEndObject();
        }),
    };

    private static void WriteContext(Utf8JsonWriter writer, string name, IReadOnlyDictionary<string, string> context)
    {
        writer.WriteStartObject(name);
        foreach (var (key, value) in context) writer.WriteString(key, value);
        writer.WriteEndObject();
    }
}
