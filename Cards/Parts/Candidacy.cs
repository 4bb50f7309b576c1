namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>How the room that a candidate has is written down.</summary>
internal static class Candidacy
{
    public static string Running(int cases) => cases switch
    {
        0 => "is nu geen regisseur",
        1 => "is nu regisseur van 1 casus",
        _ => $"is nu regisseur van {cases} casussen",
    };

    public static string Presence(bool isPresent, DateOnly? backOn) => (isPresent, backOn) switch
    {
        (true, _) => "✅ werkt vandaag",
        (_, { } day) => $"🗓️ is er weer {DutchDate.Day(day)}",
        _ => "🗓️ is er vandaag niet",
    };
}
