using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>What was chosen when the app was installed.</summary>
public sealed record ChannelDataSettings
{
    /// <summary>The channel that the installer wants the bot to post in.</summary>
    public ChannelInfo? SelectedChannel { get; init; }

    /// <summary>What came in beyond the typed members.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
