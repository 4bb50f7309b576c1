using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>Says a refusal to the one who asked.</summary>
public static class Refusals
{
    public static Answer.Say Answer(Refusal refusal) => new(refusal.Sentence);
}
