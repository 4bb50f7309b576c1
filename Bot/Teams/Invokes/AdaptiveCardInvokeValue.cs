using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke.</summary>
/// <param name="Action">What was pressed.</param>
/// <param name="IsAutomatic">True where the client refreshed the card by itself.</param>
public sealed record AdaptiveCardInvokeValue(AdaptiveCardInvokeAction Action, bool IsAutomatic)
{
    /// <summary>Reads it; null where it has another shape.</summary>
    public static AdaptiveCardInvokeValue? Parse(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } root || !root.TryGetProperty("action", out var action)) return null;
        if (action.ValueKind != JsonValueKind.Object) return null;
        var data = action.TryGetProperty("data", out var given) ? InvokeData.Flatten(given) : InvokeData.Flatten(default);
        var isAutomatic = InvokeData.TextOf(root, "trigger") == "automatic";
        return new AdaptiveCardInvokeValue(
            new AdaptiveCardInvokeAction(InvokeData.TextOf(action, "id"), InvokeData.TextOf(action, "verb"), data), isAutomatic);
    }
}

/// <summary>An <c>Action.Execute</c> as it was pressed.</summary>
/// <param name="Id">The id of the action in its card.</param>
/// <param name="Verb">What it asks for.</param>
/// <param name="Data">Data of the button and values of the inputs.</param>
public sealed record AdaptiveCardInvokeAction(string? Id, string? Verb, IReadOnlyDictionary<string, string> Data);
