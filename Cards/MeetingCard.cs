using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>How it stands with a casusbespreking.</summary>
public enum MeetingCardState
{
    /// <summary>Booked.</summary>
    Planned,

    /// <summary>Held.</summary>
    Held,

    /// <summary>Called off, or not held.</summary>
    Dropped,
}

/// <summary>What somebody invited answered.</summary>
public enum MeetingAnswer
{
    /// <summary>Nothing yet.</summary>
    None,

    /// <summary>Comes.</summary>
    Yes,

    /// <summary>May come.</summary>
    Maybe,

    /// <summary>Can't come.</summary>
    No,
}

/// <summary>Somebody invited.</summary>
/// <param name="Name">Name.</param>
/// <param name="Work">Function and partner, such as "Leerplichtambtenaar · Leerplicht".</param>
/// <param name="Answer">What this person answered.</param>
public sealed record MeetingPerson(string Name, string Work, MeetingAnswer Answer);

/// <summary>A casusbespreking.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Round">Which casusbespreking.</param>
/// <param name="State">How it stands.</param>
/// <param name="Start">Begin, in Dutch local time.</param>
/// <param name="End">End, in Dutch local time.</param>
/// <param name="Planner">Name of who planned it.</param>
/// <param name="People">Who is invited.</param>
/// <param name="Youngster">"De jongere doet mee." or "De jongere doet niet mee."</param>
/// <param name="Parents">The same about the parents; null says nothing.</param>
/// <param name="Buttons">Buttons; one that is over has none but "Bekijk dossier", and one that was called off can be taken out of a calendar.</param>
/// <param name="Content">What is talked about; null for who may not see it.</param>
/// <param name="WhyNoContent">Says why it is not shown; used when <paramref name="Content"/> is null. Null says nothing.</param>
/// <param name="JoinUrl">Where it is held online; null is nowhere.</param>
/// <param name="Problem">What is wrong with the calendar, and what happens next; null is nothing.</param>
/// <param name="DroppedWhy">Why it was called off; null is not said.</param>
/// <param name="YourAnswer">What the reader answered; null is not asked.</param>
/// <param name="IsAnonymous">It is held without initials, school and age.</param>
public sealed record MeetingCardData(
    string CaseNumber,
    string Round,
    MeetingCardState State,
    DateTimeOffset Start,
    DateTimeOffset End,
    string Planner,
    IReadOnlyList<MeetingPerson> People,
    string Youngster,
    string? Parents,
    MeetingButtons Buttons,
    MeetingContent? Content = null,
    string? WhyNoContent = null,
    Uri? JoinUrl = null,
    string? Problem = null,
    string? DroppedWhy = null,
    MeetingAnswer? YourAnswer = null,
    bool IsAnonymous = false)
{
    /// <summary>In a dialog (buttons submit it) or in a 1:1 chat.</summary>
    public bool InDialog { get; init; }

    /// <summary>What the case is about, as a channel may show it: label of the type and the phase; null is not said.</summary>
    public string? Subject { get; init; }

    /// <summary>Words with which the reader can invite the youngster; null for who does not plan it.</summary>
    public string? SayToYoungster { get; init; }

    /// <summary>How the card keeps itself up to date; null is not.</summary>
    public CardRefresh? Refresh { get; init; }
}

