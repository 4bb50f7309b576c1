namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>Where a youngster is on the way from school to work (section 4 of the domain).</summary>
public enum Phase
{
    Vo,
    Vso,
    Pro,
    Mbo,
    Werk,
    Geen,
}

/// <summary>The words of <see cref="Phase"/>.</summary>
public static class Phases
{
    public static string Key(this Phase phase) => phase.ToString().ToLowerInvariant();

    public static Phase? Parse(string? key) =>
        Enum.TryParse<Phase>(key, ignoreCase: true, out var phase) && Enum.IsDefined(phase) ? phase : null;

    public static string Label(this Phase phase) => phase switch
    {
        Phase.Vo => "Voortgezet onderwijs",
        Phase.Vso => "Voortgezet speciaal onderwijs",
        Phase.Pro => "Praktijkonderwijs",
        Phase.Mbo => "Mbo",
        Phase.Werk => "Aan het werk",
        _ => "Geen school en geen werk",
    };

    /// <summary>The phases in which a youngster goes to a school.</summary>
    public static bool IsAtSchool(this Phase phase) => phase is Phase.Vo or Phase.Vso or Phase.Pro or Phase.Mbo;
}
