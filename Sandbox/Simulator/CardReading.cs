using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Finds what a client finds in a card: actions, and inputs with the values they start with.</summary>
public static class CardReading
{
    /// <summary>All actions, in the order of the card.</summary>
    public static IEnumerable<JsonObject> Actions(JsonNode? card) =>
        Objects(card, null).Where(o => Type(o).StartsWith("Action.", StringComparison.Ordinal));

    /// <summary>The first action with this verb, id or title.</summary>
    public static JsonObject? Action(JsonNode? card, string name) =>
        Actions(card).FirstOrDefault(a => a["verb"]?.ToString() == name)
        ?? Actions(card).FirstOrDefault(a => a["id"]?.ToString() == name || a["title"]?.ToString() == name
            || (a["data"] as JsonObject)?.Any(d => d.Value is JsonValue v && v.ToString() == name) == true);

    /// <summary>All inputs, in the order of the card.</summary>
    public static IEnumerable<JsonObject> Inputs(JsonNode? card) =>
        Objects(card, null).Where(o => Type(o).StartsWith("Input.", StringComparison.Ordinal));

    /// <summary>What the inputs hold before anybody touched them.</summary>
    public static JsonObject StartValues(JsonNode? card)
    {
        var values = new JsonObject();
        foreach (var input in Inputs(card))
        {
            if (input["id"]?.ToString() is not { } id) continue;
            var empty = Type(input) == "Input.Toggle" ? "false" : string.Empty;
            values[id] = input["value"]?.ToString() ?? (Type(input) == "Input.Toggle" ? input["valueOff"]?.ToString() : null) ?? empty;
        }

        return values;
    }

    /// <summary>Every text in the card, for a test that looks for one.</summary>
    public static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Texts(p.Value)),
        JsonArray a => a.SelectMany(Texts),
        JsonValue v when v.GetValueKind() == System.Text.Json.JsonValueKind.String => [v.ToString()],
        _ => [],
    };

    private static string Type(JsonObject o) => (o["type"] as JsonValue)?.ToString() ?? string.Empty;

    private static IEnumerable<JsonObject> Objects(JsonNode? node, string? name)
    {
        switch (node)
        {
            // What a button carries is not part of the card; a refresh is not pressed.
            case JsonObject when name is "data" or "refresh" or "fallback":
                break;
            case JsonObject o:
                yield return o;
                foreach (var inner in o.SelectMany(p => Objects(p.Value, p.Key))) yield return inner;
                break;
            case JsonArray a:
                foreach (var inner in a.SelectMany(x => Objects(x, null))) yield return inner;
                break;
        }
    }
}
