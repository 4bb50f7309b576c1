namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>How often somebody meets a knelpunt (section 2.16 of the domain asks it; the steps are the product's).</summary>
public enum KnelpuntFrequency
{
    EersteKeer,
    PaarKeerPerJaar,
    ElkeMaand,
    ElkeWeek,
}

/// <summary>The words of <see cref="KnelpuntFrequency"/>.</summary>
public static class KnelpuntFrequencies
{
    public static IReadOnlyList<KnelpuntFrequency> All { get; } = Enum.GetValues<KnelpuntFrequency>();

    public static string Key(this KnelpuntFrequency frequency) => frequency switch
    {
        KnelpuntFrequency.EersteKeer => "eerste_keer",
        KnelpuntFrequency.PaarKeerPerJaar => "paar_keer_per_jaar",
        KnelpuntFrequency.ElkeMaand => "elke_maand",
        _ => "elke_week",
    };

    public static string Label(this KnelpuntFrequency frequency) => frequency switch
    {
        KnelpuntFrequency.EersteKeer => "Dit is de eerste keer",
        KnelpuntFrequency.PaarKeerPerJaar => "Een paar keer per jaar",
        KnelpuntFrequency.ElkeMaand => "Ongeveer elke maand",
        _ => "Elke week of vaker",
    };

    public static KnelpuntFrequency? Parse(string? key)
    {
        foreach (var frequency in All)
        {
            if (frequency.Key() == key) return frequency;
        }

        return null;
    }
}
