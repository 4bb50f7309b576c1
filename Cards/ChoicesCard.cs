using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A question with choices.</summary>
/// <param name="Question">The question, in one sentence.</param>
/// <param name="Buttons">A few: each is read before one is chosen.</param>
/// <param name="Explanation">One more sentence; null is none.</param>
public sealed record ChoicesCardData(string Question, IReadOnlyList<CardButton> Buttons, string? Explanation = null);

/// <summary>The bot is not sure what was meant, and asks.</summary>
public static class ChoicesCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ChoicesCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body = [Head.Of("🤔", data.Question)];
        if (data.Explanation is not null)
            body.Add(Words.Plain(data.Explanation));
        return Frame.Card(data.Question, body, Press.Given(data.Buttons, firstIsPrimary: false));
    }
}
