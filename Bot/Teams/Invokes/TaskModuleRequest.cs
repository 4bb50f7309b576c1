using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The value of a <c>task/fetch</c> or <c>task/submit</c> invoke.</summary>
/// <param name="Data">Data of the button and values of the inputs.</param>
public sealed record TaskModuleRequest(IReadOnlyDictionary<string, string> Data)
{
    /// <summary>Reads it; null where it has another shape.</summary>
    public static TaskModuleRequest? Parse(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            ? new TaskModuleRequest(InvokeData.Flatten(data))
            : null;
}
