using System.Globalization;
using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A case of a list.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="TypeLabel">Label of the type.</param>
/// <param name="PhaseLabel">Label of the phase.</param>
/// <param name="Status">State.</param>
/// <param name="IsOwn">The reader's partner starts, or the reader has it.</param>
public sealed record OverstapCaseLine(string CaseNumber, string TypeLabel, string PhaseLabel, CaseStatus Status, bool IsOwn);

/// <summary>A page of the cases of a list.</summary>
/// <param name="ImportId">Id of the list, for its buttons.</param>
/// <param name="Lines">The cases of this page.</param>
/// <param name="Page">This page; the first is 1.</param>
/// <param name="LastPage">The last page that is known.</param>
/// <param name="Count">How many there are in all; null where that is not counted.</param>
/// <param name="ToClose">They are of youngsters who are enrolled now, to close.</param>
public sealed record OverstapCasesCardData(string ImportId, IReadOnlyList<OverstapCaseLine> Lines, int Page, int LastPage, int? Count, bool ToClose);

/// <summary>The cases of a list by pages, in a dialog: what a channel may show of each, and the way to it.</summary>
public static class OverstapCasesCard
{
    /// <summary>So many cases stand on one page.</summary>
    public const int PageSize = 10;

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(OverstapCasesCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        List<CardElement> body =
        [
            data.ToClose
                ? Head.Of("🎓", "Nu ingeschreven op het mbo", "Is de jongere ook echt gestart? Sluit dan de casus.", ContainerStyle.Good)
                : Head.Of("🎒", "Uit De Overstap", $"{Words.Number(data.Count ?? data.Lines.Count)} open · bladzijde {data.Page} van {data.LastPage}"),
            .. data.Lines.Select(Row),
            .. data.Lines.Count > 0 ? [] : new CardElement[] { Words.Plain("Hier staat niets meer open.") },
        ];
        List<CardAction> buttons = [];
        if (data is { ToClose: true, Lines.Count: > 0 })
        {
            buttons.Add(Press.Ask(true, data.Lines.Count == 1 ? "Sluit deze casus" : $"Sluit deze {data.Lines.Count} casussen", Verbs.CloseOverstap, new Dictionary<string, string>
            {
                [DataKeys.FormId] = data.ImportId, [DataKeys.Numbers] = string.Join(',', data.Lines.Select(line => line.CaseNumber)),
            }, primary: true));
        }

        if (data.Page > 1)
            buttons.Add(Press.Ask(true, "Vorige", VerbOf(data), PageOf(data, data.Page - 1)));
        if (data.Page < data.LastPage)
            buttons.Add(Press.Ask(true, "Volgende", VerbOf(data), PageOf(data, data.Page + 1), primary: !data.ToClose));
        return Frame.Card("De Overstap", body, buttons);
    }

    private static ColumnSet Row(OverstapCaseLine line, int index)
    {
        var state = $"{line.Status.Word()} · {line.PhaseLabel}{(line.IsOwn ? "" : " · een ander begint")}";
        return Iconed.Row(
            line.Status.Icon(),
            [
                new TextBlock($"**{line.CaseNumber}** · {line.TypeLabel}"),
                Words.Small(state) with { Spacing = Spacing.None },
            ]) with
        {
            Spacing = Spacing.Medium,
            Separator = index > 0,
            SelectAction = Press.Ask(true, $"{line.CaseNumber} · {line.TypeLabel} {state}", Verbs.OpenCase, Press.About(line.CaseNumber)),
        };
    }

    private static string VerbOf(OverstapCasesCardData data) => data.ToClose ? Verbs.OpenOverstapEnrolled : Verbs.OpenOverstapList;

    private static Dictionary<string, string> PageOf(OverstapCasesCardData data, int page) =>
        new() { [DataKeys.FormId] = data.ImportId, [DataKeys.Page] = page.ToString(CultureInfo.InvariantCulture) };
}
