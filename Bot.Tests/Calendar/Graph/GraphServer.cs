using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace TeamsSchakelpunt.Tests.Calendar.Graph;

/// <summary>
/// A stand-in for Microsoft Graph over HTTP, of the calendar and what the bot asks of it: it keeps events, knows a transaction again,
/// holds the documented limits, and fails when told to.
/// </summary>
internal sealed partial class GraphServer : IAsyncDisposable
{
    public const string Organizer = "schakelpunt@gemeente.example";

    private readonly ConcurrentQueue<Func<HttpContext, Func<Task>, Task>> _faults = new();
    private readonly Lock _lock = new();
    private readonly WebApplication _app;
    private ImmutableList<GraphRequest> _asked = [];
    private int _underWay;
    private Gate? _gate;
    private TaskCompletionSource _answered = NewAnswer();

    private GraphServer(WebApplication app) => _app = app;

    public string BaseUrl { get; private set; } = "";

    /// <summary>All requests, oldest first.</summary>
    public ImmutableList<GraphRequest> Asked => Volatile.Read(ref _asked);

    public List<GraphEvent> Events { get; } = [];

    public IEnumerable<GraphEvent> Standing => Events.Where(one => one is { IsThere: true, IsCancelled: false });

    /// <summary>What getSchedule tells about a mailbox; one that is not here can't be resolved.</summary>
    public Dictionary<string, JsonObject> Mailboxes { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The zone of its answers whatever is asked; null to do as asked.</summary>
    public string? StubbornZone { get; set; }

    /// <summary>What each request gets, and nothing is done; null when it works.</summary>
    public Func<HttpContext, Task>? Broken { get; set; }

    /// <summary>Puts an empty page with a link before each list.</summary>
    public bool PagesLists { get; set; }

    /// <summary>The most requests that were under way at once.</summary>
    public int MostAtOnce { get; private set; }

    public static async Task<GraphServer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var server = new GraphServer(app);
        app.Use(server.ReceiveAsync);
        app.UseRouting();
        server.Map(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        server.BaseUrl = $"{app.Urls.Single()}/v1.0";
        return server;
    }

    public Task StopAsync() => _app.StopAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>The next requests get this answer and nothing is done.</summary>
    public void Fail(Func<HttpContext, Task> answer, int times = 1)
    {
        for (var time = 0; time < times; time++) _faults.Enqueue((http, _) => answer(http));
    }

    /// <summary>The next request is carried out as it should.</summary>
    public void Pass(int times = 1)
    {
        for (var time = 0; time < times; time++) _faults.Enqueue((_, carryOut) => carryOut());
    }

    /// <summary>The next request is carried out, and its answer gets lost.</summary>
    public void LoseAnswer() => _faults.Enqueue(async (http, carryOut) =>
    {
        var body = http.Response.Body;
        http.Response.Body = Stream.Null;
        await carryOut();
        http.Response.Body = body;
        http.Abort();
    });

    /// <summary>Holds such requests until this many are there.</summary>
    public void HoldUntil(int count, Func<HttpRequest, bool> which) => _gate = new Gate(count, which);

    public void AddMailbox(string mail, params (DateTime Start, DateTime End, string Status)[] items) => Mailboxes[mail] = new JsonObject
    {
        ["scheduleItems"] = new JsonArray([.. items.Select(item => new JsonObject
        {
            ["isPrivate"] = false, ["status"] = item.Status, ["subject"] = "Iets van een ander", ["location"] = "Ergens",
            ["start"] = GraphAnswers.Time(item.Start, "UTC"), ["end"] = GraphAnswers.Time(item.End, "UTC"),
        })]),
    };

    /// <summary>Waits until it stands as it should, looking after each answer.</summary>
    public async Task WaitForAsync(Func<GraphServer, bool> stands)
    {
        while (true)
        {
            var next = Volatile.Read(ref _answered).Task;
            lock (_lock)
            {
                if (stands(this)) return;
            }

            await next.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }
    }

    private static TaskCompletionSource NewAnswer() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Map(WebApplication app)
    {
        const string user = "/v1.0/users/{user}";
        app.MapPost($"{user}/calendar/getSchedule", ReadSchedulesAsync);
        app.MapGet($"{user}/events", ListAsync);
        app.MapPost($"{user}/events", BookAsync);
        app.MapGet($"{user}/events/{{id}}", http => WithEventAsync(http, one => GraphAnswers.Json(http, 200, one.Told(ZoneOf(http)))));
        app.MapPatch($"{user}/events/{{id}}", http => WithEventAsync(http, one =>
        {
            one.Change(BodyOf(http));
            return GraphAnswers.Json(http, 200, one.Told(ZoneOf(http)));
        }));
        app.MapDelete($"{user}/events/{{id}}", http => WithEventAsync(http, one =>
        {
            one.IsThere = false;
            return GraphAnswers.Json(http, 204, null);
        }));
        app.MapPost($"{user}/events/{{id}}/cancel", http => WithEventAsync(http, one =>
        {
            if (one.Attendees.Count == 0) return GraphAnswers.Error(400, "ErrorInvalidRequest")(http);
            one.IsThere = false;
            return GraphAnswers.Json(http, 202, null);
        }));
    }

    private async Task ReceiveAsync(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        var body = request.ContentLength is null or > 0 && request.Method is "POST" or "PATCH"
            ? (await JsonNode.ParseAsync(request.Body, cancellationToken: http.RequestAborted))?.AsObject()
            : null;
        http.Items["body"] = body;
        ImmutableInterlocked.Update(ref _asked, (list, one) => list.Add(one), new GraphRequest(
            request.Method, request.Path, Uri.UnescapeDataString(request.QueryString.Value ?? "").Replace('+', ' '),
            request.Headers["Prefer"].FirstOrDefault(), request.Headers.Authorization.FirstOrDefault(), body));
        var underWay = Interlocked.Increment(ref _underWay);
        lock (_lock) MostAtOnce = Math.Max(MostAtOnce, underWay);
        try
        {
            if (_gate is { } gate && gate.Holds(request)) await gate.ComeIn;
            if (Broken is { } broken) await broken(http);
            else if (_faults.TryDequeue(out var fault)) await fault(http, CarryOutAsync);
            else await CarryOutAsync();
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
            Interlocked.Exchange(ref _answered, NewAnswer()).SetResult();
        }

        Task CarryOutAsync() => next(http);
    }

    private Task ReadSchedulesAsync(HttpContext http)
    {
        if (IsOtherUser(http)) return GraphAnswers.Error(404, "ErrorInvalidUser")(http);
        var asked = BodyOf(http);
        var (from, until) = (GraphAnswers.Utc(asked["StartTime"]!), GraphAnswers.Utc(asked["EndTime"]!));
        var mails = asked["Schedules"]!.AsArray().Select(mail => (string)mail!).ToList();
        if (mails.Count > 20) return GraphAnswers.Error(400, "ErrorTooManyRecipients")(http);
        if (until - from >= TimeSpan.FromDays(62)) return GraphAnswers.Error(400, "ErrorInvalidTimeInterval")(http);
        return GraphAnswers.Json(http, 200, new JsonObject
        {
            ["@odata.context"] = "https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)",
            ["value"] = new JsonArray([.. mails.Select(mail => ScheduleOf(mail, ZoneOf(http)))]),
        });
    }

    private JsonObject ScheduleOf(string mail, string zone)
    {
        // As Outlook says it of an address outside the organisation.
        if (!Mailboxes.TryGetValue(mail, out var mailbox))
        {
            return new JsonObject
            {
                ["scheduleId"] = mail,
                ["error"] = new JsonObject { ["message"] = $"Unable to resolve e-mail address {mail} to an Active Directory object.", ["responseCode"] = "5009" },
            };
        }

        var told = mailbox.DeepClone().AsObject();
        told["scheduleId"] ??= mail;
        foreach (var item in told["scheduleItems"] as JsonArray ?? [])
        {
            foreach (var end in new[] { "start", "end" })
            {
                if (item![end]?["timeZone"] is not null) item[end] = GraphAnswers.Time(GraphAnswers.Utc(item[end]!), zone);
            }
        }

        return told;
    }

    private Task ListAsync(HttpContext http)
    {
        if (IsOtherUser(http)) return GraphAnswers.Error(404, "ErrorInvalidUser")(http);
        if (PagesLists && !http.Request.Query.ContainsKey("$skiptoken"))
        {
            return GraphAnswers.Json(http, 200, new JsonObject
            {
                ["value"] = new JsonArray(),
                ["@odata.nextLink"] = $"{BaseUrl}/users/{Organizer}/events{http.Request.QueryString}&%24skiptoken=next",
            });
        }

        var filter = KeyFilter().Match((string?)http.Request.Query["$filter"] ?? "");
        if (!filter.Success) return GraphAnswers.Error(400, "ErrorInvalidUrlQueryFilter")(http);
        var key = filter.Groups["key"].Value.Replace("''", "'", StringComparison.Ordinal);
        lock (_lock)
        {
            return GraphAnswers.Json(http, 200, new JsonObject
            {
                ["value"] = new JsonArray([.. Events.Where(one => one.IsThere && one.Key == key).Select(one => one.Told(ZoneOf(http)))]),
            });
        }
    }

    private Task BookAsync(HttpContext http)
    {
        if (IsOtherUser(http)) return GraphAnswers.Error(404, "ErrorInvalidUser")(http);
        var body = BodyOf(http);
        lock (_lock)
        {
            // It knows the transaction of an event that was taken away as well.
            if (Events.FirstOrDefault(one => one.TransactionId == (string?)body["transactionId"]) is { } existing)
                return GraphAnswers.Error(400, "ErrorDuplicateTransactionId", more: ("@event.existingEventId", existing.Id))(http);
            var made = new GraphEvent($"AAMk{Events.Count + 1}=", body);
            Events.Add(made);
            return GraphAnswers.Json(http, 201, made.Told(ZoneOf(http)));
        }
    }

    private Task WithEventAsync(HttpContext http, Func<GraphEvent, Task> answer)
    {
        var id = (string)http.Request.RouteValues["id"]!;
        if (IsOtherUser(http)) return GraphAnswers.Error(404, "ErrorInvalidUser")(http);
        if (!id.StartsWith("AAMk", StringComparison.Ordinal)) return GraphAnswers.Error(400, "ErrorInvalidIdMalformed")(http);
        lock (_lock)
        {
            return Events.FirstOrDefault(one => one.Id == id && one.IsThere) is { } found ? answer(found) : GraphAnswers.Error(404, "ErrorItemNotFound")(http);
        }
    }

    private static bool IsOtherUser(HttpContext http) => !Organizer.Equals((string)http.Request.RouteValues["user"]!, StringComparison.OrdinalIgnoreCase);

    private static JsonObject BodyOf(HttpContext http) => (JsonObject)http.Items["body"]!;

    private string ZoneOf(HttpContext http) => StubbornZone
        ?? (PreferredZone().Match(http.Request.Headers["Prefer"].ToString()) is { Success: true } asked ? asked.Groups["zone"].Value : "Pacific Standard Time");

    [GeneratedRegex("outlook\\.timezone=\"(?<zone>[^\"]+)\"")]
    private static partial Regex PreferredZone();

    [GeneratedRegex(@"^singleValueExtendedProperties/Any\(ep: ep/id eq 'String \{[0-9a-f-]{36}\} Name \w+' and ep/value eq '(?<key>.*)'\)$")]
    private static partial Regex KeyFilter();

    private sealed class Gate(int count, Func<HttpRequest, bool> which)
    {
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _waiting;

        public Task ComeIn
        {
            get
            {
                if (Interlocked.Increment(ref _waiting) >= count) _open.TrySetResult();
                return _open.Task;
            }
        }

        public bool Holds(HttpRequest request) => which(request);
    }
}
