using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>The drives of all personas, towards the bot: files to fetch and places to fill, for who has the key.</summary>
internal sealed class DriveRoutes(TeamsWorld world, FaultList faults, CallLog log, ChangeSignal signal, TimeProvider clock)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/drive/{id}/content", http => ServeAsync(http, ConnectorOperation.FileDownload, DownloadAsync));
        routes.MapPut("/drive/{id}/upload", http => ServeAsync(http, ConnectorOperation.FileUpload, UploadAsync));
    }

    /// <summary>Where the bot may fetch the file.</summary>
    public static Uri DownloadUrl(Uri service, DriveFile file) => new(service, $"drive/{file.Id}/content?tempauth={file.Key}");

    /// <summary>Where the bot may put the file.</summary>
    public static Uri UploadUrl(Uri service, DriveFile file) => new(service, $"drive/{file.Id}/upload?tempauth={file.Key}");

    /// <summary>Where the user finds the file; it opens for nobody who is not signed in.</summary>
    public static Uri ContentUrl(Uri service, DriveFile file) =>
        new(service, $"personal/{file.Persona}/Documents/Applications/{SimulatedTeam.BotName}/{Uri.EscapeDataString(file.Name)}");

    private static Task<(int Status, byte[]? Body)> DownloadAsync(HttpContext http, DriveFile file) =>
        Task.FromResult(file.Bytes is { } bytes ? (200, bytes) : (404, (byte[]?)null));

    private async Task<(int Status, byte[]? Body)> UploadAsync(HttpContext http, DriveFile file)
    {
        using var buffer = new MemoryStream();
        await http.Request.Body.CopyToAsync(buffer, http.RequestAborted);
        if (!IsWhole(http.Request.Headers.ContentRange, buffer.Length)) return (416, null);

        // The session ends with the file that comes first.
        if (!world.TryFill(file.Id, buffer.ToArray())) return (404, null);
        var item = new JsonObject { ["id"] = file.Id, ["name"] = file.Name, ["size"] = buffer.Length };
        return (201, Encoding.UTF8.GetBytes(item.ToJsonString()));
    }

    private async Task ServeAsync(
        HttpContext http, ConnectorOperation operation, Func<HttpContext, DriveFile, Task<(int Status, byte[]? Body)>> serve)
    {
        var id = http.Request.RouteValues["id"]?.ToString() ?? string.Empty;
        var file = world.File(id);
        var chat = file is null ? string.Empty : Persona.Get(file.Persona).ChatId;
        var call = new SimulatedCall(operation, chat, id, null, http.Request.Headers.Authorization.FirstOrDefault(), clock.GetUtcNow());
        log.Add(call);
        signal.Pulse();

        var fault = faults.Take(call);
        (int Status, byte[]? Body) answer = (0, null);
        if (fault is { AfterEffect: false }) await fault.HitAsync(http.RequestAborted);
        if (fault is null or { AfterEffect: true } or { Holds: true })
        {
            // The key is all that opens it: a bearer token beside it is refused, as by OneDrive.
            var opens = call.Authorization is null && file is not null && http.Request.Query["tempauth"] == file.Key;
            answer = opens ? await serve(http, file!) : (401, null);
        }

        if (fault is { AfterEffect: true }) await fault.HitAsync(http.RequestAborted);
        if (fault is { Drops: true })
        {
            http.Abort();
            return;
        }

        if (fault?.StatusCode is { } status) answer = (status, null);
        call.Status = answer.Status;
        signal.Pulse();
        await WriteAsync(http, answer.Status, answer.Body ?? []);
    }

    private static async Task WriteAsync(HttpContext http, int status, byte[] body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = status == 201 ? "application/json; charset=utf-8" : "application/octet-stream";
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    private static bool IsWhole(string? header, long length) =>
        length > 0
        && ContentRangeHeaderValue.TryParse(header, out var range)
        && range.ToString() == string.Create(CultureInfo.InvariantCulture, $"bytes 0-{length - 1}/{length}");
}
