using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>No row of the plan fits a question.</summary>
/// <param name="Topics">The nearest rows, as buttons; at most four.</param>
/// <param name="People">Contacts whose work has to do with it, as buttons; at most two.</param>
/// <param name="Coordinator">Who finds out who starts.</param>
public sealed record NearestTopicsCardData(IReadOnlyList<ResponsibilityLink> Topics, IReadOnlyList<ContactLink> People, ContactPerson Coordinator);

/// <summary>The plan has no sure answer to these words: the nearest topics, who may know, and the coordinator. Never a dead end.</summary>
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
                "Dit vind ik zo niet in het plan",
                data.Topics.Count > 0 ? "Bedoel je misschien een van deze onderwerpen?" : "Samen vinden we wie begint."),
        ];
        if (data.Topics.Count > 0)
        {
            body.Add(new ActionSet([.. data.Topics.Take(MostTopics).Select(topic =>
                Press.Other(topic.Title, Verbs.Responsibility, DataKeys.Responsibility, topic.Id))]));
        }

        if (data.People.Count > 0)
        {
            body.Add(Words.Plain(data.People.Count == 1 ? "Deze collega weet hier misschien meer van:" : "Deze collega's weten hier misschien meer van:") with { Spacing = Spacing.Medium });
            body.Add(new ActionSet([.. data.People.Select(person => Press.Other(person.Title, Verbs.ContactPerson, DataKeys.Contact, person.Id))]));
        }

        body.Add(Person.Block("De coördinator zoekt graag met je uit wie begint.", data.Coordinator));
        return Frame.Card("Wie begint?", body, [Press.Dialog("Meld een signaal", Verbs.OpenSignalForm), Press.Dialog("Is dit een gat? Geef het door", Verbs.OpenKnelpuntForm)]);
    }
}
