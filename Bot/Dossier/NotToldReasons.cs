using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>Why a youngster can't be told (section 8.9 of the domain).</summary>
public static class NotToldReasons
{
    public static IReadOnlyList<Choice> All { get; } =
    [
        new("Het is niet veilig", "veiligheid"),
        new("De jongere is niet te bereiken", "niet_bereikbaar"),
        new("Het hoort bij de taak van leerplicht", "leerplicht_taak"),
    ];

    /// <summary>What a person reads for the key of a reason; null where there is none.</summary>
    public static string? LabelOf(string? key) => All.FirstOrDefault(reason => reason.Value == key)?.Title ?? key;
}
