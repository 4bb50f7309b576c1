using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>The REST routes of the connector service. Each call is logged, meets its fault, then the limits, then its answer.</summary>
internal sealed class ConnectorRoutes(
    TeamsWorld world, FaultList faults, CallLog log, ChangeSignal signal, TeamsSimulatorOptions options)
{
    /// <summary>The largest message Teams takes, in bytes.</summary>
    private const int MaxBytes = 28 * 1024;

    private readonly ConnectorActivities _activities = new(world);
    private readonly SpeedLimits _limits = new(options.TimeProvider);

    public void Map(IEndpointRouteBuilder routes)
    {
        var people = new ConnectorPeople(world, _activities);
        Add("POST", "/v3/conversations", ConnectorOperation.Create, (c, _) => people.Create(c.Body));
        Add("POST", "/v3/conversations/{id}/activities", ConnectorOperation.Send, (c, _) => _activities.Post(c.ConversationId, c.Body));
        Add("POST", "/v3/conversations/{id}/activities/{target}", ConnectorOperation.Reply, (c, _) => _activities.Reply(c.ConversationId, c.TargetId!, c.Body));
        Add("PUT", "/v3/conversations/{id}/activities/{target}", ConnectorOperation.Update, (c, _) => _activities.Update(c.ConversationId, c.TargetId!, c.Body));
        Add("DELETE", "/v3/conversations/{id}/activities/{target}", ConnectorOperation.Delete, (c, _) => _activities.Delete(c.ConversationId, c.TargetId!));
        Add("GET", "/v3/conversations/{id}/members/{target}", ConnectorOperation.Member, (c, _) => people.Member(c.ConversationId, c.TargetId!));
        Add("GET", "/v3/conversations/{id}/pagedmembers", ConnectorOperation.Members, (c, q) => people.MemberPage(c.ConversationId, q["pageSize"], q["continuationToken"]));
        Add("GET", "/v3/teams/{id}", ConnectorOperation.Team, (c, _) => people.Team(c.ConversationId));
        Add("GET", "/v3/teams/{id}/conversations", ConnectorOperation.Channels, (c, _) => people.Channels(c.ConversationId));

        void Add(string method, string pattern, ConnectorOperation operation, Func<SimulatedCall, IQueryCollection, ConnectorAnswer> answer) =>
            routes.MapMethods(pattern, [method], http => ServeAsync(http, operation, answer));
    }

    private static string? RouteValue(HttpContext http, string name) =>
        http.Request.RouteValues.TryGetValue(name, out var value) && value is string text ? Uri.UnescapeDataString(text) : null;

    private static async Task WriteAsync(HttpContext http, ConnectorAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } wait)
            http.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        if (answer.Body is null) return;
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(answer.Body.ToJsonString(), http.RequestAborted);
    }

    private async Task ServeAsync(
        HttpContext http, ConnectorOperation operation, Func<SimulatedCall, IQueryCollection, ConnectorAnswer> answer)
    {
        using var buffer = new MemoryStream();
        await http.Request.Body.CopyToAsync(buffer, http.RequestAborted);
        var call = new SimulatedCall(
            operation, RouteValue(http, "id") ?? string.Empty, RouteValue(http, "target"), Parse(buffer.ToArray()),
            http.Request.Headers.Authorization.FirstOrDefault(), options.TimeProvider.GetUtcNow());
        log.Add(call);
        signal.Pulse();

        var fault = faults.Take(call);
        ConnectorAnswer? result = null;
        if (fault is { AfterEffect: false }) await fault.HitAsync(http.RequestAborted);
        if (fault is null or { AfterEffect: true } or { Holds: true })
            result = Judge(call, buffer.Length) ?? answer(call, http.Request.Query);
        if (fault is { AfterEffect: true }) await fault.HitAsync(http.RequestAborted);

        if (fault is { Drops: true })
        {
            http.Abort();
            return;
        }

        if (fault?.StatusCode is { } status)
            result = ConnectorAnswer.Error(status, fault.Code, "Asked for by the test.") with { RetryAfter = fault.RetryAfter };
        call.Status = result!.Status;
        signal.Pulse();
        await WriteAsync(http, result);
    }

    private ConnectorAnswer? Judge(SimulatedCall call, long bytes)
    {
        if (options.EnforceLimits && _limits.Take(Place(call)) is { } wait) return ConnectorAnswer.TooFast(wait);
        return bytes > MaxBytes ? ConnectorAnswer.TooBig() : null;
    }

    /// <summary>Where a call counts: what is opened, counts in the channel or the chat in which it is opened.</summary>
    private static string Place(SimulatedCall call)
    {
        if (call.Operation != ConnectorOperation.Create) return call.ConversationId;
        var member = (call.Body.At("members") as JsonArray)?.FirstOrDefault().At("id")?.ToString();
        return call.Body.At("channelData", "channel", "id")?.ToString() ?? Persona.Find(member)?.ChatId ?? string.Empty;
    }

    private static JsonNode? Parse(byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
