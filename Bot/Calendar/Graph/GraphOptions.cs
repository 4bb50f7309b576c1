namespace TeamsSchakelpunt.Bot.Calendar.Graph;

/// <summary>Where casusbesprekingen are booked: section <c>Graph</c>.</summary>
public sealed class GraphOptions
{
    public const string Section = "Graph";

    /// <summary>The mail address of the mailbox that organises casusbesprekingen; empty where Graph is not used.</summary>
    public string? Organizer { get; set; }

    /// <summary>The endpoint with its version: another cloud, or a stand-in on this machine. Default: the public cloud.</summary>
    public string BaseUrl { get; set; } = "https://graph.microsoft.com/v1.0";

    public bool IsUsed => !string.IsNullOrWhiteSpace(Organizer);

    internal Uri Endpoint => new(BaseUrl.TrimEnd('/'));
}
