using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What a casusbespreking led to.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Round">Which casusbespreking.</param>
/// <param name="Start">Begin, in Dutch local time.</param>
/// <param name="Present">Who was there: names, and "de jongere".</param>
/// <param name="WasAbsent">The reader was not there.</param>
/// <param name="Yours">What the reader is to do.</param>
/// <param name="Others">What others are to do.</param>
/// <param name="LookBack">When they look back; null is not agreed.</param>
/// <param name="MayPlanNext">The reader may plan the next one.</param>
/// <param name="WhyNoAgreements">Says why no agreements are shown; null says that there are none.</param>
public sealed record MeetingReportCardData(
    string CaseNumber,
    string Round,
    DateTimeOffset Start,
    IReadOnlyList<string> Present,
    bool WasAbsent,
    IReadOnlyList<AgreementLine> Yours,
    IReadOnlyList<AgreementLine> Others,
    DateOnly? LookBack,
    bool MayPlanNext,
    string? WhyNoAgreements = null)
{
    /// <summary>In a dialog (buttons submit it) or in a 1:1 chat.</summary>
    public bool InDialog { get; init; }

    /// <summary>The reader may open the dossier, where the agreements stand too.</summary>
    public bool ShowsDossier { get; init; }

    /// <summary>How the card keeps itself up to date; null is not.</summary>
    public CardRefresh? Refresh { get; init; }
}

/// <summary>1:1, after a casusbespreking: your own agreements first.</summary>
public static class MeetingReportCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(MeetingReportCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card($"Afspraken over {data.CaseNumber}", [Top(data), .. Content(data)], Buttons(data), data.Refresh);
    }

    private static CardElement Top(MeetingReportCardData data)
    {
        var line = $"{data.CaseNumber} · casusbespreking van {DutchDate.Day(data.Start)}";
        if (data.Yours.Count + data.Others.Count == 0)
            return Head.Of("✅", "De casusbespreking is geweest", $"{data.CaseNumber} · {DutchDate.Day(data.Start)}", ContainerStyle.Good);
        return data.WasAbsent
            ? Head.Of("🤝", "Dit is afgesproken", line, ContainerStyle.Good)
            : Head.Of("🤝", "Dit spraken jullie af", line, ContainerStyle.Good);
    }

    private static IEnumerable<CardElement> Content(MeetingReportCardData data)
    {
        if (data.WasAbsent)
            yield return Words.Plain("Je was er niet bij. Vragen? Bel een van de anderen.");
        if (data.Yours.Count + data.Others.Count == 0)
            yield return Words.Plain(data.WhyNoAgreements is { } why ? UserText.EscapeLine(why) : "Er zijn geen afspraken gemaakt.");
        foreach (var element in Section(data, "Dit doe jij", data.Yours).Concat(Section(data, data.Yours.Count > 0 ? "Dit doen anderen" : "Afspraken", data.Others)))
            yield return element;
        if (data.LookBack is { } day)
            yield return Note.Of("🔁", $"Op **{DutchDate.Day(day)}** kijken jullie terug: wat hielp?");
        if (data.Present.Count > 0)
            yield return Words.Small($"Erbij waren {Names.And(data.Present)}.");
    }

    private static IEnumerable<CardElement> Section(MeetingReportCardData data, string title, IReadOnlyList<AgreementLine> agreements) =>
        agreements.Count == 0 ? [] : [Words.Section(title), .. agreements.Select(agreement => AgreementLines.Line(agreement, Press.Round(data.CaseNumber, data.Round), data.InDialog))];

    private static IReadOnlyList<CardAction> Buttons(MeetingReportCardData data) =>
    [
        .. data.ShowsDossier ? [Press.Open(data.InDialog, "Bekijk dossier", Verbs.OpenCase, Press.About(data.CaseNumber))] : Array.Empty<CardAction>(),
        .. data.MayPlanNext ? [Press.Open(data.InDialog, "Plan het volgende moment", Verbs.OpenMeetingForm, Press.About(data.CaseNumber))] : Array.Empty<CardAction>(),
    ];
}
