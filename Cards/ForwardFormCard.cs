using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The form.</summary>
/// <param name="FormId">Id made when the form was first shown.</param>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Partners">Partners to choose from (label, key).</param>
/// <param name="Reasons">Categories of reasons (label, key).</param>
/// <param name="Assigns">A coordinator points out a partner, rather than a partner forwarding.</param>
/// <param name="Partner">Chosen partner; null is none yet.</param>
/// <param name="Reason">Chosen reason; null is none yet.</param>
/// <param name="Issues">What is wrong, each at its field.</param>
public sealed record ForwardFormCardData(
    string FormId,
    string CaseNumber,
    IReadOnlyList<Choice> Partners,
    IReadOnlyList<Choice> Reasons,
    bool Assigns = false,
    string? Partner = null,
    string? Reason = null,
    IReadOnlyList<FieldIssue>? Issues = null);

/// <summary>Dialog: the case belongs to another partner, or a coordinator points one out.</summary>
public static class ForwardFormCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ForwardFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        var issues = data.Issues ?? [];
        List<CardElement> body =
        [
            data.Assigns
                ? Head.Of("🧭", "Wijs een partner aan", $"{data.CaseNumber} gaat naar deze partner.")
                : Head.Of("↪️", "Hoort bij een ander", $"{data.CaseNumber} gaat naar de partner die je kiest."),
        ];
        if (Field.Summary(issues) is { } summary)
            body.Add(summary);
        body.AddRange(Questions(data).Select(question => Field.Of(question, issues)));
        if (!data.Assigns)
            body.Add(Words.Small("Doorsturen kan twee keer. Daarna kiest de coördinator. Jullie blijven op de hoogte."));

        var form = new Dictionary<string, string> { [DataKeys.FormId] = data.FormId, [DataKeys.CaseNumber] = data.CaseNumber };
        return Frame.Card(
            $"Stuur {data.CaseNumber} door",
            body,
            [data.Assigns
                ? Press.Send(inDialog: true, "Wijs aan", Verbs.SubmitAssign, form)
                : Press.Send(inDialog: true, "Stuur door", Verbs.SubmitForward, form)]);
    }

    private static IEnumerable<InputElement> Questions(ForwardFormCardData data)
    {
        yield return new ChoiceInput
        {
            Id = Inputs.Partner,
            Label = "Naar wie?",
            Choices = data.Partners,
            Style = Pick.StyleFor(data.Partner),
            Placeholder = "Kies een partner",
            Value = data.Partner,
            IsRequired = true,
            ErrorMessage = "Kies een partner.",
        };
        if (data.Assigns)
            yield break;
        yield return new ChoiceInput
        {
            Id = Inputs.Reason,
            Label = "Waarom?",
            Choices = data.Reasons,
            Style = ChoiceInputStyle.Expanded,
            Value = data.Reason,
            IsRequired = true,
            ErrorMessage = "Kies een reden.",
        };
    }
}
