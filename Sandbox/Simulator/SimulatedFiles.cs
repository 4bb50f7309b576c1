using System.Collections.Concurrent;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>The OneDrive of the simulated people: files behind addresses that nobody guesses.</summary>
internal sealed class SimulatedFiles
{
    private const int MostBytes = 10 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, byte[]?> _files = new();

    /// <summary>Keeps a file; its token.</summary>
    public string Keep(byte[] content)
    {
        var token = Reserve();
        _files[token] = content;
        return token;
    }

    /// <summary>A place for a file to come; its token.</summary>
    public string Reserve()
    {
        var token = Guid.NewGuid().ToString("N");
        _files[token] = null;
        return token;
    }

    public byte[]? Find(string token) => _files.GetValueOrDefault(token);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/files/{token}/{name}", ServeAsync);
        routes.MapPut("/files/{token}/{name}", TakeAsync);
    }

    private async Task ServeAsync(HttpContext http)
    {
        if (Find(TokenOf(http)) is not { } content)
        {
            http.Response.StatusCode = 404;
            return;
        }

        http.Response.ContentType = "application/octet-stream";
        http.Response.Headers.ContentDisposition = "attachment";
        await http.Response.Body.WriteAsync(content, http.RequestAborted);
    }

    /// <summary>Takes the whole file at once, as an upload session does: <c>Content-Range: bytes 0-(n-1)/n</c>.</summary>
    private async Task TakeAsync(HttpContext http)
    {
        var token = TokenOf(http);
        using var content = new MemoryStream();
        await http.Request.Body.CopyToAsync(content, http.RequestAborted);
        var isReserved = _files.TryGetValue(token, out var earlier) && earlier is null;
        var isWhole = http.Request.Headers.ContentRange.ToString() == $"bytes 0-{content.Length - 1}/{content.Length}";
        http.Response.StatusCode = !isReserved ? 404 : content.Length is 0 or > MostBytes || !isWhole ? 400 : 201;
        if (http.Response.StatusCode == 201) _files[token] = content.ToArray();
    }

    private static string TokenOf(HttpContext http) => http.Request.RouteValues["token"] as string ?? "";
}
