using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A casusbespreking that is near.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Round">Which casusbespreking.</param>
/// <param name="Start">Begin, in Dutch local time.</param>
/// <param name="End">End, in Dutch local time.</param>
/// <param name="Content">What is talked about; null for who may not see it.</param>
/// <param name="WhyNoContent">Says why it is not shown; used when <paramref name="Content"/> is null. Null says nothing.</param>
/// <param name="Agenda">What to think of beforehand, one question each.</param>
/// <param name="Buttons">Buttons.</param>
/// <param name="JoinUrl">Where it is held online; null is nowhere.</param>
public sealed record MeetingPreparationCardData(
    string CaseNumber,
    string Round,
    DateTimeOffset Start,
    DateTimeOffset End,
    MeetingContent? Content,
    string? WhyNoContent,
    IReadOnlyList<string> Agenda,
    MeetingButtons Buttons,
    Uri? JoinUrl)
{
    /// <summary>How the card keeps itself up to date; null is not.</summary>
    public CardRefresh? Refresh { get; init; }
}

/// <summary>1:1, two working days before: what it is about, and what to think of.</summary>
public static class MeetingPreparationCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(MeetingPreparationCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card(
            $"Bereid {data.CaseNumber} voor",
            [
                Head.Of("📅", "Bereid de casusbespreking voor", $"{data.CaseNumber} · {DutchDate.Period(data.Start, data.End)}", ContainerStyle.Accent),
                .. MeetingParts.About(data.Content, data.WhyNoContent),
                .. Agenda(data.Agenda),
            ],
            new MeetingBar(data.CaseNumber, data.Round, InDialog: false, data.JoinUrl, YourAnswer: null).Of(data.Buttons),
            data.Refresh);
    }

    private static IEnumerable<CardElement> Agenda(IReadOnlyList<string> agenda)
    {
        if (agenda.Count == 0)
            yield break;

        yield return Words.Section("Denk hier vast over na");
        foreach (var question in agenda)
            yield return Iconed.Line("▸", UserText.EscapeLine(question));
    }
}
