using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>What the page shows for one persona.</summary>
internal static class PageState
{
    public static JsonObject Build(TeamsWorld world, Persona me)
    {
        var channels = world.Channels;
        var places = channels.Select(c => c.Id).Append(me.ChatId).ToList();
        var messages = world.Messages.ToLookup(m => m.BaseConversationId);
        return new()
        {
            ["personas"] = Array(Persona.All, p => new() { ["id"] = p.Id, ["name"] = p.Name, ["role"] = p.Role }),
            ["me"] = me.Id,
            ["chat"] = new JsonObject { ["id"] = me.ChatId, ["unread"] = world.Unread(me.ChatId, me) },
            ["team"] = new JsonObject { ["name"] = SimulatedTeam.Name },
            ["channels"] = Array(channels, c => new() { ["id"] = c.Id, ["name"] = c.Name, ["unread"] = world.Unread(c.Id, me) }),
            ["messages"] = new JsonObject(places.Select(p => KeyValuePair.Create<string, JsonNode?>(p, Array(messages[p], m => Message(world, m, me))))),
        };
    }

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonObject> one) => new([.. items.Select(i => (JsonNode)one(i))]);

    private static JsonObject Message(TeamsWorld world, SimulatedMessage message, Persona me) => new()
    {
        ["id"] = message.Id,
        ["rootId"] = message.RootId,
        ["conversationId"] = message.BaseConversationId,
        ["from"] = new JsonObject
        {
            ["id"] = message.FromId,
            ["name"] = message.IsFromBot ? SimulatedTeam.BotName : Persona.Find(message.FromId)?.Name,
            ["isBot"] = message.IsFromBot,
        },
        ["text"] = message.Deleted ? string.Empty : message.Text,
        ["card"] = message.CardFor(me.Id)?.DeepClone(),
        ["file"] = message is { Deleted: false, File: { } file } ? File(world, file, me) : null,
        ["edited"] = message.Edited,
        ["deleted"] = message.Deleted,
        ["at"] = message.At.ToString("O", CultureInfo.InvariantCulture),
    };

    private static JsonObject File(TeamsWorld world, SimulatedFile file, Persona me)
    {
        var kept = file.UniqueId is { } id && world.File(id) is { Bytes: not null } found && found.Persona == me.Id ? found : null;
        return new()
        {
            ["kind"] = file.Kind.ToString(),
            ["name"] = file.Name,
            ["description"] = file.Description,
            ["size"] = kept?.Bytes!.Length ?? file.Size,
            ["url"] = kept is null ? null : $"/api/file?persona={me.Id}&id={kept.Id}",
        };
    }
}
