using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>What people press.</summary>
public sealed partial class TeamsSimulator
{
    /// <summary>
    /// Presses a button of a card as this persona sees it. Inputs that are not given hold what the card starts them with.
    /// </summary>
    /// <param name="persona">Who.</param>
    /// <param name="messageId">The message with the card.</param>
    /// <param name="action">The button's verb, id or title, or a text in its data.</param>
    /// <param name="inputs">Values by the id of the input.</param>
    /// <param name="ct">Gives up.</param>
    /// <exception cref="ArgumentException">There is no such button.</exception>
    public Task<PressResult> PressAsync(
        string persona, string messageId, string action, JsonObject? inputs = null, CancellationToken ct = default)
    {
        var card = CardSeenBy(persona, messageId);
        var found = CardReading.Action(card, action)
            ?? throw new ArgumentException($"The card has no button '{action}'.", nameof(action));
        var values = found["associatedInputs"]?.ToString() == "none" ? [] : CardReading.StartValues(card);
        foreach (var (id, value) in inputs ?? []) values[id] = value?.DeepClone();
        return PressAsync(persona, messageId, found, values, ct);
    }

    /// <summary>Presses a button, given as it stands in the card.</summary>
    public async Task<PressResult> PressAsync(
        string persona, string messageId, JsonObject action, JsonObject inputs, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(inputs);
        var from = Persona.Get(persona);
        if (_world.Message(messageId) is not { Deleted: false } message) return new(PressOutcome.Error, "Dit bericht is er niet meer.");
        var data = With(action["data"], inputs);
        if (action["type"]?.ToString() == "Action.Execute") return await ExecuteAsync(from, message, action, data, "manual", ct);
        if (data["msteams"]?["type"]?.ToString() == "task/fetch")
        {
            var fetch = _activities.Invoke(from, message.ConversationId, "task/fetch", TaskValue(data), messageId);
            return InvokeAnswers.ReadTask(await _bot.SendAsync(fetch, ct));
        }

        return await SubmitAsync(from, message, data, ct);
    }

    /// <summary>Submits the form in a dialog.</summary>
    /// <param name="persona">Who.</param>
    /// <param name="messageOrConversationId">The message from which the dialog was opened, or the chat or channel.</param>
    /// <param name="data">The data of the button together with the inputs.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<PressResult> SubmitDialogAsync(
        string persona, string messageOrConversationId, JsonObject data, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        var message = _world.Message(messageOrConversationId);
        var place = message?.ConversationId ?? ChannelIdOrSelf(messageOrConversationId);
        var submit = _activities.Invoke(Persona.Get(persona), place, "task/submit", TaskValue(data), message?.Id);
        return InvokeAnswers.ReadTask(await _bot.SendAsync(submit, ct));
    }

    /// <summary>The card comes into view. Null when the client leaves it as it is.</summary>
    public async Task<PressResult?> RefreshAsync(string persona, string messageId, CancellationToken ct = default)
    {
        var from = Persona.Get(persona);
        return _world.Message(messageId) is { } message && _refreshes.Take(from, message) is { } action
            ? await ExecuteAsync(from, message, action, With(action["data"], []), "automatic", ct)
            : null;
    }

    /// <summary>Searches while the user types. People are found by Teams itself; their value is an Entra object id.</summary>
    public async Task<IReadOnlyList<SearchResult>> SearchAsync(
        string persona, string conversationId, string dataset, string text, CancellationToken ct = default)
    {
        if (dataset == "graph.microsoft.com/users")
        {
            return [.. Persona.All.Where(p => p.Name.Contains(text, StringComparison.CurrentCultureIgnoreCase))
                .Select(p => new SearchResult(p.Name, p.ObjectId))];
        }

        var value = new JsonObject
        {
            ["kind"] = "search",
            ["queryText"] = text,
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["top"] = 15 },
            ["dataset"] = dataset,
        };
        var search = _activities.Invoke(Persona.Get(persona), ChannelIdOrSelf(conversationId), "application/search", value);
        return InvokeAnswers.ReadSearch(await _bot.SendAsync(search, ct));
    }

    private static JsonObject With(JsonNode? data, JsonObject inputs)
    {
        var all = (data as JsonObject)?.DeepClone().AsObject() ?? [];
        foreach (var (id, value) in inputs) all[id] = value?.DeepClone();
        return all;
    }

    private static JsonObject TaskValue(JsonObject data) => new()
    {
        ["data"] = data.DeepClone(),
        ["context"] = new JsonObject { ["theme"] = "default" },
    };

    private async Task<PressResult> ExecuteAsync(
        Persona from, SimulatedMessage message, JsonObject action, JsonObject data, string trigger, CancellationToken ct)
    {
        var sent = new JsonObject { ["type"] = "Action.Execute", ["data"] = data };
        if (action["id"] is { } id) sent["id"] = id.DeepClone();
        if (action["verb"] is { } verb) sent["verb"] = verb.DeepClone();
        var value = new JsonObject { ["action"] = sent, ["trigger"] = trigger };
        var invoke = _activities.Invoke(from, message.ConversationId, "adaptiveCard/action", value, message.Id);
        var result = InvokeAnswers.ReadAction(await _bot.SendAsync(invoke, ct));
        if (result.Card is not null)
            _world.Apply(new TeamsChange.Viewed(message.BaseConversationId, message.Id, from.Id, result.Card.DeepClone()));
        return result;
    }

    private async Task<PressResult> SubmitAsync(Persona from, SimulatedMessage message, JsonObject data, CancellationToken ct)
    {
        var teams = data["msteams"] as JsonObject;
        var kind = teams?["type"]?.ToString();
        var text = kind switch
        {
            "imBack" => teams!["value"]?.ToString(),
            "messageBack" => teams!["text"]?.ToString(),
            _ => null,
        };
        var shown = kind == "messageBack" ? teams!["displayText"]?.ToString() : text;
        if (shown is not null) _world.Post(message.ConversationId, from.UserId, new(shown, null, null));
        var activity = _activities.Message(from, message.ConversationId, text ?? string.Empty, ActivityFactory.NewId());
        if (kind != "imBack") activity["value"] = kind == "messageBack" ? teams!["value"]?.DeepClone() : data.DeepClone();
        if (text is null) activity.Remove("text");
        activity["replyToId"] = message.Id;
        var answer = await _bot.SendAsync(activity, ct);
        return answer.Accepted ? new(PressOutcome.None, Answer: answer) : PressResult.Failed(answer);
    }
}