/// <summary>1:1, for who planned a casusbespreking and who is invited: when, who, and about what.</summary>
public static class MeetingCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(MeetingCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card($"Casusbespreking {data.CaseNumber}", [Top(data), .. Moment(data), .. Content(data)], Buttons(data), data.Refresh);
    }

    private static CardElement Top(MeetingCardData data)
    {
        var line = string.Join(" · ", new[] { data.CaseNumber, data.Subject, data.IsAnonymous ? "anoniem, zonder gegevens" : null }.OfType<string>());
        return data.State switch
        {
            MeetingCardState.Planned when data.YourAnswer is MeetingAnswer.None or MeetingAnswer.Maybe =>
                Head.Of("📅", "Kom je naar de casusbespreking?", line, ContainerStyle.Accent),
            MeetingCardState.Planned => Head.Of("📅", "Casusbespreking", line, ContainerStyle.Accent),
            MeetingCardState.Held => Head.Of("✅", "Casusbespreking gehouden", line, ContainerStyle.Good),
            _ => Head.Of("↩️", "Casusbespreking gaat niet door", line),
        };
    }

    private static IEnumerable<CardElement> Moment(MeetingCardData data)
    {
        var isOver = data.State == MeetingCardState.Dropped;
        yield return new TextBlock(DutchDate.First(DutchDate.Day(data.Start))) { Size = TextSize.ExtraLarge, Weight = TextWeight.Bolder, IsSubtle = isOver };
        yield return new TextBlock(DutchDate.Hours(data.Start, data.End)) { Size = TextSize.Large, Spacing = Spacing.None, IsSubtle = isOver };
    }

    private static IEnumerable<CardElement> Content(MeetingCardData data)
    {
        if (data.State == MeetingCardState.Dropped)
        {
            var why = data.DroppedWhy is null ? "" : $"**Reden:** {UserText.EscapeLine(data.DroppedWhy.TrimEnd('.'))}. ";
            yield return Words.Plain($"{why}Je hoeft niets te doen.");
            yield break;
        }

        if (data.State == MeetingCardState.Planned && Yours(data) is { } yours)
            yield return yours;
        foreach (var element in Who(data))
            yield return element;
        if (data is { State: MeetingCardState.Planned, SayToYoungster: { } words })
            yield return Note.Of("💬", $"Nodig de jongere zelf uit. Je kunt zeggen: \"{UserText.EscapeLine(words)}\"");
        foreach (var element in MeetingParts.About(data.Content, data.WhyNoContent))
            yield return element;
        if (data.Problem is { } problem)
            yield return Iconed.Row("ℹ️", [Words.Small(UserText.EscapeLine(problem))]) with { Spacing = Spacing.Medium };
        if (data.People.All(person => person.Name != data.Planner))
            yield return Words.Small($"{UserText.EscapeLine(data.Planner)} plande deze bespreking.");
    }

    /// <summary>What was agreed is for who takes part in the case.</summary>
    private static Container? Yours(MeetingCardData data) => data.YourAnswer switch
    {
        MeetingAnswer.Yes => Note.Of("✅", "**Jij komt.** Fijn dat je meepraat.", ContainerStyle.Good),
        MeetingAnswer.No when data.Buttons.HasFlag(MeetingButtons.OpenCase) => Note.Of("➖", "**Jij kunt niet.** Na afloop lees je wat er is afgesproken."),
        MeetingAnswer.No => Note.Of("➖", "**Jij kunt niet.** Je hoeft niets meer te doen."),
        _ => null,
    };

    /// <summary>Who comes; of one that was held, who was asked: what was answered then says nothing any more.</summary>
    private static IEnumerable<CardElement> Who(MeetingCardData data)
    {
        var isHeld = data.State == MeetingCardState.Held;
        yield return Words.Section(isHeld ? "Wie gevraagd waren" : "Wie komen er");
        foreach (var person in data.People)
        {
            var name = $"**{UserText.EscapeLine(person.Name)}**";
            yield return isHeld
                ? Line("👤", name, person, data)
                : Line(Icon(person.Answer), $"{name} · {Word(person.Answer)}", person, data);
        }

        if (isHeld)
            yield break;
        yield return Iconed.Line("🙋", UserText.EscapeLine(data.Youngster));
        if (data.Parents is { } parents)
            yield return Iconed.Line("👪", UserText.EscapeLine(parents));
    }

    private static ColumnSet Line(string icon, string words, MeetingPerson person, MeetingCardData data) => Iconed.Row(
        icon,
        [
            new TextBlock(words),
            Words.Small($"{UserText.EscapeLine(person.Work)}{(person.Name == data.Planner ? " · plande de bespreking" : "")}") with { Spacing = Spacing.None },
        ]) with
    {
        Spacing = Spacing.Small,
    };

    private static string Icon(MeetingAnswer answer) => answer switch
    {
        MeetingAnswer.Yes => "✅",
        MeetingAnswer.Maybe => "🤔",
        MeetingAnswer.No => "➖",
        _ => "⏳",
    };

    private static string Word(MeetingAnswer answer) => answer switch
    {
        MeetingAnswer.Yes => "komt",
        MeetingAnswer.Maybe => "komt misschien",
        MeetingAnswer.No => "kan niet",
        _ => "nog geen antwoord",
    };

    private static IReadOnlyList<CardAction> Buttons(MeetingCardData data) =>
        new MeetingBar(data.CaseNumber, data.Round, data.InDialog, data.JoinUrl, data.YourAnswer) { IsOff = data.State == MeetingCardState.Dropped }
            .Of(data.Buttons & data.State switch
            {
                MeetingCardState.Planned => data.Buttons,
                MeetingCardState.Dropped => MeetingButtons.OpenCase | MeetingButtons.AddToCalendar,
                _ => MeetingButtons.OpenCase,
            });
}
