using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>How the status of a knelpunt looks and reads.</summary>
internal static class KnelpuntWords
{
    public static string Word(this KnelpuntStatus status) => status switch
    {
        KnelpuntStatus.Ingediend => "Ingediend",
        KnelpuntStatus.OpAgenda => "Op de agenda",
        KnelpuntStatus.Besproken => "Besproken",
        KnelpuntStatus.Doorgezet => "Bij het bestuurlijk overleg",
        _ => "Beantwoord",
    };

    /// <summary>What a button is called that leads there.</summary>
    public static string Do(this KnelpuntStatus status) => status switch
    {
        KnelpuntStatus.OpAgenda => "Zet op de agenda",
        KnelpuntStatus.Besproken => "Zet op besproken",
        KnelpuntStatus.Doorgezet => "Naar het bestuurlijk overleg",
        _ => "Schrijf het antwoord",
    };

    public static string Icon(this KnelpuntStatus status) => status switch
    {
        KnelpuntStatus.Ingediend => "📥",
        KnelpuntStatus.OpAgenda => "🗓️",
        KnelpuntStatus.Besproken => "💬",
        KnelpuntStatus.Doorgezet => "🏛️",
        _ => "✅",
    };

    public static ContainerStyle Style(this KnelpuntStatus status) => status switch
    {
        KnelpuntStatus.Ingediend => ContainerStyle.Emphasis,
        KnelpuntStatus.Beantwoord => ContainerStyle.Good,
        _ => ContainerStyle.Accent,
    };

    public static string Support(int supporters) => supporters switch
    {
        0 => "nog niemand anders heeft dit",
        1 => "1 collega heeft dit ook",
        _ => $"{supporters} collega's hebben dit ook",
    };

    public static IReadOnlyDictionary<string, string> About(string id) => new Dictionary<string, string> { [DataKeys.Knelpunt] = id };
}
