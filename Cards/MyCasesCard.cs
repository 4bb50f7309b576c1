using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One case in the list.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="TypeLabel">Label of the type.</param>
/// <param name="Status">State.</param>
/// <param name="Role">The viewer's role, such as "Melder".</param>
/// <param name="NextDate">Next date to mind; null is none.</param>
/// <param name="NextWhat">What that date is for, such as "oppakken".</param>
public sealed record MyCasesLine(
    string CaseNumber, string TypeLabel, CaseStatus Status, string Role, DateOnly? NextDate, string? NextWhat);

/// <summary>Something the viewer is asked.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Question">What is asked, such as "Wil je regisseur worden?".</param>
/// <param name="Before">Last day to answer; null is none.</param>
public sealed record MyCasesQuestion(string CaseNumber, string Question, DateOnly? Before = null);

/// <summary>A page of the list.</summary>
/// <param name="Lines">The cases; empty shows a friendly word and a button to raise a signal.</param>
/// <param name="Page">This page; the first is 1.</param>
/// <param name="HasMore">There is a next page.</param>
public sealed record MyCasesCardData(IReadOnlyList<MyCasesLine> Lines, int Page, bool HasMore)
{
    /// <summary>What waits for the viewer; shown above the list.</summary>
    public IReadOnlyList<MyCasesQuestion> Questions { get; init; } = [];
}

/// <summary>The viewer's own cases, by pages.</summary>
public static class MyCasesCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(MyCasesCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Lines.Count == 0 && data.Questions.Count == 0 ? Empty() : List(data);
    }

    private static AdaptiveCard Empty() => Frame.Card(
        "Mijn casussen",
        [
            Head.Of("🗂️", "Mijn casussen"),
            Words.Plain("Er loopt nu niets bij jou. Zie je een jongere die hulp kan gebruiken? Meld het."),
        ],
        [Press.Dialog("Meld een signaal", Verbs.OpenSignalForm, primary: true)]);

    private static AdaptiveCard List(MyCasesCardData data)
    {
        List<CardElement> body =
        [
            Head.Of("🗂️", "Mijn casussen", data.Page > 1 || data.HasMore ? $"Bladzijde {data.Page}" : null),
            .. Waiting(data.Questions),
            .. data.Lines.Select((line, index) => Row(line) with { Separator = index > 0 || data.Questions.Count > 0 }),
        ];
        List<CardAction> buttons = [];
        if (data.Page > 1)
            buttons.Add(Press.Execute("Vorige", Verbs.MyCasesPage, Page(data.Page - 1)));
        if (data.HasMore)
            buttons.Add(Press.Execute("Volgende", Verbs.MyCasesPage, Page(data.Page + 1), primary: true));
        return Frame.Card("Mijn casussen", body, buttons);
    }

    private static IEnumerable<CardElement> Waiting(IReadOnlyList<MyCasesQuestion> questions)
    {
        if (questions.Count > 0)
            yield return new Container([Words.Section("Wacht op jou"), .. questions.Select(Row)]) { Style = ContainerStyle.Accent, Spacing = Spacing.Medium };
    }

    private static ColumnSet Row(MyCasesQuestion question)
    {
        List<CardElement> words = [new TextBlock($"**{question.CaseNumber}** · {UserText.EscapeLine(question.Question)}")];
        var said = $"{question.CaseNumber} · {question.Question}";
        if (question.Before is { } date)
        {
            var before = $"Graag uiterlijk {DutchDate.Day(date)}";
            words.Add(Words.Small(before) with { Spacing = Spacing.None });
            said = $"{said} {before}";
        }

        return Iconed.Row("✋", words) with
        {
            Spacing = Spacing.Small,
            SelectAction = Open(question.CaseNumber, said),
        };
    }

    /// <summary>A screen reader says the title in place of the row, so it says what the row shows.</summary>
    private static ExecuteAction Open(string number, string row) =>
        Press.Execute(row, Verbs.Command, Press.Command($"casus {number}"));

    private static ColumnSet Row(MyCasesLine line)
    {
        var next = line.NextDate is { } date ? $" · {line.NextWhat} uiterlijk {DutchDate.Day(date)}" : "";
        var state = $"{line.Status.Word()} · {line.Role}{next}";
        return Iconed.Row(
            line.Status.Icon(),
            [
                new TextBlock($"**{line.CaseNumber}** · {line.TypeLabel}"),
                Words.Small(state) with { Spacing = Spacing.None },
            ]) with
        {
            Spacing = Spacing.Medium,
            SelectAction = Open(line.CaseNumber, $"{line.CaseNumber} · {line.TypeLabel} {state}"),
        };
    }

    private static Dictionary<string, string> Page(int page) =>
        new() { [DataKeys.Page] = page.ToString(System.Globalization.CultureInfo.InvariantCulture) };
}
