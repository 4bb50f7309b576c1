using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>What the page asks: the state as one persona sees it, and everything that persona can do.</summary>
internal sealed class PageRoutes(TeamsSimulator teams)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var files = new PageDrive(teams);
        routes.MapGet("/api/state", StateAsync);
        routes.MapGet("/api/calendar", CalendarAsync);
        routes.MapGet("/api/events", http => PageEvents.ServeAsync(http, teams));
        new PageClock(teams).Map(routes);
        Post("/api/say", SayAsync);
        Post("/api/press", PressAsync);
        Post("/api/dialog", DialogAsync);
        Post("/api/refresh", RefreshAsync);
        files.Map(routes, Post);
        Post("/api/search", SearchAsync);
        Post("/api/read", ReadAsync);

        void Post(string path, Func<HttpContext, JsonObject, Persona, Task> act) => routes.MapPost(path, async http =>
        {
            // JSON only: another site's form cannot send that without asking first.
            if (!http.Request.HasJsonContentType()) await PageJson.ErrorAsync(http, 415, "Stuur JSON.");
            else if (await PageJson.ReadAsync(http) is not { } body) await PageJson.ErrorAsync(http, 400, "De JSON klopt niet.");
            else if (Persona.Find(body.Text("persona")) is not { } me) await PageJson.ErrorAsync(http, 400, "Deze persoon is er niet.");
            else if (IsInAnothersChat(body, me)) await PageJson.ErrorAsync(http, 400, "Dit is de chat van iemand anders.");
            else if (teams.BotEndpoint is null) await PageJson.ErrorAsync(http, 503, "De bot is er nog niet.");
            else await act(http, body, me);
        });
    }

    internal static JsonObject Json(PressResult result) => result.Outcome switch
    {
        PressOutcome.Card => new() { ["kind"] = "card" },
        PressOutcome.Message => new() { ["kind"] = "message", ["text"] = result.Text },
        PressOutcome.Error => new() { ["kind"] = "error", ["text"] = result.Text },
        PressOutcome.Closed => new() { ["kind"] = "closed" },
        PressOutcome.Dialog => new()
        {
            ["kind"] = "dialog",
            ["dialog"] = new JsonObject
            {
                ["title"] = result.Dialog!.Title,
                ["width"] = result.Dialog.Width?.DeepClone(),
                ["height"] = result.Dialog.Height?.DeepClone(),
                ["card"] = result.Dialog.Card.DeepClone(),
            },
        },
        _ => new() { ["kind"] = "none" },
    };

    private bool IsInAnothersChat(JsonObject body, Persona me)
    {
        var place = ThreadId.Parse(teams.World.Message(body.Text("messageId"))?.ConversationId ?? body.Text("conversationId"));
        return place.IsPersonal && place.Base != me.ChatId;
    }

    private Task StateAsync(HttpContext http) =>
        Persona.Find(http.Request.Query["persona"].FirstOrDefault() ?? Persona.All[0].Id) is { } me
            ? PageJson.WriteAsync(http, PageState.Build(teams.World, me))
            : PageJson.ErrorAsync(http, 400, "Deze persoon is er niet.");

    private Task CalendarAsync(HttpContext http) => Persona.Find(http.Request.Query["persona"]) is { } me
        ? PageJson.WriteAsync(http, PageCalendar.Build(teams.World.FilesOf(me), teams.Clock.GetUtcNow()))
        : PageJson.ErrorAsync(http, 400, "Deze persoon is er niet.");

    private async Task SayAsync(HttpContext http, JsonObject body, Persona me)
    {
        var text = body.Text("text").Trim();
        var place = new ThreadId(body.Text("conversationId"), body["rootId"]?.ToString());
        if (text.Length == 0 || !teams.World.Exists(place.ToString()))
        {
            await PageJson.ErrorAsync(http, 400, "Dit bericht kan hier niet staan.");
            return;
        }

        var mention = body["mention"] is JsonValue value && value.TryGetValue<bool>(out var yes) && yes;
        var said = await teams.SayAsync(me.Id, place.Base, text, mention, place.Root, http.RequestAborted);
        if (said.Answer is { Accepted: false } answer) await PageJson.ErrorAsync(http, 502, PressResult.Failed(answer).Text!);
        else await PageJson.WriteAsync(http, new JsonObject { ["id"] = said.Message.Id }, 202);
    }

    private async Task PressAsync(HttpContext http, JsonObject body, Persona me) =>
        await PageJson.WriteAsync(http, Json(await teams.PressAsync(
            me.Id, body.Text("messageId"), body.Object("action"), body.Object("inputs"), http.RequestAborted)));

    private async Task DialogAsync(HttpContext http, JsonObject body, Persona me)
    {
        var from = body.Text("messageId") is { Length: > 0 } message && teams.World.Message(message) is not null
            ? message
            : body.Text("conversationId");
        await PageJson.WriteAsync(http, Json(await teams.SubmitDialogAsync(me.Id, from, body.Object("data"), http.RequestAborted)));
    }

    private async Task RefreshAsync(HttpContext http, JsonObject body, Persona me)
    {
        var result = await teams.RefreshAsync(me.Id, body.Text("messageId"), http.RequestAborted);
        await PageJson.WriteAsync(http, Json(result ?? new(PressOutcome.None)));
    }

    private async Task SearchAsync(HttpContext http, JsonObject body, Persona me)
    {
        var found = await teams.SearchAsync(
            me.Id, body.Text("conversationId"), body.Text("dataset"), body.Text("text"), http.RequestAborted);
        await PageJson.WriteAsync(http, new JsonObject
        {
            ["results"] = new JsonArray([.. found.Select(f => (JsonNode)new JsonObject { ["title"] = f.Title, ["value"] = f.Value })]),
        });
    }

    private async Task ReadAsync(HttpContext http, JsonObject body, Persona me)
    {
        var place = body.Text("conversationId");
        if (teams.World.Exists(place) && teams.World.Unread(place, me) > 0) teams.World.MarkRead(place, me);
        await PageJson.WriteAsync(http, new JsonObject { ["kind"] = "none" });
    }
}
