using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>A form about a case: its top, what is wrong, the questions, and its button.</summary>
/// <param name="Icon">A sign for the form.</param>
/// <param name="Title">What it is for, in a few words.</param>
/// <param name="Line">Below the title: what happens with it, in one sentence.</param>
/// <param name="Send">Text on the button.</param>
/// <param name="Verb">Verb of the button.</param>
internal sealed record Sheet(string Icon, string Title, string Line, string Send, string Verb)
{
    /// <summary>Goes with the press, beside the form's id and the case number.</summary>
    public IReadOnlyDictionary<string, string> Also { get; init; } = new Dictionary<string, string>();

    /// <summary>A second button that sends the form: its text and its verb; null is none.</summary>
    public (string Title, string Verb)? Other { get; init; }

    /// <summary>Below the questions, in a softer tone; null is nothing.</summary>
    public string? After { get; init; }

    /// <param name="form">The form.</param>
    /// <param name="content">Questions, and what is said between them.</param>
    public AdaptiveCard Card(CaseForm form, IEnumerable<CardElement> content)
    {
        ArgumentNullException.ThrowIfNull(form);

        var issues = form.Issues ?? [];
        List<CardElement> body = [Head.Of(Icon, Title, $"{form.CaseNumber} · {Line}")];
        if (Field.Summary(issues) is { } summary)
            body.Add(summary);
        body.AddRange(content.Select(element => element is InputElement question ? Field.Of(question, issues) : element));
        if (form.AsksReview)
            body.Add(Field.Reviewed());
        if (After is not null)
            body.Add(Words.Small(After) with { Spacing = Spacing.Medium });

        var data = new Dictionary<string, string>(Also) { [DataKeys.FormId] = form.Id, [DataKeys.CaseNumber] = form.CaseNumber };
        List<CardAction> buttons = [Press.Send(form.InDialog, Send, Verb, data)];
        if (Other is { } other)
            buttons.Add(Press.Send(form.InDialog, other.Title, other.Verb, data) with { Style = ActionStyle.Default });
        return Frame.Card($"{Title}: {form.CaseNumber}", body, buttons);
    }
}
