using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>JSON in and out for the page.</summary>
internal static class PageJson
{
    public static Task WriteAsync(HttpContext http, JsonNode body, int status = 200)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsync(body.ToJsonString(), http.RequestAborted);
    }

    public static Task ErrorAsync(HttpContext http, int status, string text) =>
        WriteAsync(http, new JsonObject { ["error"] = text }, status);

    /// <summary>The body; null when it is not a JSON object.</summary>
    public static async Task<JsonObject?> ReadAsync(HttpContext http)
    {
        try
        {
            return await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string Text(this JsonObject body, string name) => (body[name] as JsonValue)?.ToString() ?? string.Empty;

    public static JsonObject Object(this JsonObject body, string name) => body[name] as JsonObject ?? [];
}
