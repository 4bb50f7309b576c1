using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>Which buttons a case card has.</summary>
[Flags]
public enum CaseButtons
{
    /// <summary>No buttons.</summary>
    None = 0,

    /// <summary>"Ik pak dit op".</summary>
    PickUp = 1,

    /// <summary>"Hoort bij een ander".</summary>
    Forward = 2,

    /// <summary>"Vul aan".</summary>
    Supplement = 4,
}

/// <summary>One line of the timeline.</summary>
/// <param name="At">Moment in Dutch local time.</param>
/// <param name="Who">Name of the professional or partner; null is the Schakelpunt itself.</param>
/// <param name="What">What happened, in one sentence.</param>
public sealed record TimelineEntry(DateTimeOffset At, string? Who, string What);

/// <summary>What only those who take part may see. Labels, not keys.</summary>
/// <param name="Initials">Initials; null is not known yet.</param>
/// <param name="School">School or mbo; null is none.</param>
/// <param name="AgeGroup">Age group.</param>
/// <param name="YoungsterKnows">Whether the youngster knows.</param>
/// <param name="Parents">Whether the parents know; null is not known yet.</param>
/// <param name="Ground">Ground for sharing; null is not known yet.</param>
/// <param name="Observed">"Wat zie je?", as typed.</param>
/// <param name="GoesWell">"Wat gaat goed?", as typed.</param>
/// <param name="AlreadyDone">"Wat is al gedaan?", as typed.</param>
/// <param name="LivesIn">Where the youngster lives; null is not known yet.</param>
public sealed record CasePrivatePart(
    string? Initials,
    string? School,
    string AgeGroup,
    string YoungsterKnows,
    string? Parents,
    string? Ground,
    string? Observed,
    string? GoesWell,
    string? AlreadyDone,
    string? LivesIn);

/// <summary>A case.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="TypeLabel">Label of the type.</param>
/// <param name="PhaseLabel">Label of the phase.</param>
/// <param name="Status">State.</param>
/// <param name="Urgency">Urgency.</param>
/// <param name="FirstContact">The partner that starts.</param>
/// <param name="RaisedAt">When it was raised, in Dutch local time.</param>
/// <param name="PickUpBefore">Last day on which it is picked up; null once that is done.</param>
/// <param name="Owner">Who has the case; null is nobody yet.</param>
/// <param name="Told">Partners that are told.</param>
/// <param name="Timeline">What happened, the newest first.</param>
/// <param name="PrivatePart">The private part; null when the viewer may not see it.</param>
/// <param name="WhyNoPrivatePart">Says why it is not shown; used when <paramref name="PrivatePart"/> is null.</param>
/// <param name="Buttons">Buttons.</param>
/// <param name="InDialog">In a dialog (buttons submit it) or in a 1:1 chat.</param>
/// <param name="Refresh">How the card keeps itself up to date; null is not.</param>
public sealed record CaseCardData(
    string CaseNumber,
    string TypeLabel,
    string PhaseLabel,
    CaseStatus Status,
    Urgency Urgency,
    string FirstContact,
    DateTimeOffset RaisedAt,
    DateOnly? PickUpBefore,
    string? Owner,
    IReadOnlyList<string> Told,
    IReadOnlyList<TimelineEntry> Timeline,
    CasePrivatePart? PrivatePart,
    string? WhyNoPrivatePart = null,
    CaseButtons Buttons = CaseButtons.None,
    bool InDialog = false,
    CardRefresh? Refresh = null);

/// <summary>A case, for someone who takes part in it; without the private part for others who may see the header.</summary>
public static class CaseCard
{
    private const int MostEntries = 20;

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(CaseCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body =
        [
            Head.Of(data.Status.Icon(), data.CaseNumber, data.TypeLabel, data.Status.Style()),
            new FactSet(Facts(data)),
            data.PrivatePart is { } known ? Known(known) : Note.Of("🔒", data.WhyNoPrivatePart ?? "Alleen deelnemers zien meer."),
            Words.Section("Wat er gebeurde"),
            .. data.Timeline.Take(MostEntries).Select(Entry),
        ];
        if (data.Timeline.Count > MostEntries)
            body.Add(Words.Small($"Daarvoor gebeurde nog {data.Timeline.Count - MostEntries} keer iets."));

        return Frame.Card($"Casus {data.CaseNumber}", body, Buttons(data), data.Refresh);
    }

