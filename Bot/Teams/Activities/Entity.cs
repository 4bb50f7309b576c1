using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Something that an activity's text refers to; of interest here: a mention.</summary>
public sealed record Entity
{
    public const string MentionType = "mention";

    public string? Type { get; init; }

    /// <summary>Of a mention: who.</summary>
    public ChannelAccount? Mentioned { get; init; }

    /// <summary>Of a mention: the part of the text that it is, <c>&lt;at&gt;Name&lt;/at&gt;</c>.</summary>
    public string? Text { get; init; }

    /// <summary>What came in beyond the typed members.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }

    /// <summary>A mention of somebody; <see cref="Text"/> of the result has to stand in the message's text.</summary>
    public static Entity Mention(ChannelAccount mentioned) => new()
    {
        Type = MentionType,
        Mentioned = mentioned,
        Text = $"<at>{WebUtility.HtmlEncode(mentioned.Name)}</at>",
    };
}
