using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Files on the page: sending one, answering an offer, and fetching what stands in the own drive.</summary>
internal sealed class PageDrive(TeamsSimulator teams)
{
    private const int MostBytes = 10 * 1024 * 1024;

    public void Map(IEndpointRouteBuilder routes, Action<string, Func<HttpContext, JsonObject, Persona, Task>> post)
    {
        routes.MapGet("/api/file", FetchAsync);
        post("/api/send-file", SendAsync);
        post("/api/answer-file", AnswerAsync);
    }

    private async Task SendAsync(HttpContext http, JsonObject body, Persona me)
    {
        var name = body.Text("name").Trim();
        var content = body.Text("content");
        var bytes = new byte[content.Length / 4 * 3];
        if (name.Length == 0 || !Convert.TryFromBase64String(content, bytes, out var length) || length > MostBytes)
        {
            await PageJson.ErrorAsync(http, 400, "Dit bestand kan hier niet staan. Het mag hoogstens 10 MB zijn.");
            return;
        }

        var text = body.Text("text").Trim() is { Length: > 0 } typed ? typed : null;
        var said = await teams.SendFileAsync(me.Id, name, bytes[..length], text, http.RequestAborted);
        if (said.Answer is { Accepted: false } answer) await PageJson.ErrorAsync(http, 502, PressResult.Failed(answer).Text!);
        else await PageJson.WriteAsync(http, new JsonObject { ["id"] = said.Message.Id }, 202);
    }

    private async Task AnswerAsync(HttpContext http, JsonObject body, Persona me)
    {
        var id = body.Text("messageId");
        var accept = body["accept"] is JsonValue value && value.TryGetValue<bool>(out var yes) && yes;
        if (teams.World.Message(id)?.File is not { Kind: SimulatedFileKind.Offered }) await PageJson.ErrorAsync(http, 400, "Hier staat geen vraag.");
        else await PageJson.WriteAsync(http, PageRoutes.Json(await teams.AnswerFileConsentAsync(me.Id, id, accept, http.RequestAborted)));
    }

    private async Task FetchAsync(HttpContext http)
    {
        var file = teams.World.File(http.Request.Query["id"].ToString());
        if (file is not { Bytes: { } bytes } || file.Persona != Persona.Find(http.Request.Query["persona"])?.Id)
        {
            await PageJson.ErrorAsync(http, 404, "Dit bestand is er niet.");
            return;
        }

        // Saved, never shown: what somebody sent must not run in this page.
        var attachment = new ContentDispositionHeaderValue("attachment");
        attachment.SetHttpFileName(file.Name);
        http.Response.ContentType = "application/octet-stream";
        http.Response.Headers.ContentDisposition = attachment.ToString();
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
