using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>
/// One thing that happened in a conversation, or that the bot lets happen there: the message format of the Bot Framework.
/// Only what the product uses is typed; the rest of what came in stays in <see cref="Extra"/>.
/// </summary>
public sealed record Activity
{
    /// <summary>What kind of thing happened: one of <see cref="ActivityTypes"/>.</summary>
    public string? Type { get; init; }

    /// <summary>The channel's id of this activity; an edited message keeps the id of the message.</summary>
    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Where the connector of this conversation is. Only to be called once a token has vouched for it: <see cref="IServiceUrls"/>.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary><c>msteams</c> for Teams.</summary>
    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    /// <summary>The text as Teams sends it, mention and markup included; <see cref="TurnContext.Text"/> is what was said.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    public string? Locale { get; init; }

    /// <summary>Of an invoke: which one (<see cref="InvokeNames"/>).</summary>
    public string? Name { get; init; }

    /// <summary>Of an invoke, or of a pressed <c>Action.Submit</c>: what was sent along.</summary>
    public JsonElement? Value { get; init; }

    public string? ReplyToId { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public IReadOnlyList<Entity>? Entities { get; init; }

    public TeamsChannelData? ChannelData { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary>Of an installation update: <c>add</c>, <c>remove</c>, <c>add-upgrade</c> or <c>remove-upgrade</c>.</summary>
    public string? Action { get; init; }

    /// <summary>What the notification banner shows where the message is a card.</summary>
    public string? Summary { get; init; }

    /// <summary><c>low</c>, <c>normal</c>, <c>high</c> or <c>urgent</c>.</summary>
    public string? Importance { get; init; }

    /// <summary>What came in beyond the typed members.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }

    /// <summary>A message of one text.</summary>
    public static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text, TextFormat = "markdown" };

    /// <summary>
    /// A message of one card. A text beside a card would come out as a second message without an id of its own,
    /// so what the notification banner shows goes in <paramref name="summary"/>.
    /// </summary>
    public static Activity Card(ReadOnlyMemory<byte> cardUtf8, string? summary = null) => new()
    {
        Type = ActivityTypes.Message,
        Summary = summary,
        Attachments = [Attachment.AdaptiveCard(cardUtf8)],
    };

    /// <summary>
    /// Asks whether the user wants a file; only in the user's own chat. The answer comes as <see cref="InvokeNames.FileConsent"/>
    /// and is read by <see cref="FileConsentRequest.Parse"/>.
    /// </summary>
    /// <param name="name">The file's name, with what says its type (<c>signalen.csv</c>).</param>
    /// <param name="description">One sentence on what it is.</param>
    /// <param name="sizeInBytes">How large it will be.</param>
    /// <param name="context">What comes back with the answer. It passes through the user's client, so nothing in it is to be trusted or secret.</param>
    public static Activity FileConsent(string name, string description, long sizeInBytes, IReadOnlyDictionary<string, string> context) => new()
    {
        Type = ActivityTypes.Message,
        Attachments = [Attachment.FileConsent(name, description, sizeInBytes, context)],
    };

    /// <summary>Shows a file that was put in the user's OneDrive, to open or download.</summary>
    public static Activity FileInfo(FileUploadInfo uploaded) => new()
    {
        Type = ActivityTypes.Message,
        Attachments = [Attachment.FileInfo(uploaded)],
    };
}
