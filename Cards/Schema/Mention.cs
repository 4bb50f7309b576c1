namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Makes a piece of text in the card a mention of a person.</summary>
/// <param name="Text">The text as it stands in the card, such as <c>&lt;at&gt;Docent&lt;/at&gt;</c>.</param>
/// <param name="Mentioned">The person it stands for.</param>
public sealed record Mention(string Text, MentionedPerson Mentioned)
{
    /// <summary>Always <c>mention</c>.</summary>
    public string Type { get; } = "mention";
}
