using System.Globalization;
using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The form for the answer.</summary>
/// <param name="Id">The knelpunt.</param>
/// <param name="Title">Its title, as typed.</param>
/// <param name="Seen">How many steps there were when the form was shown: it goes back with the form.</param>
/// <param name="Status">How far it is now.</param>
/// <param name="Answer">What is in the field, as typed; null is empty.</param>
/// <param name="Stands">The answer that stands; null is none.</param>
/// <param name="Issues">What is wrong.</param>
/// <param name="AsksReview">Shows the toggle "Ik heb het nagekeken".</param>
/// <param name="InDialog">In a dialog or in a 1:1 chat.</param>
public sealed record KnelpuntAnswerFormCardData(
    string Id, string Title, int Seen, KnelpuntStatus Status, string? Answer, string? Stands, IReadOnlyList<FieldIssue> Issues, bool AsksReview, bool InDialog);

/// <summary>"Schrijf het antwoord": what the Overleg, or the directors, say to a knelpunt.</summary>
public static class KnelpuntAnswerFormCard
{
    private const int LongestAnswer = 500;

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(KnelpuntAnswerFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body = [Head.Of("✍️", "Schrijf het antwoord", $"{UserText.EscapeLine(data.Title)} · {data.Status.Word()}")];
        if (Field.Summary(data.Issues) is { } summary)
            body.Add(summary);
        if (data.Stands is not null)
            body.Add(Note.Of("💡", $"**Dit staat er nu:** {UserText.Escape(data.Stands)}"));
        body.Add(Field.Of(
            Ask.Words(Inputs.KnelpuntAnswer, "Wat is het antwoord?", data.Answer, "Wat verandert er, en vanaf wanneer? Of waarom kan het niet?", "Schrijf het antwoord.") with { MaxLength = LongestAnswer },
            data.Issues));
        if (data.AsksReview)
            body.Add(Field.Reviewed());
        body.Add(Words.Small("Wie dit indiende en wie het ook heeft, krijgt dit antwoord met de datum. Iedereen van de partners kan het lezen.") with { Spacing = Spacing.Medium });
        return Frame.Card(
            "Antwoord op een knelpunt",
            body,
            [
                Press.Send(data.InDialog, "Verstuur het antwoord", Verbs.AnswerKnelpunt, new Dictionary<string, string>(KnelpuntWords.About(data.Id))
                {
                    [DataKeys.Round] = data.Seen.ToString(CultureInfo.InvariantCulture),
                }),
                Press.Ask(data.InDialog, "Terug", Verbs.ShowKnelpunt, KnelpuntWords.About(data.Id)),
            ]);
    }
}
