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
            switch (property.Value.ValueKind)
            {
                case JsonValueKind.String:
                    values[property.Name] = property.Value.GetString()!;
                    break;
                case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                    values[property.Name] = property.Value.GetRawText();
                    break;
            }
        }

        return values;
    }
}
