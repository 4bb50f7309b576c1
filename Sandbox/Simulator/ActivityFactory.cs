using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Activities in the form in which Teams sends them.</summary>
internal sealed class ActivityFactory(TimeProvider clock, Func<Uri> serviceUrl)
{
    public JsonObject Message(Persona from, string conversationId, string text, string id)
    {
        var activity = Base("message", from, conversationId, id);
        activity["locale"] = "nl-NL";
        activity["textFormat"] = "plain";
        activity["text"] = text;
        activity["entities"] = new JsonArray(ClientInfo());
        return activity;
    }

    public JsonObject Mention(Persona from, string conversationId, string text, string id)
    {
        const string Mark = $"<at>{SimulatedTeam.BotName}</at>";
        var activity = Message(from, conversationId, $"{Mark} {text}", id);
        activity["entities"]!.AsArray().Add((JsonNode)new JsonObject
        {
            ["type"] = "mention",
            ["mentioned"] = new JsonObject { ["id"] = SimulatedTeam.BotId, ["name"] = SimulatedTeam.BotName },
            ["text"] = Mark,
        });
        return activity;
    }

    public JsonObject Invoke(Persona from, string conversationId, string name, JsonNode value, string? replyToId = null)
    {
        var activity = Base("invoke", from, conversationId, NewId());
        activity["locale"] = "nl-NL";
        activity["name"] = name;
        activity["value"] = value;
        activity["entities"] = new JsonArray(ClientInfo());
        if (replyToId is not null) activity["replyToId"] = replyToId;
        return activity;
    }

    /// <summary>A message with a file, with or without words.</summary>
    public JsonObject File(Persona from, DriveFile file, string? text, string id)
    {
        var activity = Message(from, from.ChatId, text ?? string.Empty, id);
        if (text is null) activity.Remove("text");
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["contentUrl"] = DriveRoutes.ContentUrl(serviceUrl(), file).AbsoluteUri,
            ["name"] = file.Name,
            ["content"] = new JsonObject
            {
                ["downloadUrl"] = DriveRoutes.DownloadUrl(serviceUrl(), file).AbsoluteUri,
                ["uniqueId"] = file.Id,
                ["fileType"] = file.Type,
            },
        });
        return activity;
    }

    /// <summary>The place for a file that the bot may put.</summary>
    public JsonObject UploadInfo(DriveFile place) => new()
    {
        ["contentUrl"] = DriveRoutes.ContentUrl(serviceUrl(), place).AbsoluteUri,
        ["name"] = place.Name,
        ["uploadUrl"] = DriveRoutes.UploadUrl(serviceUrl(), place).AbsoluteUri,
        ["uniqueId"] = place.Id,
        ["fileType"] = place.Type,
    };

    public JsonObject Installation(Persona from, string conversationId, string action)
    {
        var activity = Base("installationUpdate", from, conversationId, NewId());
        activity["action"] = action;
        activity["locale"] = "nl-NL";
        return activity;
    }

    /// <summary>A change of members or channels; it has no locale.</summary>
    public JsonObject ConversationUpdate(Persona from, string conversationId, string? eventType)
    {
        var activity = Base("conversationUpdate", from, conversationId, NewId());
        if (eventType is not null) activity["channelData"]!["eventType"] = eventType;
        return activity;
    }

    public static string NewId() => "f:" + Guid.NewGuid().ToString("D");

    private static JsonObject ClientInfo() => new()
    {
        ["type"] = "clientInfo", ["locale"] = "nl-NL", ["country"] = "NL", ["platform"] = "Web", ["timezone"] = "Europe/Amsterdam",
    };

    private static JsonObject ChannelData(ThreadId thread)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = SimulatedTeam.TenantId } };
        if (thread.IsPersonal) return data;
        data["teamsChannelId"] = thread.Base;
        data["teamsTeamId"] = SimulatedTeam.Id;
        data["channel"] = new JsonObject { ["id"] = thread.Base };
        data["team"] = new JsonObject
        {
            ["id"] = SimulatedTeam.Id, ["name"] = SimulatedTeam.Name, ["aadGroupId"] = SimulatedTeam.GroupId,
        };
        return data;
    }

    private JsonObject Base(string type, Persona from, string conversationId, string id)
    {
        var thread = ThreadId.Parse(conversationId);
        var now = clock.GetUtcNow();
        var conversation = new JsonObject
        {
            ["id"] = conversationId,
            ["conversationType"] = thread.IsPersonal ? "personal" : "channel",
            ["tenantId"] = SimulatedTeam.TenantId,
        };
        if (!thread.IsPersonal) conversation["isGroup"] = true;
        return new()
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = now.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
            ["localTimestamp"] = now.ToString("O", CultureInfo.InvariantCulture),
            ["localTimezone"] = "Europe/Amsterdam",
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl().ToString(),
            ["from"] = new JsonObject { ["id"] = from.UserId, ["name"] = from.Name, ["aadObjectId"] = from.ObjectId },
            ["conversation"] = conversation,
            ["recipient"] = new JsonObject { ["id"] = SimulatedTeam.BotId, ["name"] = SimulatedTeam.BotName },
            ["channelData"] = ChannelData(thread),
        };
    }
}
