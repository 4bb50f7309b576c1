using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Tests.Calendar.Graph;

/// <summary>An event as the stand-in for Graph keeps it.</summary>
internal sealed class GraphEvent(string id, JsonObject posted)
{
    public string Id { get; } = id;

    /// <summary>As it was posted.</summary>
    public JsonObject Posted { get; } = posted;

    public DateTime Start { get; set; } = GraphAnswers.Utc(posted["start"]!);

    public DateTime End { get; set; } = GraphAnswers.Utc(posted["end"]!);

    public string? TransactionId { get; } = (string?)posted["transactionId"];

    public string Key { get; } = (string)posted["singleValueExtendedProperties"]![0]!["value"]!;

    /// <summary>Mail address and answer.</summary>
    public Dictionary<string, string> Attendees { get; private set; } = AttendeesOf(posted);

    /// <summary>In the calendar, or in Deleted Items, where its id is no longer good.</summary>
    public bool IsThere { get; set; } = true;

    public bool IsCancelled { get; set; }

    /// <summary>How often the attendees got mail about it.</summary>
    public int Mails { get; private set; } = 1;

    public void Change(JsonObject changes)
    {
        if (changes["start"] is { } start) Start = GraphAnswers.Utc(start);
        if (changes["end"] is { } end) End = GraphAnswers.Utc(end);
        // Who said yes to another moment has said nothing of this one.
        if (changes["start"] is not null) Attendees = Attendees.ToDictionary(one => one.Key, _ => "none", StringComparer.OrdinalIgnoreCase);
        if (changes["attendees"] is not null)
        {
            // The list is replaced; who stays keeps their answer.
            Attendees = AttendeesOf(changes).ToDictionary(one => one.Key, one => Attendees.GetValueOrDefault(one.Key, one.Value), StringComparer.OrdinalIgnoreCase);
        }

        Mails++;
    }

    public JsonObject Told(string zone) => new()
    {
        ["@odata.etag"] = "W/\"x\"",
        ["id"] = Id,
        ["isCancelled"] = IsCancelled,
        ["start"] = GraphAnswers.Time(Start, zone),
        ["end"] = GraphAnswers.Time(End, zone),
        ["attendees"] = new JsonArray([.. Attendees.Select(one => new JsonObject
        {
            ["type"] = "required",
            ["status"] = new JsonObject { ["response"] = one.Value, ["time"] = "0001-01-01T00:00:00Z" },
            ["emailAddress"] = new JsonObject { ["name"] = "Naam", ["address"] = one.Key },
        })]),
        ["onlineMeeting"] = new JsonObject { ["joinUrl"] = $"https://teams.microsoft.com/l/meetup-join/{Id}" },
    };

    private static Dictionary<string, string> AttendeesOf(JsonObject body) => (body["attendees"] as JsonArray ?? [])
        .ToDictionary(one => (string)one!["emailAddress"]!["address"]!, _ => "none", StringComparer.OrdinalIgnoreCase);
}
