using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Reads a refusal of the connector: <c>{"error":{"code","message"}}</c>, or anything a proxy may say.</summary>
internal static class ConnectorErrors
{
    public static async Task<ConnectorException> ReadAsync(HttpResponseMessage response, TimeProvider time, CancellationToken cancellationToken)
    {
        var code = await CodeAsync(response, cancellationToken);
        return new ConnectorException($"Teams answered {(int)response.StatusCode}{(code is null ? "" : $" {code}")}.")
        {
            StatusCode = response.StatusCode,
            ErrorCode = code,
            RetryAfter = ConnectorResilience.RetryAfter(response, time),
            MayHaveSucceeded = (int)response.StatusCode >= 500,
        };
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            using var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            return body.RootElement.ValueKind == JsonValueKind.Object
                && body.RootElement.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object
                && error.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String
                ? code.GetString()
                : null;
        }
        catch (Exception failure) when (failure is JsonException or HttpRequestException)
        {
            return null;
        }
    }
}