    private static List<Fact> Facts(CaseCardData data)
    {
        List<Fact> facts =
        [
            new("Status", $"{data.Status.Icon()} {data.Status.Word()}"),
            new("Eigenaar", data.Owner is null ? "nog niemand" : UserText.EscapeLine(data.Owner)),
        ];
        if (data.PickUpBefore is { } day)
            facts.Add(new("Oppakken", $"uiterlijk {DutchDate.Day(day)}"));
        facts.Add(new("Hoe snel", data.Urgency.Word()));
        facts.Add(new("Fase", UserText.EscapeLine(data.PhaseLabel)));
        facts.Add(new("Begint", UserText.EscapeLine(data.FirstContact)));
        if (data.Told.Count > 0)
            facts.Add(new("Weten ervan", string.Join(", ", data.Told.Select(UserText.EscapeLine))));
        facts.Add(new("Gemeld", DutchDate.Moment(data.RaisedAt)));
        return facts;
    }

    private static Container Known(CasePrivatePart known)
    {
        List<Fact> facts =
        [
            new("Initialen", Or(known.Initials, "nog niet ingevuld")),
            new("School", Or(known.School, "geen")),
            new("Leeftijd", UserText.EscapeLine(known.AgeGroup)),
            new("Weet het", UserText.EscapeLine(known.YoungsterKnows)),
            new("Ouders", Or(known.Parents, "nog niet ingevuld")),
            new("Grondslag", Or(known.Ground, "nog niet ingevuld")),
        ];
        if (known.LivesIn is not null)
            facts.Add(new("Woont", UserText.EscapeLine(known.LivesIn)));

        return new Container(
        [
            Iconed.Row("🔒", [Words.Section("De jongere"), Words.Small("Alleen deelnemers zien dit. Wie kijkt, staat in het logboek.") with { Spacing = Spacing.None }]),
            new FactSet(facts),
            .. Story("Wat zie je?", known.Observed),
            .. Story("Wat gaat goed?", known.GoesWell),
            .. Story("Wat is al gedaan?", known.AlreadyDone),
        ])
        {
            Style = ContainerStyle.Emphasis,
            Spacing = Spacing.Medium,
        };
    }

    private static string Or(string? text, string otherwise) =>
        string.IsNullOrWhiteSpace(text) ? otherwise : UserText.EscapeLine(text);

    private static IEnumerable<CardElement> Story(string question, string? answer) => string.IsNullOrWhiteSpace(answer)
        ? []
        :
        [
            new TextBlock(question) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
            new TextBlock(UserText.Escape(answer)) { Spacing = Spacing.None },
        ];

    private static ColumnSet Entry(TimelineEntry entry) => Iconed.Row(
        "•",
        [
            new TextBlock(entry.Who is null
                ? UserText.EscapeLine(entry.What)
                : $"**{UserText.EscapeLine(entry.Who)}**: {UserText.EscapeLine(entry.What)}"),
            Words.Small(DutchDate.Moment(entry.At)) with { Spacing = Spacing.None },
        ]) with { Spacing = Spacing.Small };

    private static List<CardAction> Buttons(CaseCardData data)
    {
        var about = Press.About(data.CaseNumber);
        List<CardAction> buttons = [];
        if (data.Buttons.HasFlag(CaseButtons.PickUp))
            buttons.Add(Press.Ask(data.InDialog, "Ik pak dit op", Verbs.PickUp, SeenHere(data.CaseNumber), primary: true));
        if (!data.InDialog)
            buttons.Add(Press.Dialog("Bekijk dossier", Verbs.OpenCase, about));
        if (data.Buttons.HasFlag(CaseButtons.Supplement))
            buttons.Add(Open(data, "Vul aan", Verbs.OpenSupplement, about));
        if (data.Buttons.HasFlag(CaseButtons.Forward))
            buttons.Add(Open(data, "Hoort bij een ander", Verbs.OpenForward, about));
        return buttons;
    }

    private static Dictionary<string, string> SeenHere(string caseNumber) =>
        new() { [DataKeys.CaseNumber] = caseNumber, [DataKeys.SeenOn] = DataKeys.SeenOnCase };

    // A dialog cannot open another one: there the answer to the press is the next page.
    private static CardAction Open(CaseCardData data, string title, string verb, IReadOnlyDictionary<string, string> about) =>
        data.InDialog ? Press.Ask(data.InDialog, title, verb, about) : Press.Dialog(title, verb, about);
}
