using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Signals;

/// <summary>Says a refusal to the one who asked.</summary>
public static class Refusals
{
    public static Answer.Say Answer(Refusal refusal) => new(refusal.Sentence);
}
