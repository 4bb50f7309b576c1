using System.Globalization;
using System.Net.Http.Headers;
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

    private async Task ServeAsync(HttpContext http, ConnectorOperation operation, Func<HttpContext, DriveFile, Task> serve)
    {
        var id = http.Request.RouteValues["id"]?.ToString() ?? string.Empty;
        var file = world.File(id);
        var chat = file is null ? string.Empty : Persona.Get(file.Persona).ChatId;
        var call = new SimulatedCall(operation, chat, id, null, http.Request.Headers.Authorization.FirstOrDefault(), clock.GetUtcNow());
        log.Add(call);
        signal.Pulse();
        if (faults.Take(call) is { } fault)
        {
            await fault.HitAsync(http.RequestAborted);
            if (fault.Drops) http.Abort();
            http.Response.StatusCode = fault.StatusCode ?? 200;
            if (!fault.Holds) return;
        }

        // The key is all that opens it: a bearer token beside it is refused, as by OneDrive.
        if (call.Authorization is not null || file is null || http.Request.Query["tempauth"] != file.Key) http.Response.StatusCode = 401;
        else await serve(http, file);
        call.Status = http.Response.StatusCode;
        signal.Pulse();
    }

    private static Task DownloadAsync(HttpContext http, DriveFile file)
    {
        if (file.Bytes is not { } bytes)
        {
            http.Response.StatusCode = 404;
            return Task.CompletedTask;
        }

        http.Response.ContentType = "application/octet-stream";
        http.Response.ContentLength = bytes.Length;
        return http.Response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }

    private async Task UploadAsync(HttpContext http, DriveFile file)
    {
        using var buffer = new MemoryStream();
        await http.Request.Body.CopyToAsync(buffer, http.RequestAborted);
        if (!IsWhole(http.Request.Headers.ContentRange, buffer.Length))
        {
            http.Response.StatusCode = 416;
            return;
        }

        if (!world.TryFill(file.Id, buffer.ToArray()))
        {
            // The session ended with the file that came first.
            http.Response.StatusCode = 404;
            return;
        }

        await PageJson.WriteAsync(http, new JsonObject { ["id"] = file.Id, ["name"] = file.Name, ["size"] = buffer.Length }, 201);
    }

    private static bool IsWhole(string? header, long length) =>
        length > 0
        && ContentRangeHeaderValue.TryParse(header, out var range)
        && range.ToString() == string.Create(CultureInfo.InvariantCulture, $"bytes 0-{length - 1}/{length}");
}
