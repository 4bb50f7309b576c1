using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>What Teams tells beside the activity, or is told: the team, the channel, the tenant, what happened to them.</summary>
public sealed record TeamsChannelData
{
    public TeamInfo? Team { get; init; }

    public ChannelInfo? Channel { get; init; }

    public TenantInfo? Tenant { get; init; }

    /// <summary>Of a conversation update: <c>channelCreated</c>, <c>channelRenamed</c>, <c>channelDeleted</c>, <c>teamRenamed</c>…</summary>
    public string? EventType { get; init; }

    public ChannelDataSettings? Settings { get; init; }

    public NotificationInfo? Notification { get; init; }

    /// <summary>What came in beyond the typed members.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
