using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A search for a contact.</summary>
/// <param name="NotFound">What was typed and matched nobody; null where nothing was typed yet.</param>
/// <param name="Coordinator">Whom to ask instead; null on a first search.</param>
/// <param name="Suggestions">Choices shown before anything is typed (label, id); at most ten.</param>
public sealed record ContactSearchCardData(string? NotFound, ContactPerson? Coordinator, IReadOnlyList<Choice> Suggestions);

/// <summary>A box in which contacts are searched while typing (<see cref="Datasets.Contacts"/>).</summary>
public static class ContactSearchCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ContactSearchCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("Zoek een contactpersoon", [Head.Of("🔎", "Zoek een contactpersoon")]);
    }
}
