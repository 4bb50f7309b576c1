namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>What a youngster may ask about what is held of them (section 8.8 of the domain).</summary>
public enum YouthRequestKind
{
    /// <summary>Something is not right (AVG art. 16).</summary>
    Correctie,

    /// <summary>It must go (AVG art. 17).</summary>
    Verwijderen,

    /// <summary>It may not be used: sharing stands still until a coordinator decided (AVG art. 21).</summary>
    Bezwaar,
}

/// <summary>The words of <see cref="YouthRequestKind"/>.</summary>
public static class YouthRequestKinds
{
    public static IReadOnlyList<YouthRequestKind> All { get; } = Enum.GetValues<YouthRequestKind>();

    public static string Key(this YouthRequestKind kind) => kind switch
    {
        YouthRequestKind.Correctie => "correctie",
        YouthRequestKind.Verwijderen => "verwijderen",
        _ => "bezwaar",
    };

    public static string Label(this YouthRequestKind kind) => kind switch
    {
        YouthRequestKind.Correctie => "Iets verbeteren",
        YouthRequestKind.Verwijderen => "Gegevens laten wissen",
        _ => "Bezwaar tegen delen",
    };

    public static YouthRequestKind? Parse(string? key)
    {
        foreach (var kind in All)
        {
            if (kind.Key() == key) return kind;
        }

        return null;
    }
}
