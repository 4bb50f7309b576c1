using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The value of a <c>fileConsent/invoke</c>: whether the user takes the file that was offered.</summary>
/// <param name="Target">Where to put it; null where the user said no.</param>
/// <param name="Context">What the offer was made with.</param>
public sealed record FileConsentRequest(FileUploadInfo? Target, IReadOnlyDictionary<string, string> Context)
{
    /// <summary>Reads it; null where it has another shape.</summary>
    public static FileConsentRequest? Parse(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } root || Text(root, "type") != "fileUpload") return null;
        var context = InvokeData.Flatten(root.TryGetProperty("context", out var given) ? given : default);
        return Text(root, "action") switch
        {
            "decline" => new FileConsentRequest(null, context),
            "accept" when root.TryGetProperty("uploadInfo", out var info) && FileUploadInfo.Parse(info) is { } target => new FileConsentRequest(target, context),
            _ => null,
        };
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? InvokeData.TextOf(text) : null;
}
