using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Tests.Calendar.Graph;

/// <summary>What the stand-in for Graph was asked.</summary>
internal sealed record GraphRequest(string Method, string Path, string Query, string? Prefer, string? Authorization, JsonObject? Body)
{
    public bool IsBooking => Method == "POST" && Path.EndsWith("/events", StringComparison.Ordinal);

    public bool IsChange => Method == "PATCH";

    public override string ToString() => $"{Method} {Path}";
}
