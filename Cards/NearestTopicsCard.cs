using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>No row of the plan fits a question.</summary>
/// <param name="Topics">The nearest rows, as buttons; at most four.</param>
/// <param name="Coordinator">Who finds out who starts.</param>
public sealed record NearestTopicsCardData(IReadOnlyList<ResponsibilityLink> Topics, ContactPerson Coordinator);

/// <summary>The plan has no answer in these words: the nearest topics, and the coordinator. Never a dead end.</summary>
public static class NearestTopicsCard
{
    private const int MostTopics = 4;

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(NearestTopicsCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body =
        [
            Head.Of(
                "🧭",
                "Dit staat zo niet in het plan",
                data.Topics.Count > 0 ? "Bedoel je misschien een van deze onderwerpen?" : "Samen vinden we wie begint."),
        ];
        if (data.Topics.Count > 0)
        {
            body.Add(new ActionSet([.. data.Topics.Take(MostTopics).Select(topic =>
                Press.Other(topic.Title, Verbs.Responsibility, DataKeys.Responsibility, topic.Id))]));
        }

        body.Add(Person.Block("De coördinator zoekt graag met je uit wie begint.", data.Coordinator));
        return Frame.Card("Wie begint?", body);
    }
}
