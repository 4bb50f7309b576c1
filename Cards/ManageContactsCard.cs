using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The contacts that somebody keeps.</summary>
/// <param name="Scope">Whose they are: name of the partner, or "alle partners".</param>
/// <param name="Count">How many there are.</param>
/// <param name="Suggestions">Choices shown before anything is typed (label, id); at most ten.</param>
/// <param name="Waiting">People who say they work there and wait for an answer (object id, name); at most five.</param>
public sealed record ManageContactsCardData(string Scope, int Count, IReadOnlyList<Choice> Suggestions, IReadOnlyList<ContactLink> Waiting);

/// <summary><c>beheer contacten</c>: choose a contact to change (<see cref="Datasets.ManagedContacts"/>), add one, import and export.</summary>
public static class ManageContactsCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ManageContactsCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        var count = data.Count == 1 ? "1 contact" : $"{data.Count} contacten";
        List<CardElement> body = [Head.Of("🗂️", "Contacten beheren", $"{count} van {UserText.EscapeLine(data.Scope)}")];
        if (data.Waiting.Count > 0)
            body.Add(Waiting(data.Waiting));
        body.Add(new ChoiceInput
        {
            Id = Inputs.Contact,
            Label = "Wie wil je wijzigen?",
            Choices = data.Suggestions,
            ChoicesData = new DataQuery(Datasets.ManagedContacts),
            Style = ChoiceInputStyle.Filtered,
            Placeholder = "Typ een paar letters",
            IsRequired = true,
            ErrorMessage = "Kies eerst een contact.",
            Spacing = Spacing.Medium,
        });
        body.Add(new ActionSet(
        [
            Press.DialogOnChoice("Wijzig", Verbs.OpenContactForm),
            Press.Dialog("Nieuw contact", Verbs.OpenNewContact),
        ]));
        body.Add(Iconed.Line(
            "📥",
            "**Veel wijzigingen?** Download de lijst en pas die aan. Stuur me hier in de chat een CSV-bestand. Ik laat eerst zien wat er verandert.") with
        {
            Spacing = Spacing.Medium,
            Separator = true,
        });

        return Frame.Card(
            "Contacten beheren", body, [Press.Execute("Download lijst", Verbs.Command, Press.Command("export contacten"))]);
    }

    private static Container Waiting(IReadOnlyList<ContactLink> people) => new(
    [
        Iconed.Row(
            "⏳",
            [
                new TextBlock(people.Count == 1 ? "**1 collega wacht op een antwoord**" : $"**{people.Count} collega's wachten op een antwoord**"),
                Words.Plain("Werken zij bij jullie? Kies een naam.") with { Spacing = Spacing.Small },
            ]),
        new ActionSet([.. people.Select(person => Press.Other(person.Title, Verbs.OpenClaim, DataKeys.Person, person.Id))]),
    ])
    {
        Style = ContainerStyle.Accent,
        Spacing = Spacing.Medium,
    };
}
