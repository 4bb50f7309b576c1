using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Reads what came with a press: the data of the button and the values of the inputs, as plain text by name.</summary>
public static class InvokeData
{
    private const int MostValues = 200;

    /// <summary>Texts, numbers and booleans; anything else (also <c>msteams</c>) is passed over.</summary>
    public static IReadOnlyDictionary<string, string> Flatten(JsonElement data)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (data.ValueKind != JsonValueKind.Object) return values;
        foreach (var property in data.EnumerateObject().Take(MostValues))
        {
            var text = property.Value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False
                ? property.Value.GetRawText()
                : TextOf(property.Value);
            if (text is not null && NameOf(property) is { } name) values[name] = text;
        }

        return values;
    }

    /// <summary>The text; null for what is none, also for half a surrogate pair, which is JSON but no text.</summary>
    internal static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The text under a name; null where an object has none.</summary>
    internal static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? TextOf(text) : null;

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
