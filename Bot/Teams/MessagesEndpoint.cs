using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary><c>POST /api/messages</c>: where Teams delivers activities.</summary>
internal static class MessagesEndpoint
{
    private const int MostBytes = 256 * 1024;

    public static async Task HandleAsync(HttpContext http, Caller caller, IServiceUrls serviceUrls, TurnPipeline pipeline)
    {
        if (!http.Request.HasJsonContentType() || http.Request.Headers.ContentEncoding.Count > 0)
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        var (activity, refusal) = await ReadAsync(http);
        if (activity is null)
        {
            http.Response.StatusCode = refusal;
            return;
        }

        if (caller.Vouches(http, activity) is not { } serviceUrl)
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await serviceUrls.VouchAsync(serviceUrl, http.RequestAborted);
        await AnswerAsync(http, await pipeline.RunAsync(activity));
    }

    public static RequestSizeLimitAttribute BodyLimit { get; } = new(MostBytes);

    /// <summary>The activity, or the status that says why it is none.</summary>
    private static async Task<(Activity? Activity, int Refusal)> ReadAsync(HttpContext http)
    {
        try
        {
            var activity = await JsonSerializer.DeserializeAsync(http.Request.Body, TeamsJsonContext.Wire.Activity, http.RequestAborted);
            var isOne = activity is { Type.Length: > 0, ServiceUrl.Length: > 0, Conversation.Id.Length: > 0, ChannelId.Length: > 0 };
            return isOne ? (activity, 0) : (null, StatusCodes.Status400BadRequest);
        }
        catch (JsonException)
        {
            return (null, StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException refused)
        {
            return (null, refused.StatusCode);
        }
    }

    private static async Task AnswerAsync(HttpContext http, InvokeResponse? answer)
    {
        if (answer is null) return;
        http.Response.StatusCode = (int)answer.Status;
        if (answer.Body is not { } body) return;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = body.Utf8.Length;
        await http.Response.Body.WriteAsync(body.Utf8.ToArray());
    }
}
