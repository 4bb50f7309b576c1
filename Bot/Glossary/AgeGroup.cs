namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>Age in the four groups that law and consent need; a birth date is never held (section 4 and 8.3 of the domain).</summary>
public enum AgeGroup
{
    Under16,
    From16To17,
    From18To22,
    From23To26,
}

/// <summary>The words of <see cref="AgeGroup"/>.</summary>
public static class AgeGroups
{
    public static IReadOnlyList<AgeGroup> All { get; } = Enum.GetValues<AgeGroup>();

    public static string Key(this AgeGroup age) => age switch
    {
        AgeGroup.Under16 => "<16",
        AgeGroup.From16To17 => "16-17",
        AgeGroup.From18To22 => "18-22",
        _ => "23-26",
    };

    public static string Label(this AgeGroup age) => age switch
    {
        AgeGroup.Under16 => "Jonger dan 16",
        AgeGroup.From16To17 => "16 of 17",
        AgeGroup.From18To22 => "18 tot en met 22",
        _ => "23 tot en met 26",
    };

    public static AgeGroup? Parse(string? key)
    {
        foreach (var age in All)
        {
            if (age.Key() == key) return age;
        }

        return null;
    }

    public static bool IsAdult(this AgeGroup age) => age is AgeGroup.From18To22 or AgeGroup.From23To26;
}
