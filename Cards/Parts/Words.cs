using System.Globalization;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>The few kinds of text that cards use.</summary>
internal static class Words
{
    private static readonly NumberFormatInfo Thousands = new() { NumberGroupSeparator = "." };

    public static TextBlock Section(string title) =>
        new(title) { Style = TextBlockStyle.Heading, Weight = TextWeight.Bolder, Spacing = Spacing.Medium };

    /// <summary>"1.412", whatever the machine's culture.</summary>
    public static string Number(int count) => count.ToString("N0", Thousands);

    public static TextBlock Plain(string text) => new(text);

    public static TextBlock Small(string text) =>
        new(text) { Size = TextSize.Small, IsSubtle = true, Spacing = Spacing.Small };
}
