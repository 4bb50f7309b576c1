namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>How soon a person must pick a signal up (section 2.3 of the domain).</summary>
public enum Urgency
{
    /// <summary>The same working day.</summary>
    Direct,

    /// <summary>Within two working days.</summary>
    Snel,

    /// <summary>Within five working days.</summary>
    Gewoon,
}

/// <summary>The words and norm times of <see cref="Urgency"/> (section 6.4 of the domain).</summary>
public static class Urgencies
{
    public static string Key(this Urgency urgency) => urgency.ToString().ToLowerInvariant();

    public static Urgency? Parse(string? key) =>
        Enum.TryParse<Urgency>(key, ignoreCase: true, out var urgency) && Enum.IsDefined(urgency) ? urgency : null;

    public static string Label(this Urgency urgency) => urgency switch
    {
        Urgency.Direct => "Direct: vandaag nog",
        Urgency.Snel => "Snel: binnen 2 werkdagen",
        _ => "Gewoon: binnen 5 werkdagen",
    };

    public static int WorkingDays(this Urgency urgency) => urgency switch
    {
        Urgency.Direct => 0,
        Urgency.Snel => 2,
        _ => 5,
    };
}
