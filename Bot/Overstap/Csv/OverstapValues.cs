using System.Globalization;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;

namespace TeamsSchakelpunt.Bot.Overstap.Csv;

/// <summary>Reads the values of a list, in the words that schools use.</summary>
public sealed class OverstapValues(PartnerDirectory directory)
{
    private static readonly Dictionary<string, OverstapStatus> Statuses = Folded(
        (OverstapStatus.NietAangemeld, ["niet_aangemeld", "niet aangemeld", "nog niet aangemeld", "geen aanmelding", "geen", "nee", "onbekend", "niet"]),
        (OverstapStatus.Aangemeld, ["aangemeld", "aangemeld niet ingeschreven", "wel aangemeld", "in behandeling", "intake", "geplaatst onder voorbehoud", "voorlopig"]),
        (OverstapStatus.Ingeschreven, ["ingeschreven", "inschreven", "definitief ingeschreven", "geplaatst", "gestart", "definitief"]));

    private static readonly Dictionary<string, OverstapLevel> Levels = Folded(
        (OverstapLevel.Bb, ["bb", "bbl", "vmbo bb", "vmbo-b", "vmbo b", "basis", "basisberoepsgericht", "vmbo basis", "vmbo-bb", "vmbo bbl", "basisberoepsgerichte leerweg"]),
        (OverstapLevel.Kb, ["kb", "kbl", "vmbo kb", "vmbo k", "kader", "kaderberoepsgericht", "vmbo kader", "vmbo kbl", "kaderberoepsgerichte leerweg"]),
        (OverstapLevel.Gl, ["gl", "vmbo gl", "vmbo g", "gemengd", "gemengde leerweg", "gtl", "vmbo gtl", "gt"]),
        (OverstapLevel.Tl, ["tl", "vmbo tl", "vmbo t", "theoretisch", "theoretische leerweg", "mavo", "vmbo-t"]),
        (OverstapLevel.Pro, ["pro", "praktijkonderwijs", "praktijk"]),
        (OverstapLevel.Vso, ["vso", "speciaal", "voortgezet speciaal onderwijs", "speciaal onderwijs"]));

    private static readonly Dictionary<string, AgeGroup> Ages = Folded(
        (AgeGroup.Under16, ["jonger dan 16", "onder 16", "onder de 16", "tot 16", "0 15", "12 15", "15 en jonger"]),
        (AgeGroup.From16To17, ["16 17", "16 of 17", "16 en 17", "16 t m 17", "16 tot 18", "16 tot en met 17"]),
        (AgeGroup.From18To22, ["18 22", "18 t m 22", "18 tot en met 22", "18 tot 23", "18 of ouder", "18 jaar en ouder"]),
        (AgeGroup.From23To26, ["23 26", "23 t m 26", "23 tot en met 26", "23 tot 27"]));

    private readonly Dictionary<string, PartnerKey> _schools = directory.Partners
        .Where(partner => partner.SchoolPhase is Phase.Vo or Phase.Vso or Phase.Pro)
        .SelectMany(partner => partner.Aliases.Append(partner.Name).Append(partner.Key.Value).Select(name => (Name: Headings.Folded(name), partner.Key)))
        .DistinctBy(pair => pair.Name)
        .ToDictionary(pair => pair.Name, pair => pair.Key);

    /// <summary>The names of the schools that a list may have.</summary>
    public string SchoolNames => string.Join(", ", _schools.Values.Distinct().Select(directory.NameOf).Order(StringComparer.CurrentCulture));

    public PartnerKey? SchoolOf(string value) => _schools.TryGetValue(Headings.Folded(value), out var school) ? school : null;

    public static OverstapStatus? StatusOf(string value) => Statuses.TryGetValue(Headings.Folded(value), out var status) ? status : null;

    public static OverstapLevel? LevelOf(string value) => Levels.TryGetValue(Headings.Folded(value), out var level) ? level : null;

    /// <summary>The group; of an age in years no more than that is kept.</summary>
    public static AgeGroup? AgeOf(string value)
    {
        if (value.StartsWith('<')) return value.Length > 1 && value[1..].Trim() == "16" ? AgeGroup.Under16 : null;
        var folded = Headings.Folded(value);
        if (value.EndsWith('+')) return folded == "18" ? AgeGroup.From18To22 : null;
        if (Ages.TryGetValue(folded, out var group)) return group;
        if (folded.EndsWith(" jaar", StringComparison.Ordinal)) folded = folded[..^5];
        return int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years switch
        {
            >= 10 and < 16 => AgeGroup.Under16,
            16 or 17 => AgeGroup.From16To17,
            >= 18 and <= 22 => AgeGroup.From18To22,
            >= 23 and <= 26 => AgeGroup.From23To26,
            _ => null,
        }
        : null;
    }

    private static Dictionary<string, T> Folded<T>(params (T Value, string[] Words)[] all) =>
        all.SelectMany(one => one.Words.Select(word => (Word: Headings.Folded(word), one.Value))).DistinctBy(pair => pair.Word).ToDictionary(pair => pair.Word, pair => pair.Value);
}
