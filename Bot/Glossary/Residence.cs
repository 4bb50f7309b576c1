namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>Where the youngster lives, as far as routing needs it; an address is never held (section 5, rule 3 of the domain).</summary>
public enum Residence
{
    Unknown,
    Region,
    Elsewhere,
}

/// <summary>The keys of <see cref="Residence"/>.</summary>
public static class Residences
{
    public static string Key(this Residence residence) => residence switch
    {
        Residence.Region => "hier",
        Residence.Elsewhere => "elders",
        _ => "onbekend",
    };

    public static Residence Parse(string? key) => key switch
    {
        "hier" => Residence.Region,
        "elders" => Residence.Elsewhere,
        _ => Residence.Unknown,
    };
}
