using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A message.</summary>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Text">One or two sentences, with the mend. Knows Markdown: a name in it goes through <see cref="UserText.EscapeLine"/> first.</param>
/// <param name="Tone">What kind of message it is.</param>
/// <param name="Reference">Reference number that finds the log entry; null is none.</param>
/// <param name="Buttons">Buttons; null is none.</param>
public sealed record MessageCardData(
    string Title,
    string Text,
    MessageTone Tone = MessageTone.Info,
    string? Reference = null,
    IReadOnlyList<CardButton>? Buttons = null);

/// <summary>A short message: a confirmation, a refusal, an error.</summary>
public static class MessageCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(MessageCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body = [Head.Of(data.Tone.Icon(), data.Title, style: data.Tone.Style()), Words.Plain(data.Text)];
        if (data.Reference is not null)
            body.Add(Words.Small($"Referentie: {data.Reference}. Noem die als je de beheerder belt."));
        return Frame.Card(data.Title, body, Press.Given(data.Buttons ?? []));
    }
}
