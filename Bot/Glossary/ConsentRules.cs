namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>Who must have said yes when consent is the ground for sharing (section 8.6 of the domain).</summary>
public static class ConsentRules
{
    /// <summary>What is missing, as a sentence; null where nothing is, or where consent is not the ground.</summary>
    public static string? Missing(LegalGround? ground, AgeGroup age, YouthKnows knows, Parents? parents)
    {
        if (ground != LegalGround.Toestemming) return null;
        if (knows != YouthKnows.JaEens)
        {
            return "Bij toestemming moet de jongere het ermee eens zijn. Praat met de jongere en leg dat gesprek vast.";
        }

        return age == AgeGroup.Under16 && parents != Parents.Ja
            ? "Onder de 16 beslist ook een ouder over toestemming. Praat met de ouders en vul aan dat zij het weten."
            : null;
    }

    /// <summary>Who decides at this age, for a form.</summary>
    public static string WhoDecides(AgeGroup age) => age switch
    {
        AgeGroup.Under16 => "Onder de 16 beslissen de jongere en een ouder samen over toestemming.",
        AgeGroup.From16To17 => "Vanaf 16 beslist de jongere zelf over toestemming.",
        _ => "Vanaf 18 beslist de jongere zelf. Ouders weten alleen iets als de jongere dat wil.",
    };
}
