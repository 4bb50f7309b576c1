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

        List<CardElement> body = [Head.Of("🔎", "Zoek een contactpersoon", "Typ een naam, een functie, een organisatie of een school.")];
        if (data.NotFound is not null)
        {
            body.Add(Note.Of(
                "ℹ️", $"Ik vond niemand bij ‘{UserText.EscapeLine(data.NotFound)}’. Probeer een ander woord.", ContainerStyle.Accent));
        }

        body.Add(new ChoiceInput
        {
            Id = Inputs.Contact,
            Label = "Wie zoek je?",
            Choices = data.Suggestions,
            ChoicesData = new DataQuery(Datasets.Contacts),
            Style = ChoiceInputStyle.Filtered,
            Placeholder = "Typ een paar letters",
            IsRequired = true,
            ErrorMessage = "Kies iemand uit de lijst.",
            Spacing = Spacing.Medium,
        });
        body.Add(new ActionSet([Press.Send(inDialog: false, "Toon", Verbs.ContactPerson, new Dictionary<string, string>())]));
        if (data.Coordinator is { } coordinator)
            body.Add(Person.Block("Kom je er niet uit? De coördinator zoekt met je mee.", coordinator));

        return Frame.Card("Zoek een contactpersoon", body);
    }
}
