using System.Globalization;
using System.Net.Mime;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TeamsSchakelpunt.Tests.Calendar.Graph;

/// <summary>Answers of Graph that are not what was hoped for, in the shape that it documents.</summary>
internal static class GraphAnswers
{
    public const string RequestId = "11111111-2222-3333-4444-555555555555";

    /// <summary>An error with a code, a sentence that names a mailbox, and the ids to find it by.</summary>
    public static Func<HttpContext, Task> Error(int status, string code, string? retryAfter = null, params (string Name, JsonNode Value)[] more) => async http =>
    {
        if (retryAfter is not null) http.Response.Headers.RetryAfter = retryAfter;
        http.Response.Headers["request-id"] = RequestId;
        var error = new JsonObject
        {
            ["code"] = code,
            ["message"] = $"Sentence about {GraphServer.Organizer}.",
            ["innerError"] = new JsonObject
            {
                ["date"] = "2026-02-02T08:00:00", ["request-id"] = RequestId, ["client-request-id"] = RequestId,
            },
        };
        foreach (var (name, value) in more) error[name] = value.DeepClone();
        await Json(http, status, new JsonObject { ["error"] = error });
    };

    /// <summary>What something on the way says in its own words.</summary>
    public static Func<HttpContext, Task> Words(int status, string contentType, string body, string? retryAfter = null) => async http =>
    {
        if (retryAfter is not null) http.Response.Headers.RetryAfter = retryAfter;
        http.Response.StatusCode = status;
        http.Response.ContentType = contentType;
        await http.Response.WriteAsync(body, http.RequestAborted);
    };

    public static Task Cut(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Until the caller has had enough.</summary>
    public static async Task Never(HttpContext http)
    {
        var gone = new TaskCompletionSource();
        await using var waiting = http.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    public static async Task Json(HttpContext http, int status, JsonNode? body)
    {
        http.Response.StatusCode = status;
        if (body is null) return;
        http.Response.ContentType = $"{MediaTypeNames.Application.Json}; odata.metadata=minimal; charset=utf-8";
        await http.Response.WriteAsync(body.ToJsonString(), http.RequestAborted);
    }

    public static JsonObject Time(DateTime utc, string zone)
    {
        var clock = zone == "UTC" ? utc : TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return new JsonObject { ["dateTime"] = clock.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture), ["timeZone"] = zone };
    }

    public static DateTime Utc(JsonNode time)
    {
        var clock = DateTime.Parse((string)time["dateTime"]!, CultureInfo.InvariantCulture);
        var zone = (string)time["timeZone"]!;
        return zone == "UTC"
            ? DateTime.SpecifyKind(clock, DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(clock, TimeZoneInfo.FindSystemTimeZoneById(zone));
    }
}
