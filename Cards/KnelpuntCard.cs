using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A step of the Overleg.</summary>
/// <param name="Status">What it led to.</param>
/// <param name="On">The day.</param>
/// <param name="Answer">The answer, as typed; null is none.</param>
public sealed record KnelpuntStepLine(KnelpuntStatus Status, DateOnly On, string? Answer = null);

/// <summary>A knelpunt. It has no field for a case or a youngster.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">In a few words, as typed.</param>
/// <param name="Theme">Label of the theme.</param>
/// <param name="WhatHappens">As typed.</param>
/// <param name="Rule">Which rule or organisation, as typed.</param>
/// <param name="Frequency">How often.</param>
/// <param name="WhatHelps">What would help, as typed; null is nothing.</param>
/// <param name="Task">Development task; null is none.</param>
/// <param name="Partner">The partner it concerns; null is none.</param>
/// <param name="Supporters">How many others have it too.</param>
/// <param name="Steps">What became of it, the oldest first.</param>
public sealed record KnelpuntCardData(
    string Id,
    string Title,
    string Theme,
    string WhatHappens,
    string Rule,
    string Frequency,
    string? WhatHelps,
    string? Task,
    string? Partner,
    int Supporters,
    IReadOnlyList<KnelpuntStepLine> Steps)
{
    /// <summary>Who handed it in; null for who may not see that.</summary>
    public string? Reporter { get; init; }

    /// <summary>What it is to the viewer, in one sentence, such as "Je hebt dit ook."; null is nothing.</summary>
    public string? ForYou { get; init; }

    /// <summary>What just happened, in one or two sentences; null is nothing.</summary>
    public string? Said { get; init; }

    /// <summary>What the viewer must mind first, in one or two sentences; null is nothing.</summary>
    public string? Warning { get; init; }

    /// <summary>The viewer may say "Dit heb ik ook".</summary>
    public bool MaySupport { get; init; }

    /// <summary>Where the viewer may bring it; empty for who may not.</summary>
    public IReadOnlyList<KnelpuntStatus> Next { get; init; } = [];

    /// <summary>In a dialog or in a 1:1 chat.</summary>
    public bool InDialog { get; init; }
}

/// <summary>One knelpunt: what it is, what the Overleg does with it, and the answer.</summary>
public static class KnelpuntCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(KnelpuntCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        var status = data.Steps[^1].Status;
        List<CardElement> body =
        [
            Head.Of(status.Icon(), UserText.EscapeLine(data.Title), $"{status.Word()} · {KnelpuntWords.Support(data.Supporters)}", status.Style()),
        ];
        if (data.Said is not null)
            body.Add(Note.Of("👍", data.Said, ContainerStyle.Good));
        if (data.Warning is not null)
            body.Add(Note.Of("✋", data.Warning, ContainerStyle.Warning));
        if (data.Steps[^1].Answer is { } answer)
        {
            body.Add(new Container([Iconed.Row("💡", [new TextBlock($"**Antwoord, {DutchDate.WithYear(data.Steps[^1].On)}**"), new TextBlock(UserText.Escape(answer)) { Spacing = Spacing.Small }])])
            {
                Style = ContainerStyle.Good,
                Spacing = Spacing.Medium,
            });
        }

        body.AddRange(Told("Wat gebeurt er?", data.WhatHappens));
        body.AddRange(Told("Welke regel of organisatie zit in de weg?", data.Rule));
        body.AddRange(Told("Wat zou helpen?", data.WhatHelps));
        body.Add(new FactSet(Facts(data)) { Spacing = Spacing.Medium });
        body.Add(Words.Section("Wat ermee gebeurt"));
        body.AddRange(data.Steps.Select(step => Iconed.Line(step.Status.Icon(), $"{step.Status.Word()} · {DutchDate.WithYear(step.On)}")));
        if (data.ForYou is not null)
            body.Add(Words.Small(data.ForYou) with { Spacing = Spacing.Medium });
        return Frame.Card("Knelpunt", body, Buttons(data, status));
    }

    private static IEnumerable<CardElement> Told(string question, string? text) =>
        text is null ? [] : [Words.Section(question), Words.Plain(UserText.Escape(text)) with { Spacing = Spacing.None }];

    private static List<Fact> Facts(KnelpuntCardData data)
    {
        List<Fact> facts = [new("Onderwerp", UserText.EscapeLine(data.Theme)), new("Hoe vaak", UserText.EscapeLine(data.Frequency))];
        if (data.Partner is not null)
            facts.Add(new("Partner", UserText.EscapeLine(data.Partner)));
        if (data.Task is not null)
            facts.Add(new("Deel van het plan", UserText.EscapeLine(data.Task)));
        if (data.Reporter is not null)
            facts.Add(new("Ingediend door", UserText.EscapeLine(data.Reporter)));
        return facts;
    }

    private static List<CardAction> Buttons(KnelpuntCardData data, KnelpuntStatus status)
    {
        var about = KnelpuntWords.About(data.Id);
        List<CardAction> buttons = [];
        foreach (var next in data.Next)
        {
            var moved = new Dictionary<string, string>(about)
            {
                [DataKeys.Round] = data.Steps.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
                [DataKeys.KnelpuntStatus] = next.ToString(),
            };
            var isAnswer = next == KnelpuntStatus.Beantwoord;
            buttons.Add(Press.Ask(
                data.InDialog,
                isAnswer && status == next ? "Verbeter het antwoord" : next.Do(),
                isAnswer ? Verbs.OpenKnelpuntAnswer : Verbs.MoveKnelpunt,
                moved,
                primary: buttons.Count == 0 && status != KnelpuntStatus.Beantwoord));
        }

        if (data.MaySupport)
            buttons.Add(Press.Ask(data.InDialog, "Dit heb ik ook", Verbs.SupportKnelpunt, about, primary: buttons.Count == 0));
        buttons.Add(Press.Ask(data.InDialog, "Alle knelpunten", Verbs.KnelpuntenPage, new Dictionary<string, string>()));
        return buttons;
    }
}
