using System.Collections.Frozen;
using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>The words of <see cref="Intent"/> in data and output, such as <c>mijn_casussen</c>.</summary>
public static class IntentKeys
{
    private static readonly FrozenDictionary<Intent, string> Keys =
        Enum.GetValues<Intent>().ToFrozenDictionary(intent => intent, intent => JsonNamingPolicy.SnakeCaseLower.ConvertName(intent.ToString()));

    private static readonly FrozenDictionary<string, Intent> Intents = Keys.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public static string Key(this Intent intent) => Keys[intent];

    /// <summary>The intent with this key; null where there is none.</summary>
    public static Intent? Parse(string? key) => key is not null && Intents.TryGetValue(key, out var intent) ? intent : null;
}
