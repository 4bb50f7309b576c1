using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Opening of conversations, rosters and the team.</summary>
internal sealed class ConnectorPeople(TeamsWorld world, ConnectorActivities activities)
{
    public ConnectorAnswer Create(JsonNode? body)
    {
        if (body is not JsonObject parameters) return ConnectorAnswer.BadSyntax("No parameters.");
        return parameters["isGroup"]?.GetValueKind() == JsonValueKind.True ? Thread(parameters) : Chat(parameters);
    }

    public ConnectorAnswer Member(string conversationId, string memberId)
    {
        if (activities.Refusal(conversationId) is { } refusal) return refusal;
        return Members(conversationId).FirstOrDefault(p => p == Persona.Find(memberId)) is { } member
            ? new(200, Json(member))
            : ConnectorAnswer.MemberNotFound();
    }

    public ConnectorAnswer MemberPage(string conversationId, string? pageSize, string? continuation)
    {
        if (activities.Refusal(conversationId) is { } refusal) return refusal;
        var size = int.TryParse(pageSize, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, 500) : 200;
        var from = int.TryParse(continuation, CultureInfo.InvariantCulture, out var next) ? next : 0;
        var members = Members(conversationId).ToList();
        var page = new JsonObject { ["members"] = new JsonArray([.. members.Skip(from).Take(size).Select(Json)]) };
        if (from + size < members.Count) page["continuationToken"] = (from + size).ToString(CultureInfo.InvariantCulture);
        return new(200, page);
    }

    public ConnectorAnswer Team(string teamId)
    {
        if (TeamRefusal(teamId) is { } refusal) return refusal;
        return new(200, new JsonObject
        {
            ["id"] = SimulatedTeam.Id,
            ["name"] = SimulatedTeam.Name,
            ["aadGroupId"] = SimulatedTeam.GroupId,
            ["tenantId"] = SimulatedTeam.TenantId,
            ["type"] = "standard",
            ["channelCount"] = world.Channels.Count,
            ["memberCount"] = Persona.All.Count,
        });
    }

    public ConnectorAnswer Channels(string teamId)
    {
        if (TeamRefusal(teamId) is { } refusal) return refusal;
        var channels = new JsonArray();
        foreach (var channel in world.Channels)
        {
            var one = new JsonObject { ["id"] = channel.Id };
            // General comes without a name: each client shows it in its own language.
            if (channel.Id != SimulatedTeam.Id) one["name"] = channel.Name;
            channels.Add((JsonNode)one);
        }

        return new(200, new JsonObject { ["conversations"] = channels });
    }

    private static IEnumerable<Persona> Members(string conversationId)
    {
        var thread = ThreadId.Parse(conversationId);
        return Persona.All.Where(p => !thread.IsPersonal || p.ChatId == thread.Base);
    }

    private static JsonNode Json(Persona persona) => new JsonObject
    {
        ["id"] = persona.UserId,
        ["name"] = persona.Name,
        ["aadObjectId"] = persona.ObjectId,
        ["objectId"] = persona.ObjectId,
        ["email"] = persona.Email,
        ["userPrincipalName"] = persona.Email,
        ["tenantId"] = SimulatedTeam.TenantId,
        ["userRole"] = "user",
    };

    private ConnectorAnswer Chat(JsonObject parameters)
    {
        if (parameters["members"] is not JsonArray { Count: 1 } members) return ConnectorAnswer.BadSyntax("One member is expected.");
        var tenant = parameters["tenantId"] ?? parameters.At("channelData", "tenant", "id");
        if (tenant?.ToString() != SimulatedTeam.TenantId) return ConnectorAnswer.BadSyntax("The tenant is missing or unknown.");
        if (Persona.Find(members[0].At("id")?.ToString()) is not { } persona) return ConnectorAnswer.BadSyntax("Unknown member.");
        return activities.Refusal(persona.ChatId) ?? ConnectorAnswer.Id(persona.ChatId);
    }

    private ConnectorAnswer Thread(JsonObject parameters)
    {
        if (parameters.At("channelData", "channel", "id")?.ToString() is not { } channel)
            return ConnectorAnswer.BadSyntax("The channel is missing.");
        var answer = activities.Post(ThreadId.Parse(channel).Base, parameters["activity"]);
        if (answer.Status != 201) return answer;
        var id = answer.Body!["id"]!.ToString();
        return new(201, new JsonObject { ["id"] = new ThreadId(ThreadId.Parse(channel).Base, id).ToString(), ["activityId"] = id });
    }

    private ConnectorAnswer? TeamRefusal(string teamId) =>
        ThreadId.Parse(teamId).Base != SimulatedTeam.Id ? ConnectorAnswer.ConversationNotFound()
        : world.IsInstalled(SimulatedTeam.Id) ? null
        : ConnectorAnswer.NotInRoster();
}
