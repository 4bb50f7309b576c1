using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>Somebody who could be regisseur.</summary>
/// <param name="Id">Id, sent when chosen.</param>
/// <param name="Name">Name.</param>
/// <param name="Function">Function; null is not known.</param>
/// <param name="Partner">Name of the partner.</param>
/// <param name="Why">Why this person, in one sentence.</param>
/// <param name="RunningCases">Of how many cases this person is regisseur now.</param>
/// <param name="IsPresent">Works today.</param>
/// <param name="BackOn">First day back; null is present, or not known.</param>
public sealed record CandidateLine(
    string Id, string Name, string? Function, string Partner, string Why, int RunningCases, bool IsPresent, DateOnly? BackOn = null);

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="Candidate">Id of who is chosen.</param>
/// <param name="Reason">Chosen category of the reason.</param>
public sealed record RegisseurFormValues(string? Candidate = null, string? Reason = null);

/// <summary>The form that proposes a regisseur.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Candidates">Who could be it, the best first.</param>
/// <param name="Reasons">Categories of reasons (label, key).</param>
/// <param name="Values">What is in the fields.</param>
/// <param name="Current">Who is regisseur now; null is nobody.</param>
public sealed record RegisseurFormCardData(
    CaseForm Form, IReadOnlyList<CandidateLine> Candidates, IReadOnlyList<Choice> Reasons, RegisseurFormValues Values, string? Current = null);

/// <summary>"Stel een regisseur voor": candidates, each with why.</summary>
public static class RegisseurFormCard
{
    private static readonly Sheet Sheet = new(
        "🧭", "Stel een regisseur voor", "Eén vast aanspreekpunt voor de jongere.", "Stel voor", Verbs.SubmitRegisseur);

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(RegisseurFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return (Sheet with { After = After(data) }).Card(data.Form, Content(data, data.Values));
    }

    private static string After(RegisseurFormCardData data) => data.Current is null
        ? "Eerst zegt deze collega zelf ja. Daarna beslist de coördinator. De eigenaar gaat intussen gewoon door."
        : $"{UserText.EscapeLine(data.Current)} blijft regisseur tot de ander ja zegt en de coördinator beslist.";

    private static IEnumerable<CardElement> Content(RegisseurFormCardData data, RegisseurFormValues values)
    {
        yield return Words.Section("Deze mensen passen hierbij");
        foreach (var candidate in data.Candidates)
            yield return Line(candidate);
        yield return Ask.Pick(
            Inputs.Candidate,
            "Wie stel je voor?",
            [.. data.Candidates.Select(candidate => new Choice($"{candidate.Name} · {candidate.Partner}", candidate.Id))],
            values.Candidate,
            "Kies een naam",
            "Kies wie je voorstelt.");
        yield return Ask.Pick(Inputs.Reason, "Waarom deze collega?", data.Reasons, values.Reason, "Kies een reden", "Kies een reden.");
    }

    private static ColumnSet Line(CandidateLine candidate)
    {
        var function = candidate.Function is null ? "" : $"{UserText.EscapeLine(candidate.Function)} · ";
        return Iconed.Row(
            "👤",
            [
                new TextBlock(UserText.EscapeLine(candidate.Name)) { Weight = TextWeight.Bolder },
                Words.Plain(UserText.EscapeLine(candidate.Why)) with { Spacing = Spacing.None },
                Words.Small($"{function}{UserText.EscapeLine(candidate.Partner)}") with { Spacing = Spacing.None },
                Words.Small($"Heeft nu {Candidacy.Running(candidate.RunningCases)} · {Candidacy.Presence(candidate.IsPresent, candidate.BackOn)}") with { Spacing = Spacing.None },
            ]);
    }
}
