using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>How it stands with a candidate.</summary>
public enum RegisseurQuestionState
{
    /// <summary>Waits for the candidate.</summary>
    Asked,

    /// <summary>The candidate said yes; waits for the coordinator.</summary>
    Accepted,

    /// <summary>The coordinator approved: the candidate is regisseur.</summary>
    Approved,

    /// <summary>The coordinator rejected it.</summary>
    Rejected,

    /// <summary>It no longer holds.</summary>
    Withdrawn,

    /// <summary>The candidate said no.</summary>
    Declined,

    /// <summary>Was regisseur, until somebody ended it.</summary>
    Ended,

    /// <summary>Is regisseur of a case that ended.</summary>
    CaseClosed,
}

/// <summary>The question to a candidate, who may not take part yet: the header of the case, and nothing private.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="TypeLabel">Label of the type.</param>
/// <param name="PhaseLabel">Label of the phase.</param>
/// <param name="Round">Which proposal.</param>
/// <param name="ProposedBy">Name of who proposes.</param>
/// <param name="ProposedFrom">Name of that person's partner.</param>
/// <param name="Reason">Category of the reason, out of the fixed list.</param>
/// <param name="State">How it stands.</param>
/// <param name="Current">Who is regisseur now; null is nobody.</param>
/// <param name="Decided">What the coordinator decided; null is nothing yet.</param>
public sealed record RegisseurQuestionCardData(
    string CaseNumber,
    string TypeLabel,
    string PhaseLabel,
    string Round,
    string ProposedBy,
    string ProposedFrom,
    string Reason,
    RegisseurQuestionState State,
    string? Current = null,
    Decided? Decided = null);

/// <summary>1:1, to the candidate: "Wil je regisseur worden?"</summary>
public static class RegisseurQuestionCard
{
    private static readonly string[] First =
    [
        "Bel de jongere. Vertel dat jij nu het vaste aanspreekpunt bent.",
        "Bel de deelnemers. Vraag wie wat doet.",
        "Leg de afspraken vast in het dossier.",
    ];

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(RegisseurQuestionCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card(
            data.State == RegisseurQuestionState.Approved ? $"Je bent regisseur van {data.CaseNumber}" : $"Regisseur voor {data.CaseNumber}?",
            [Top(data), .. Content(data)],
            Buttons(data));
    }

    private static CardElement Top(RegisseurQuestionCardData data)
    {
        var line = $"{data.CaseNumber} · {data.TypeLabel}";
        return data.State switch
        {
            RegisseurQuestionState.Asked => Head.Of("🧭", "Wil je regisseur worden?", line, ContainerStyle.Accent),
            RegisseurQuestionState.Accepted => Head.Of("⏳", "De coördinator beslist", line),
            RegisseurQuestionState.Approved => Head.Of("🧭", "Je bent regisseur", line, ContainerStyle.Good),
            RegisseurQuestionState.Rejected => Head.Of("↩️", "Je wordt geen regisseur", line),
            RegisseurQuestionState.Declined => Head.Of("↩️", "Je zei nee", line),
            RegisseurQuestionState.Ended => Head.Of("↩️", "Je bent geen regisseur meer", line),
            RegisseurQuestionState.CaseClosed => Head.Of("🏁", "De casus is gesloten", line),
            _ => Head.Of("↩️", "De vraag is vervallen", line),
        };
    }

    private static IEnumerable<CardElement> Content(RegisseurQuestionCardData data)
    {
        switch (data.State)
        {
            case RegisseurQuestionState.Asked:
                yield return Words.Plain("Je bent dan het vaste aanspreekpunt voor de jongere en voor alle deelnemers.");
                yield return new FactSet(Facts(data));
                yield return Words.Small(data.Current is null
                    ? "Zeg je ja? Dan beslist de coördinator. Tot dan verandert er niets."
                    : $"Zeg je ja? Dan beslist de coördinator. Tot dan blijft {UserText.EscapeLine(data.Current)} regisseur.");
                break;
            case RegisseurQuestionState.Accepted:
                yield return Words.Plain("Fijn dat je ja zei. De coördinator beslist binnen 2 werkdagen. Tot dan hoef je niets te doen.");
                yield return new FactSet(Facts(data));
                break;
            case RegisseurQuestionState.Approved:
                yield return Words.Section("Begin hiermee");
                foreach (var step in First)
                    yield return Iconed.Line("▸", step);
                yield return Verdict.Of("Goedgekeurd", data.Decided);
                break;
            case RegisseurQuestionState.Rejected:
                yield return Words.Plain("De coördinator koos anders. Je hoeft niets te doen.");
                yield return Verdict.Of("Afgewezen", data.Decided);
                break;
            case RegisseurQuestionState.Declined:
                yield return Words.Plain($"Dat is goed. {UserText.EscapeLine(data.ProposedBy)} weet het en zoekt verder.");
                break;
            case RegisseurQuestionState.Ended:
                yield return Words.Plain("Je hoeft niets meer te doen. De eigenaar gaat verder.");
                break;
            case RegisseurQuestionState.CaseClosed:
                yield return Words.Plain("Je was het vaste aanspreekpunt. Je hoeft niets meer te doen.");
                break;
            default:
                yield return Words.Plain("Er is geen regisseur meer nodig, of er is iemand anders. Je hoeft niets te doen.");
                break;
        }
    }

    private static List<Fact> Facts(RegisseurQuestionCardData data) =>
    [
        new("Fase", UserText.EscapeLine(data.PhaseLabel)),
        new("Voorgesteld", $"door {UserText.EscapeLine(data.ProposedBy)} ({UserText.EscapeLine(data.ProposedFrom)})"),
        new("Waarom jij", UserText.EscapeLine(data.Reason)),
    ];

    private static IReadOnlyList<CardAction> Buttons(RegisseurQuestionCardData data) => data.State switch
    {
        RegisseurQuestionState.Asked =>
        [
            Press.Execute("Ja, ik word regisseur", Verbs.AcceptRegisseur, Press.Round(data.CaseNumber, data.Round), primary: true),
            Press.Dialog("Nee…", Verbs.OpenDeclineRegisseur, Press.Round(data.CaseNumber, data.Round)),
        ],
        RegisseurQuestionState.Approved or RegisseurQuestionState.CaseClosed => [Press.Dialog("Bekijk dossier", Verbs.OpenCase, Press.About(data.CaseNumber), primary: true)],
        _ => [],
    };
}
