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

    /// <summary>Asks the user of a 1:1 chat whether a file may be put in their OneDrive; the answer is a <see cref="FileConsentRequest"/>.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="description">What is in it.</param>
    /// <param name="sizeInBytes">Its size.</param>
    public static Attachment FileConsent(string name, string description, long sizeInBytes) => new()
    {
        ContentType = FileConsentType,
        Name = name,
        Content = InvokeBody.Write((name, description, sizeInBytes), static (writer, file) =>
        {
            writer.WriteStartObject();
            writer.WriteString("description", file.description);
            writer.WriteNumber("sizeInBytes", file.sizeInBytes);
            WriteContext(writer, "acceptContext", file.name);
            WriteContext(writer, "declineContext", file.name);
            writer.WriteEndObject();
        }),
    };

    private static void WriteContext(Utf8JsonWriter writer, string name, string file)
    {
        writer.WriteStartObject(name);
        writer.WriteString("file", file);
        writer.WriteEndObject();
    }

    /// <summary>Shows a file that was put there.</summary>
    public static Attachment FileInfo(FileUploadInfo file) => new()
    {
        ContentType = FileInfoType,
        Name = file.Name,
        ContentUrl = file.ContentUrl,
        Content = InvokeBody.Write(file, static (writer, put) =>
        {
            writer.WriteStartObject();
            writer.WriteString("uniqueId", put.UniqueId);
            writer.WriteString("fileType", put.FileType);
            writer.WriteEndObject();
        }),
    };

    /// <summary>An Adaptive Card from its JSON, which is sent as it is.</summary>
    public static Attachment AdaptiveCard(ReadOnlyMemory<byte> cardUtf8) => new()
    {
        ContentType = AdaptiveCardType,
        Content = new RawJson(cardUtf8),
    };
}
