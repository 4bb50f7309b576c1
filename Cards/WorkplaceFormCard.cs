using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The question "Waar werk je?".</summary>
/// <param name="FormId">Id made when the form was first shown.</param>
/// <param name="Partners">Partners to choose from (label, key).</param>
/// <param name="Partner">Chosen partner; null is none yet.</param>
/// <param name="Function">Function; null is none yet.</param>
/// <param name="Waiting">Name of the partner that was asked to confirm; null where nothing waits.</param>
/// <param name="Issues">What is wrong, each at its field.</param>
/// <param name="InDialog">Drawn in a dialog rather than in a chat.</param>
public sealed record WorkplaceFormCardData(
    string FormId,
    IReadOnlyList<Choice> Partners,
    string? Partner,
    string? Function,
    string? Waiting,
    IReadOnlyList<FieldIssue> Issues,
    bool InDialog);

/// <summary>Asks somebody whom the directory does not know for which partner they work.</summary>
public static class WorkplaceFormCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(WorkplaceFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body = [Head.Of("👋", "Waar werk je?", "Dan weet het Schakelpunt wat er bij jou hoort.")];
        if (data.Waiting is not null)
        {
            body.Add(Note.Of(
                "⏳",
                $"**Je keuze ligt bij {UserText.EscapeLine(data.Waiting)}.** Een collega daar bevestigt dat je er werkt. Je krijgt bericht. Koos je verkeerd? Kies dan opnieuw.",
                ContainerStyle.Accent));
        }

        if (Field.Summary(data.Issues) is { } summary)
            body.Add(summary);
        body.AddRange(Questions(data).Select(question => Field.Of(question, data.Issues)));
        if (data.Waiting is null)
            body.Add(Words.Small("Een collega van die organisatie bevestigt dat je er werkt."));

        return Frame.Card(
            "Waar werk je?",
            body,
            [Press.Send(data.InDialog, "Verstuur", Verbs.SubmitWorkplace, new Dictionary<string, string> { [DataKeys.FormId] = data.FormId })]);
    }

    private static IEnumerable<InputElement> Questions(WorkplaceFormCardData data)
    {
        yield return new ChoiceInput
        {
            Id = Inputs.Partner,
            Label = "Organisatie",
            Choices = data.Partners,
            Style = Pick.StyleFor(data.Partner),
            Placeholder = "Kies of typ je organisatie",
            Value = data.Partner,
            IsRequired = true,
            ErrorMessage = "Kies je organisatie.",
        };
        yield return new TextInput
        {
            Id = Inputs.Function,
            Label = "Wat is je functie?",
            Placeholder = "Bijvoorbeeld mentor of jongerenwerker",
            Value = data.Function,
            MaxLength = 100,
            IsRequired = true,
            ErrorMessage = "Vul je functie in.",
        };
    }
}
