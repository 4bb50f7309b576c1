namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>Initials of a youngster: two to four letters, never a name (section 8.2 of the domain).</summary>
internal static class Initials
{
    /// <summary>What is wrong with them, or null. "jan" and "Jan" are names; "JB", "J.B." and "jb" are initials.</summary>
    public static string? Find(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var letters = typed.Count(char.IsLetter);
        var isClean = typed.All(c => char.IsLetter(c) || c is '.' or ' ' or '-');
        var looksLikeName = letters > 2 && typed.Zip(typed.Skip(1)).Any(pair => char.IsLower(pair.First) && char.IsLower(pair.Second));
        return isClean && letters is >= 2 and <= 4 && !looksLikeName ? null : "Vul alleen de eerste letters in: 2 tot 4, zoals JB.";
    }

    /// <summary>The letters in capitals; null where there are none.</summary>
    public static string? Fold(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : string.Concat(typed.Where(char.IsLetter)).ToUpperInvariant();
}
