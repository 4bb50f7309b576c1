using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>What people type.</summary>
public sealed partial class TeamsSimulator
{
    /// <summary>
    /// Somebody types. In a channel the bot hears it only with a mention. Returns when the bot answered the request; what it
    /// posts may come later.
    /// </summary>
    /// <param name="persona">Who.</param>
    /// <param name="conversationId">A chat, or a channel by id or name.</param>
    /// <param name="text">What, without the mention.</param>
    /// <param name="mention">Whether it names the bot.</param>
    /// <param name="rootId">The thread in the channel; null starts one.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>The message, and the bot's answer; null when the bot was not told.</returns>
    public async Task<SaidMessage> SayAsync(
        string persona, string conversationId, string text, bool mention = false, string? rootId = null, CancellationToken ct = default)
    {
        var from = Persona.Get(persona);
        var place = new ThreadId(ChannelIdOrSelf(conversationId), rootId);
        if (!_world.Exists(place.ToString())) throw new ArgumentException($"There is no conversation '{place}'.", nameof(conversationId));
        if (place.IsPersonal && place.Base != from.ChatId)
            throw new ArgumentException("Nobody speaks in another's chat.", nameof(conversationId));

        var shown = mention && !place.IsPersonal ? $"@{SimulatedTeam.BotName} {text}" : text;
        var message = _world.Post(place.ToString(), from.UserId, new(shown, null, null));
        _world.MarkRead(place.Base, from);
        if (!_world.IsInstalled(place.Base) || _world.IsBlocked(place.Base) || (!place.IsPersonal && !mention)) return new(message, null);
        var activity = mention
            ? _activities.Mention(from, message.ConversationId, text, message.Id)
            : _activities.Message(from, message.ConversationId, text, message.Id);
        return new(message, await _bot.SendAsync(activity, ct));
    }

    /// <summary>Types in the own chat with the bot.</summary>
    public Task<SaidMessage> SayAsync(string persona, string text, CancellationToken ct = default) =>
        SayAsync(persona, Persona.Get(persona).ChatId, text, ct: ct);

    /// <summary>Sends an activity again, as Teams does after a slow answer; with a new id as after a second press.</summary>
    public Task<BotAnswer> RedeliverAsync(JsonObject activity, bool sameId = true, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var again = activity.DeepClone().AsObject();
        if (!sameId) again["id"] = ActivityFactory.NewId();
        return _bot.SendAsync(again, ct);
    }

    /// <summary>Sends any activity, for what the other methods do not make.</summary>
    public Task<BotAnswer> DeliverAsync(JsonObject activity, CancellationToken ct = default) => _bot.SendAsync(activity, ct);
}
