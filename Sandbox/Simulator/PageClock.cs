using System.Globalization;
using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>The clock on the page: what it says, and putting it forward. Only where the bot runs on the same clock.</summary>
internal sealed class PageClock(TeamsSimulator teams)
{
    private static readonly TimeOnly StartOfWork = new(8, 30);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/clock", http => WriteAsync(http));
        routes.MapPost("/api/clock", async http =>
        {
            // JSON only: another site's form cannot send that without asking first.
            if (!http.Request.HasJsonContentType()) await PageJson.ErrorAsync(http, 415, "Stuur JSON.");
            else if (await PageJson.ReadAsync(http) is not { } body) await PageJson.ErrorAsync(http, 400, "De JSON klopt niet.");
            else await PutForwardAsync(http, body);
        });
    }

    private async Task PutForwardAsync(HttpContext http, JsonObject body)
    {
        var now = teams.Clock.GetUtcNow();
        if (teams.PageClock is not { } clock) await PageJson.ErrorAsync(http, 409, "De bot draait ergens anders. Daar loopt een andere klok.");
        else if (Wanted(body, now) is not { } moment) await PageJson.ErrorAsync(http, 400, "Kies een dag en een tijd.");
        else if (moment > now.AddYears(1)) await PageJson.ErrorAsync(http, 400, "De klok kan hoogstens een jaar in één keer vooruit.");
        else if (!clock.TryAdvanceTo(moment)) await PageJson.ErrorAsync(http, 400, "De klok kan alleen vooruit. Kies een later moment.");
        else await WriteAsync(http);
    }

    /// <summary>The moment that is asked for; null where that can't be read.</summary>
    private static DateTimeOffset? Wanted(JsonObject body, DateTimeOffset now) => body.Text("by") switch
    {
        "hour" => now.AddHours(1),
        "workday" => WorkingDays.Moment(WorkingDays.Add(WorkingDays.Day(now).AddDays(1), 0), StartOfWork),
        "" when DateTime.TryParseExact(
            body.Text("to"), ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && local.Year > 1 =>
            WorkingDays.Moment(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)),
        _ => null,
    };

    private Task WriteAsync(HttpContext http) => PageJson.WriteAsync(http, new JsonObject
    {
        ["now"] = teams.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
        ["canBePutForward"] = teams.PageClock is not null,
    });
}
