namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>Names in a sentence.</summary>
internal static class Names
{
    /// <summary>"Docent Aventus, Jobcoach DWT en Leerplichtambtenaar", escaped.</summary>
    public static string And(IReadOnlyList<string> names) => Joined([.. names.Select(UserText.EscapeLine)]);

    /// <summary>"Jobcoach DWT kan niet", or "Docent Aventus en Jobcoach DWT kunnen niet"; escaped.</summary>
    public static string Can(IReadOnlyList<string> names) => $"{And(names)} {Verb(names)}";

    /// <summary>The same, for where it is read as it stands.</summary>
    public static string CanPlain(IReadOnlyList<string> names) => $"{Joined(names)} {Verb(names)}";

    private static string Joined(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} en {names[^1]}";

    private static string Verb(IReadOnlyList<string> names) => names.Count == 1 ? "kan niet" : "kunnen niet";
}
