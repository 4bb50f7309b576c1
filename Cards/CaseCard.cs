using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

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
/// <param name="WhatYoungsterWants">What the youngster wants, in the youngster's own words; null is not known yet.</param>
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
    string? LivesIn,
    string? WhatYoungsterWants = null)
{
    /// <summary>The line of De Overstap; null where it comes from no list.</summary>
    public CaseOverstap? Overstap { get; init; }
}

/// <summary>What De Overstap says of a youngster.</summary>
/// <param name="Reference">The school's own reference, by which the school knows who it is; null once it was erased.</param>
/// <param name="Level">Level; null where the list had none.</param>
/// <param name="Status">How far it is, and since when.</param>
public sealed record CaseOverstap(string? Reference, string? Level, string Status);

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
/// <param name="Buttons">Buttons: what is next in the state stands in the bar, the rest in its overflow menu.</param>
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
    CardRefresh? Refresh = null)
{
    /// <summary>Whether "Bekijk dossier" shows more than this card; without it there is no such button in a chat.</summary>
    public bool HasDossier { get; init; } = true;

    /// <summary>Who is regisseur, and since when; null is nobody.</summary>
    public string? Regisseur { get; init; }

    /// <summary>How it stands with a proposal, such as "Docent Aventus is voorgesteld. De coördinator beslist nog."; null is none.</summary>
    public string? RegisseurNote { get; init; }

    /// <summary>Who takes part.</summary>
    public IReadOnlyList<CaseParticipantLine> Participants { get; init; } = [];

    /// <summary>Partners that were asked and have not joined yet.</summary>
    public IReadOnlyList<string> Invited { get; init; } = [];

    /// <summary>Notes, the newest first.</summary>
    public IReadOnlyList<CaseNoteLine> Notes { get; init; } = [];

    /// <summary>Agreements, in the order in which they are to be done.</summary>
    public IReadOnlyList<AgreementLine> Agreements { get; init; } = [];

    /// <summary>When the casusbespreking is, or how it stands with planning one: "Gepland op dinsdag 1 december, 14:00 tot 14:45."; holds no word of a user. Null is none.</summary>
    public string? Meeting { get; init; }

    /// <summary>Which casusbespreking <see cref="CaseButtons.Meeting"/> shows.</summary>
    public string? MeetingRound { get; init; }

    /// <summary>The warme overdracht; null is none to speak of.</summary>
    public CaseTransferPart? Transfer { get; init; }

    /// <summary>Who keeps contact in nazorg, and from when on; null is nobody.</summary>
    public string? Aftercare { get; init; }

    /// <summary>What the youngster asked; empty for who may not read it.</summary>
    public IReadOnlyList<CaseRequestLine> Requests { get; init; } = [];

    /// <summary>Outcome, once it is closed.</summary>
    public string? Outcome { get; init; }

    /// <summary>It did not work out: asks whether a rule was in the way.</summary>
    public bool OffersKnelpunt { get; init; }

    /// <summary>What was reached when it went to aftercare, as typed.</summary>
    public string? Result { get; init; }

    /// <summary>"Wat werkte?", as typed.</summary>
    public string? WhatWorked { get; init; }

    /// <summary>Looks at the private part, the newest first; empty shows nothing about them.</summary>
    public IReadOnlyList<LookLine> Looks { get; init; } = [];

    /// <summary>When it is erased; null is not known yet.</summary>
    public DateOnly? ErasedOn { get; init; }

    /// <summary>The youngster objects: nothing is shared, unless the coordinator rejects that.</summary>
    public bool IsFrozen { get; init; }
}

/// <summary>A case, for someone who takes part in it; without the private part for others who may see the header.</summary>
public static class CaseCard
{
    /// <summary>Teams refuses a message above 28 KB; this leaves room for what goes around the card.</summary>
    private const int MostBytes = 19_500;

    // As many lines as fit. What happened before gives way first: an agreement is there to be kept.
    private static readonly Room[] Rooms =
    [
        new(12, 20), new(12, 12), new(12, 8), new(12, 5), new(10, 3), new(8, 3), new(7, 2), new(6, 2), new(5, 2), new(5, 1), new(4, 1), new(2, 1),
    ];

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(CaseCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        return Rooms.Select(room => Build(data, room)).FirstOrDefault(card => CardJson.Serialize(card).Length <= MostBytes)
            ?? Build(data, new Room(1, 0));
    }

