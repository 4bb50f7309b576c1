using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>What happens to the team: the bot comes and goes, channels get other names.</summary>
public sealed partial class TeamsSimulator
{
    private static Persona Coordinator => Persona.Get("coordinator");

    /// <summary>The coordinator installs the bot in the team; it comes into everybody's chat too.</summary>
    public async Task InstallAsync(CancellationToken ct = default)
    {
        MarkInstalled();
        await JoinAsync(Coordinator, SimulatedTeam.Id, "teamMemberAdded", ct);
        foreach (var persona in Persona.All) await JoinAsync(persona, persona.ChatId, null, ct);
    }

    /// <summary>The coordinator takes the bot out of the team; the chats stay.</summary>
    public async Task UninstallAsync(CancellationToken ct = default)
    {
        _world.Apply(new TeamsChange.Uninstalled(SimulatedTeam.Id));
        await _bot.SendAsync(_activities.Installation(Coordinator, SimulatedTeam.Id, "remove"), ct);
        var left = _activities.ConversationUpdate(Coordinator, SimulatedTeam.Id, "teamMemberRemoved");
        left["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = SimulatedTeam.BotId });
        await _bot.SendAsync(left, ct);
    }

    /// <summary>Somebody takes the bot out of the own chat.</summary>
    public Task UninstallChatAsync(string persona, CancellationToken ct = default)
    {
        var who = Persona.Get(persona);
        _world.Apply(new TeamsChange.Uninstalled(who.ChatId));
        return _bot.SendAsync(_activities.Installation(who, who.ChatId, "remove"), ct);
    }

    /// <summary>Somebody blocks the bot, or no longer. Teams does not tell the bot.</summary>
    public void Block(string persona, bool blocked = true) => _world.Apply(new TeamsChange.Blocked(Persona.Get(persona).ChatId, blocked));

    /// <summary>A channel gets another name.</summary>
    /// <param name="channel">Id or present name.</param>
    /// <param name="name">New name.</param>
    /// <param name="ct">Gives up.</param>
    public Task RenameChannelAsync(string channel, string name, CancellationToken ct = default)
    {
        var id = ChannelIdOrSelf(channel);
        _world.Apply(new TeamsChange.ChannelNamed(id, name));
        return TellChannelAsync(id, name, "channelRenamed", ct);
    }

    /// <summary>The team gets another channel.</summary>
    public Task AddChannelAsync(string name, CancellationToken ct = default)
    {
        _world.Apply(new TeamsChange.ChannelNamed(SimulatedTeam.ChannelId(name), name));
        return TellChannelAsync(SimulatedTeam.ChannelId(name), name, "channelCreated", ct);
    }

    /// <summary>A channel goes, by id or name.</summary>
    public Task DeleteChannelAsync(string channel, CancellationToken ct = default)
    {
        var id = ChannelIdOrSelf(channel);
        var name = _world.Channels.Find(c => c.Id == id)?.Name ?? string.Empty;
        _world.Apply(new TeamsChange.ChannelDeleted(id));
        return TellChannelAsync(id, name, "channelDeleted", ct);
    }

    private void MarkInstalled()
    {
        _world.Apply(new TeamsChange.Installed(SimulatedTeam.Id));
        foreach (var persona in Persona.All) _world.Apply(new TeamsChange.Installed(persona.ChatId));
    }

    private async Task JoinAsync(Persona by, string conversationId, string? eventType, CancellationToken ct)
    {
        var installed = _activities.Installation(by, conversationId, "add");
        if (eventType is not null) installed["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = conversationId } };
        await _bot.SendAsync(installed, ct);
        var joined = _activities.ConversationUpdate(by, conversationId, eventType);
        joined["membersAdded"] = new JsonArray(new JsonObject { ["id"] = SimulatedTeam.BotId });
        await _bot.SendAsync(joined, ct);
    }

    private Task<BotAnswer> TellChannelAsync(string id, string name, string eventType, CancellationToken ct)
    {
        var update = _activities.ConversationUpdate(Coordinator, SimulatedTeam.Id, eventType);
        update["channelData"]!["channel"] = new JsonObject { ["id"] = id, ["name"] = name };
        return _bot.SendAsync(update, ct);
    }
}
