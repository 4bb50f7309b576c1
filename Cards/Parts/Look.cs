using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>How states look: a colour, and always an icon and a word with it.</summary>
internal static class Look
{
    public static string Icon(this CaseStatus status) => status switch
    {
        CaseStatus.Nieuw => "🔔",
        CaseStatus.Opgepakt => "✅",
        CaseStatus.Loopt => "👣",
        CaseStatus.Nazorg => "🌱",
        CaseStatus.Gesloten => "🏁",
        _ => "↩️",
    };

    public static ContainerStyle Style(this CaseStatus status) => status switch
    {
        CaseStatus.Nieuw => ContainerStyle.Accent,
        CaseStatus.Opgepakt or CaseStatus.Loopt or CaseStatus.Nazorg => ContainerStyle.Good,
        _ => ContainerStyle.Emphasis,
    };

    public static string Word(this CaseStatus status) => status.ToString();

    public static string Word(this Urgency urgency) => urgency switch
    {
        Urgency.Direct => "❗ Direct: vandaag",
        Urgency.Snel => "⏱️ Snel: binnen 2 werkdagen",
        _ => "📅 Gewoon: binnen 5 werkdagen",
    };

    public static string Icon(this MessageTone tone) => tone switch
    {
        MessageTone.Good => "✅",
        MessageTone.Warning => "⚠️",
        MessageTone.Attention => "⛔",
        _ => "ℹ️",
    };

    public static ContainerStyle Style(this MessageTone tone) => tone switch
    {
        MessageTone.Good => ContainerStyle.Good,
        MessageTone.Warning => ContainerStyle.Warning,
        MessageTone.Attention => ContainerStyle.Attention,
        _ => ContainerStyle.Accent,
    };
}
