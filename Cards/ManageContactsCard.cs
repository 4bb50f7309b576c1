using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The contacts that somebody keeps.</summary>
/// <param name="Scope">Whose they are: name of the partner, or "alle partners".</param>
/// <param name="Count">How many there are.</param>
/// <param name="Suggestions">Choices shown before anything is typed (label, id); at most ten.</param>
/// <param name="Waiting">People who say they work there and wait for an answer (name); at most five.</param>
public sealed record ManageContactsCardData(string Scope, int Count, IReadOnlyList<Choice> Suggestions, IReadOnlyList<string> Waiting);

/// <summary><c>beheer contacten</c>: choose a contact to change (<see cref="Datasets.ManagedContacts"/>), add one, import and export.</summary>
public static class ManageContactsCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ManageContactsCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("Contacten beheren", [Head.Of("🗂️", "Contacten beheren")]);
    }
}
