using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One partner of a row, with the person to reach there for this question.</summary>
/// <param name="Key">Key of the partner, for its Contact button; null where the entry stands for more than one.</param>
/// <param name="Name">Name, such as "Aventus", or "De school van de jongere".</param>
/// <param name="Note">One sentence, such as "Onder 18 jaar."; null is none.</param>
/// <param name="Person">The person to reach today; null where the entry has <paramref name="Schools"/>.</param>
/// <param name="StandsInFor">Name of the absent person whom <paramref name="Person"/> replaces; null is nobody.</param>
/// <param name="Schools">The schools of which one is meant, each with its own person; empty for one partner.</param>
public sealed record ResponsiblePartner(
    string? Key,
    string Name,
    string? Note,
    ContactPerson? Person,
    string? StandsInFor,
    IReadOnlyList<ResponsiblePartner> Schools);

/// <summary>Another row that may be meant.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Title">Title of the row, with the kind of school where titles are alike.</param>
public sealed record ResponsibilityLink(string Id, string Title);

/// <summary>One row of the plan as an answer.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Title">Title of the row.</param>
/// <param name="For">For whom it holds, such as "Leerling in het vo"; null is for all.</param>
/// <param name="Section">Section of the plan, such as "4.3a".</param>
/// <param name="PlanPartners">Who does it, in the plan's own words.</param>
/// <param name="InShort">What that means, in plain words that are not the plan's; null is nothing.</param>
/// <param name="BeginWith">The partner to begin with.</param>
/// <param name="BeginWithWhy">Why begin there, in one sentence; null is nothing.</param>
/// <param name="Partners">Everybody in the row, the one to begin with first.</param>
public sealed record ResponsibilityAnswer(
    string Id,
    string Title,
    string? For,
    string Section,
    string PlanPartners,
    string? InShort,
    string BeginWith,
    string? BeginWithWhy,
    IReadOnlyList<ResponsiblePartner> Partners);

/// <summary>An answer to "wie doet wat".</summary>
/// <param name="Answers">One row; two where both fit, the likelier first.</param>
/// <param name="Others">The next best rows, as buttons; at most two.</param>
public sealed record ResponsibilityCardData(IReadOnlyList<ResponsibilityAnswer> Answers, IReadOnlyList<ResponsibilityLink> Others);

/// <summary>Who starts with a task, in the plan's own words, and whom to call there today.</summary>
public static class ResponsibilityCard
{
    private const int MostOthers = 2;

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ResponsibilityCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body = data.Answers.Count == 1 ? One(data.Answers[0]) : More(data.Answers);
        body.Add(new ActionSet(Buttons(data)) { Spacing = Spacing.Medium });
        if (data.Others.Count > 0)
        {
            body.Add(Words.Plain("Bedoelde je iets anders?") with { Spacing = Spacing.Medium });
            body.Add(new ActionSet([.. data.Others.Take(MostOthers).Select(other =>
                Press.Other(other.Title, Verbs.Responsibility, DataKeys.Responsibility, other.Id))]));
        }

        return Frame.Card($"Wie doet wat: {data.Answers[0].Title}", body);
    }

    private static List<CardElement> One(ResponsibilityAnswer answer)
    {
        var about = answer.For is null ? UserText.EscapeLine(answer.Title) : $"{UserText.EscapeLine(answer.Title)} · {UserText.EscapeLine(answer.For)}";
        return
        [
            Head.Of("🔎", $"Begin bij {Begin(answer)}", about),
            .. Explained(answer),
            .. PartnerLines.First(answer.Partners),
            .. PartnerLines.Rest(answer.Partners),
            Quote(answer),
        ];
    }

    private static List<CardElement> More(IReadOnlyList<ResponsibilityAnswer> answers) =>
    [
        TellsPhasesApart(answers)
            ? Head.Of("🔎", "Zit de jongere op het vo of op het mbo?", "Het plan zegt voor allebei wie begint.")
            : Head.Of("🔎", "Dit past bij twee onderdelen van het plan", "Kijk wat bij de jongere past."),
        .. answers.SelectMany((answer, index) => (IEnumerable<CardElement>)
        [
            new TextBlock(UserText.EscapeLine(Above(answer, answers)))
            {
                IsSubtle = true,
                Weight = TextWeight.Bolder,
                Spacing = Spacing.Large,
                Separator = index > 0,
            },
            new TextBlock($"Begin bij {Begin(answer)}")
            {
                Style = TextBlockStyle.Heading,
                Size = TextSize.Large,
                Weight = TextWeight.Bolder,
                Spacing = Spacing.Small,
            },
            .. Explained(answer),
            .. PartnerLines.First(answer.Partners),
            .. PartnerLines.Rest(answer.Partners),
            Quote(answer),
        ]),
    ];

    private static bool TellsPhasesApart(IReadOnlyList<ResponsibilityAnswer> answers) =>
        answers.All(answer => answer.For is not null) && answers.DistinctBy(answer => answer.For).Count() == answers.Count;

    // For whom it holds tells rows apart, unless that is the same for both.
    private static string Above(ResponsibilityAnswer answer, IReadOnlyList<ResponsibilityAnswer> answers) =>
        answer.For is null || answers.Count(other => other.For == answer.For) > 1 ? answer.Title : answer.For;

    // "De school van de jongere" stands for more than one partner: no name, so no capital within a sentence.
    private static string Begin(ResponsibilityAnswer answer)
    {
        var name = UserText.EscapeLine(answer.BeginWith);
        return answer.Partners is [{ Key: null }, ..] && name.StartsWith("De ", StringComparison.Ordinal) ? $"de {name[3..]}" : name;
    }

    private static IEnumerable<CardElement> Explained(ResponsibilityAnswer answer)
    {
        var others = answer.Partners.Count > 1 ? "De anderen blijven bereikbaar." : "";
        var text = answer.BeginWithWhy is null ? others : $"{UserText.EscapeLine(answer.BeginWithWhy)} {others}";
        if (text.Length > 0)
            yield return Words.Plain(text.TrimEnd()) with { Spacing = Spacing.Small };
    }

    private static Container Quote(ResponsibilityAnswer answer)
    {
        List<CardElement> words =
        [
            Words.Small($"Zo staat het in het plan, paragraaf {answer.Section}"),
            new TextBlock($"**{UserText.EscapeLine(answer.Title)}**: “{UserText.EscapeLine(answer.PlanPartners)}”") { Spacing = Spacing.Small },
        ];
        if (answer.InShort is not null)
            words.Add(Words.Plain($"In gewone woorden: {UserText.Escape(answer.InShort)}") with { Spacing = Spacing.Small });
        return new Container(words) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Medium };
    }

    private static List<CardAction> Buttons(ResponsibilityCardData data)
    {
        var begin = data.Answers.Where(answer => answer.Partners is [{ Key: not null }, ..]).DistinctBy(answer => answer.Partners[0].Key).ToList();
        List<CardAction> buttons =
        [
            .. begin.Select((answer, index) => Press.Other(
                data.Answers.Count == 1 ? "Contact" : $"Contact {answer.BeginWith}", Verbs.Contact, DataKeys.Partner, answer.Partners[0].Key!) with
            {
                Style = index == 0 ? ActionStyle.Positive : ActionStyle.Default,
            }),
        ];
        buttons.Add(Press.Dialog("Meld een signaal", Verbs.OpenSignalForm));
        if (data.Answers.Count == 1)
            buttons.Add(Press.Dialog("Geef een knelpunt door", Verbs.OpenKnelpuntForm, new Dictionary<string, string> { [DataKeys.Responsibility] = data.Answers[0].Id }));
        return buttons;
    }
}
