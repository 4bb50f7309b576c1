using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>What the cards about a casusbespreking have in common.</summary>
internal static class MeetingParts
{
    /// <summary>What is talked about, or why that is not shown; nothing where neither is given.</summary>
    public static IEnumerable<CardElement> About(MeetingContent? content, string? whyNot)
    {
        if (content is null)
            return whyNot is null ? [] : [Note.Of("🔒", UserText.EscapeLine(whyNot))];

        return
        [
            new Container(
            [
                Iconed.Row("🔒", [Words.Section("Waarover"), Words.Small("Alleen wie meedoet ziet dit.") with { Spacing = Spacing.None }]),
                .. Story("De vraag", content.Question),
                .. Story("Al geprobeerd", content.Tried),
                .. Story("Vraag aan de anderen", content.AskOfOthers),
                .. Story("Waarom jij?", content.WhyYou),
            ])
            {
                Style = ContainerStyle.Emphasis,
                Spacing = Spacing.Medium,
            },
        ];
    }

    private static IEnumerable<CardElement> Story(string title, string? text) => string.IsNullOrWhiteSpace(text)
        ? []
        :
        [
            new TextBlock(title) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
            new TextBlock(UserText.Escape(text)) { Spacing = Spacing.None },
        ];
}
