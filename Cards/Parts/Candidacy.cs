namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>How the room that a candidate has is written down.</summary>
internal static class Candidacy
{
    public static string Running(int cases) => cases switch
    {
        0 => "nog geen casus als regisseur",
        1 => "1 casus als regisseur",
        _ => $"{cases} casussen als regisseur",
    };

    public static string Presence(bool isPresent, DateOnly? backOn) => (isPresent, backOn) switch
    {
        (true, _) => "✅ werkt vandaag",
        (_, { } day) => $"🗓️ is er weer {DutchDate.Day(day)}",
        _ => "🗓️ is er vandaag niet",
    };
}
