namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>Whether the youngster knows of the signal: <c>jongere_weet</c>, "met de jongere, niet over de jongere" (section 8.2 of the domain).</summary>
public enum YouthKnows
{
    JaEens,
    Ja,
    NogNiet,
    Nee,
}

/// <summary>The words of <see cref="YouthKnows"/>.</summary>
public static class YouthKnowsWords
{
    public static IReadOnlyList<YouthKnows> All { get; } = Enum.GetValues<YouthKnows>();

    public static string Key(this YouthKnows knows) => knows switch
    {
        YouthKnows.JaEens => "ja_eens",
        YouthKnows.Ja => "ja",
        YouthKnows.NogNiet => "nog_niet",
        _ => "nee",
    };

    public static string Label(this YouthKnows knows) => knows switch
    {
        YouthKnows.JaEens => "Ja, en is het ermee eens",
        YouthKnows.Ja => "Ja",
        YouthKnows.NogNiet => "Nog niet",
        _ => "Nee",
    };

    public static YouthKnows? Parse(string? key)
    {
        foreach (var knows in All)
        {
            if (knows.Key() == key) return knows;
        }

        return null;
    }
}
