using System.Globalization;
using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A knelpunt in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Title, as typed.</param>
/// <param name="Theme">Label of the theme.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Supporters">How many others have it too.</param>
/// <param name="Since">The day on which it came that far.</param>
public sealed record KnelpuntListLine(string Id, string Title, string Theme, KnelpuntStatus Status, int Supporters, DateOnly Since);

/// <summary>A page of the list.</summary>
/// <param name="Lines">By status, the most supported first.</param>
/// <param name="Only">The one status that is shown; null is all.</param>
/// <param name="Page">This page; the first is 1.</param>
/// <param name="HasMore">There is a next page.</param>
/// <param name="InDialog">In a dialog or in a 1:1 chat.</param>
public sealed record KnelpuntListCardData(IReadOnlyList<KnelpuntListLine> Lines, KnelpuntStatus? Only, int Page, bool HasMore, bool InDialog);

/// <summary><c>overzicht knelpunten</c>: the agenda of the Overleg Sluitende Aanpak.</summary>
public static class KnelpuntListCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(KnelpuntListCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body =
        [
            Head.Of("🧩", "Knelpunten", data.Page > 1 || data.HasMore ? $"Bladzijde {data.Page}. De meeste steun staat bovenaan." : "De meeste steun staat bovenaan."),
        ];
        if (data.Lines.Count == 0)
            body.Add(Words.Plain(data.Only is { } only ? $"Er is geen knelpunt met de status ‘{only.Word()}’." : "Er ligt nog geen knelpunt. Zit een regel in de weg? Geef het door."));
        foreach (var group in data.Lines.GroupBy(line => line.Status))
        {
            body.Add(Words.Section(group.Key.Word()));
            body.AddRange(group.Select((line, index) => Row(line, data.InDialog) with { Separator = index > 0 }));
        }

        if (data.Lines.Count > 0 || data.Only is not null)
        {
            body.Add(Ask.Pick(Inputs.KnelpuntStatus, "Welke wil je zien?", Filters(), data.Only?.ToString() ?? InputValues.AllKnelpunten, "Kies een status") with { Spacing = Spacing.Large });
            body.Add(new ActionSet([Press.Send(data.InDialog, "Toon", Verbs.KnelpuntenPage, new Dictionary<string, string>()) with { Style = ActionStyle.Default }]));
        }

        return Frame.Card("Knelpunten", body, Buttons(data));
    }

    private static ColumnSet Row(KnelpuntListLine line, bool inDialog)
    {
        var how = $"{line.Theme} · {KnelpuntWords.Support(line.Supporters)} · sinds {DutchDate.WithYear(line.Since)}";
        return Iconed.Row(
            line.Status.Icon(),
            [
                new TextBlock($"**{UserText.EscapeLine(line.Title)}**"),
                Words.Small(how) with { Spacing = Spacing.None },
            ]) with
        {
            Spacing = Spacing.Medium,
            SelectAction = Press.Ask(inDialog, $"{line.Title} {how}", Verbs.ShowKnelpunt, KnelpuntWords.About(line.Id)),
        };
    }

    private static IReadOnlyList<Choice> Filters() =>
        [new("Alle knelpunten", InputValues.AllKnelpunten), .. Enum.GetValues<KnelpuntStatus>().Select(status => new Choice(status.Word(), status.ToString()))];

    private static List<CardAction> Buttons(KnelpuntListCardData data)
    {
        List<CardAction> buttons = [];
        if (data.HasMore)
            buttons.Add(Press.Ask(data.InDialog, "Volgende", Verbs.KnelpuntenPage, Page(data, data.Page + 1), primary: true));
        if (data.Page > 1)
            buttons.Add(Press.Ask(data.InDialog, "Vorige", Verbs.KnelpuntenPage, Page(data, data.Page - 1)));
        buttons.Add(Press.Open(data.InDialog, "Geef een knelpunt door", Verbs.OpenKnelpuntForm, new Dictionary<string, string>(), primary: buttons.Count == 0));
        return buttons;
    }

    private static Dictionary<string, string> Page(KnelpuntListCardData data, int page)
    {
        var sent = new Dictionary<string, string> { [DataKeys.Page] = page.ToString(CultureInfo.InvariantCulture) };
        if (data.Only is { } only)
            sent[DataKeys.KnelpuntStatus] = only.ToString();
        return sent;
    }
}
