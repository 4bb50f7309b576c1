using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>The top of a card: an icon, one heading and at most one line, on a colour that repeats what the words say.</summary>
internal static class Head
{
    /// <param name="icon">A sign that stands for the state.</param>
    /// <param name="title">The heading.</param>
    /// <param name="line">Below the heading, in a softer tone.</param>
    /// <param name="style">Colour of the band.</param>
    public static CardElement Of(string icon, string title, string? line = null, ContainerStyle style = ContainerStyle.Emphasis)
    {
        List<CardElement> words =
        [
            new TextBlock(title) { Style = TextBlockStyle.Heading, Size = TextSize.Large, Weight = TextWeight.Bolder },
        ];
        if (line is not null)
            words.Add(new TextBlock(line) { Spacing = Spacing.None });

        return new Container([Iconed.Row(icon, words, TextSize.Large)]) { Style = style, Bleed = true };
    }
}
