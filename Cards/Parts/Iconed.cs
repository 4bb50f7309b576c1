using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>A row that begins with an icon; the words stay aligned when they go on over more lines.</summary>
internal static class Iconed
{
    public static ColumnSet Row(string icon, IReadOnlyList<CardElement> words, TextSize size = TextSize.Default) => new(
    [
        new Column([new TextBlock(icon) { Size = size, Wrap = false }]) { Width = "auto" },
        new Column(words) { Width = "stretch", Spacing = Spacing.Small },
    ]);

    public static ColumnSet Line(string icon, string text) => Row(icon, [new TextBlock(text)]) with { Spacing = Spacing.Small };
}
