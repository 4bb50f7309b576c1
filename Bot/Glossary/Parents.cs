namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>Whether the parents know of the signal: <c>ouders</c>. What can be chosen depends on age (sections 2.13 and 8.6 of the domain).</summary>
public enum Parents
{
    Ja,
    Nee,
    WilJongereNiet,
    NietVanToepassing,
}

/// <summary>The words of <see cref="Parents"/>.</summary>
public static class ParentsWords
{
    public static string Key(this Parents parents) => parents switch
    {
        Parents.Ja => "ja",
        Parents.Nee => "nee",
        Parents.WilJongereNiet => "jongere_wil_niet",
        _ => "nvt",
    };

    public static Parents? Parse(string? key)
    {
        foreach (var parents in Enum.GetValues<Parents>())
        {
            if (parents.Key() == key) return parents;
        }

        return null;
    }

    /// <summary>From 18 the youngster decides; under 16 the parents have a say in every decision.</summary>
    public static IReadOnlyList<Parents> ChoicesFor(AgeGroup age) => age switch
    {
        AgeGroup.Under16 => [Parents.Ja, Parents.Nee],
        AgeGroup.From16To17 => [Parents.Ja, Parents.Nee, Parents.WilJongereNiet],
        _ => [Parents.Ja, Parents.WilJongereNiet, Parents.NietVanToepassing],
    };

    public static string Label(this Parents parents, AgeGroup age) => parents switch
    {
        Parents.Ja when age.IsAdult() => "Ja, de jongere wil dat",
        Parents.Ja => "Ja, de ouders weten het",
        Parents.Nee => "Nee, nog niet",
        Parents.WilJongereNiet => "Nee, de jongere wil dat niet",
        _ => "Niet van toepassing",
    };
}