    private static AdaptiveCard Build(CaseCardData data, Room room) => Frame.Card(
        $"Casus {data.CaseNumber}",
        [
            Head.Of(data.Status.Icon(), data.CaseNumber, data.TypeLabel, data.Status.Style()),
            .. Frozen(data),
            new FactSet(Facts(data)),
            .. InAftercare(data),
            .. Ended(data),
            data.PrivatePart is { } known ? YoungsterPart.Of(known) : Note.Of("🔒", data.WhyNoPrivatePart ?? "Alleen deelnemers zien meer."),
            .. RequestLines.Of(data.Requests, room.Now),
            .. Meets(data),
            .. TransferLines.Of(data.Transfer),
            .. AgreementLines.Of(data, room.Now),
            .. NoteLines.Of(data, room.Before),
            .. PeopleLines.Of(data, room.Now),
            .. PastLines.Happened(data.Timeline, room.Before),
            .. PastLines.Looked(data.Looks, room.Before),
        ],
        CaseBar.Of(data),
        data.Refresh);

    private static IEnumerable<CardElement> Frozen(CaseCardData data) => data.IsFrozen
        ? [Note.Of("✋", "**Delen staat stil.** De jongere maakte bezwaar.", ContainerStyle.Warning)]
        : [];

    private static List<Fact> Facts(CaseCardData data)
    {
        List<Fact> facts =
        [
            new("Status", $"{data.Status.Icon()} {data.Status.Word()}"),
            new("Eigenaar", data.Owner is null ? "nog niemand" : UserText.EscapeLine(data.Owner)),
        ];
        if (data.Regisseur is not null)
            facts.Add(new("Regisseur", UserText.EscapeLine(data.Regisseur)));
        if (data.RegisseurNote is not null)
            facts.Add(new(data.Regisseur is null ? "Regisseur" : "Voorstel", UserText.EscapeLine(data.RegisseurNote)));
        if (data.PickUpBefore is { } day)
            facts.Add(new("Oppakken", $"uiterlijk {DutchDate.Day(day)}"));
        if (data.Status is CaseStatus.Nieuw or CaseStatus.Opgepakt)
            facts.Add(new("Hoe snel", data.Urgency.Word()));
        facts.Add(new("Fase", UserText.EscapeLine(data.PhaseLabel)));
        facts.Add(new("Begint", UserText.EscapeLine(data.FirstContact)));
        if (data.Told.Count > 0)
            facts.Add(new("Weten ervan", string.Join(", ", data.Told.Select(UserText.EscapeLine))));
        facts.Add(new("Gemeld", DutchDate.Moment(data.RaisedAt)));
        if (data.ErasedOn is { } erased)
            facts.Add(new("Wissen op", DutchDate.WithYear(erased)));
        return facts;
    }

    private static IEnumerable<CardElement> Meets(CaseCardData data) =>
        data.Meeting is null ? [] : [Words.Section("Casusbespreking"), Iconed.Line("📅", data.Meeting)];

    private static IEnumerable<CardElement> InAftercare(CaseCardData data) =>
        data.Aftercare is null ? [] : [Note.Of("🌱", $"**Houdt contact:** {UserText.EscapeLine(data.Aftercare)}", ContainerStyle.Good)];

    private static IEnumerable<CardElement> Ended(CaseCardData data)
    {
        List<CardElement> words = [];
        if (data.Outcome is not null)
            words.Add(new TextBlock($"**Uitkomst:** {UserText.EscapeLine(data.Outcome)}"));
        if (data.Result is not null)
            words.Add(new TextBlock($"**Wat bereikt is:** {UserText.EscapeLine(data.Result)}") { Spacing = Spacing.Small });
        if (data.WhatWorked is not null)
            words.Add(new TextBlock($"**Wat werkte:** {UserText.EscapeLine(data.WhatWorked)}") { Spacing = Spacing.Small });
        if (words.Count > 0)
            yield return new Container([Iconed.Row("🏁", words)]) { Style = ContainerStyle.Good, Spacing = Spacing.Medium };
        if (data.OffersKnelpunt)
            yield return Note.Of("🧩", "**Zat een regel of wachtlijst in de weg?** Geef dat door als knelpunt, zonder iets over de jongere.");
    }

    /// <param name="Now">Most agreements and people.</param>
    /// <param name="Before">Most notes, events and looks.</param>
    private sealed record Room(int Now, int Before);
}
