using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>Why a signal belongs to another partner. A fixed list, so that a channel can show it.</summary>
public static class ForwardReasons
{
    public static IReadOnlyList<Choice> All { get; } =
    [
        new("De jongere gaat (nu) naar een andere school", "andere_school"),
        new("Een andere partner kent de jongere al", "al_bekend"),
        new("De jongere is ouder of jonger dan gedacht", "leeftijd"),
        new("De jongere woont in een andere gemeente", "andere_gemeente"),
        new("De vraag past beter bij een andere partner", "andere_taak"),
        new("Wij kunnen dit nu niet op tijd oppakken", "geen_tijd"),
    ];

    public static bool Contains(string? reason) => All.Any(choice => choice.Value == reason);

    public static string LabelOf(string reason) => All.FirstOrDefault(choice => choice.Value == reason)?.Title ?? reason;
}
