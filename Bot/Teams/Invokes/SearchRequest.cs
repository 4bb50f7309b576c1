using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The value of an <c>application/search</c> invoke: what a choice set asks while the user types.</summary>
/// <param name="Dataset">Which choices are asked.</param>
/// <param name="Text">What was typed so far; may be empty.</param>
/// <param name="Take">How many at most, 1 to 50.</param>
public sealed record SearchRequest(string Dataset, string Text, int Take)
{
    private const int LongestText = 200;
    private const int DefaultTake = 15;
    private const int MostTaken = 50;

    /// <summary>Reads it; null where it has another shape.</summary>
    public static SearchRequest? Parse(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } root) return null;
        if (!root.TryGetProperty("dataset", out var named) || InvokeData.TextOf(named) is not { Length: > 0 } dataset) return null;
        var text = root.TryGetProperty("queryText", out var typed) ? InvokeData.TextOf(typed) ?? "" : "";
        return new SearchRequest(dataset, text.Length > LongestText ? text[..LongestText] : text, TakeOf(root));
    }

    private static int TakeOf(JsonElement root) =>
        root.TryGetProperty("queryOptions", out var options) && options.ValueKind == JsonValueKind.Object
        && options.TryGetProperty("top", out var top) && top.ValueKind == JsonValueKind.Number && top.TryGetInt32(out var take)
            ? Math.Clamp(take, 1, MostTaken)
            : DefaultTake;
}
