using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Bot.Partners.Search;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Guide;

/// <summary>
/// <c>wie …</c>: who begins with a task of the plan, and whom to call there today. Never a dead end: where no row fits,
/// the nearest topics and the coordinator are the answer.
/// </summary>
public sealed class WhoStarts(ResponsibilityMatrix matrix, MatrixSearch search, RowAnswers rows, PartnerDirectory directory, ContactSearch contacts, Reachable reachable)
{
    private const int MostTopics = 4;
    private const int MostPeople = 2;

    /// <summary>A row that scores less than this part of the best is no other answer.</summary>
    private const double LeastOther = 0.3;

    /// <summary>A free question.</summary>
    /// <param name="question">As it was typed.</param>
    /// <param name="found">The rows that fit, the best first.</param>
    /// <param name="bothFit">The first two fit about as well.</param>
    /// <param name="asker">Who asks.</param>
    public Answer Ask(string question, IReadOnlyList<MatrixMatch> found, bool bothFit, Actor asker)
    {
        if (found.Count == 0) return Nearest(question, asker);
        var shown = found.Take(bothFit ? 2 : 1).ToList();
        if (bothFit && PrefersSecond(found, asker)) shown.Reverse();
        return Show(
            [.. shown.Select(match => rows.Say(match.Row, match.Subtask, question, asker))],
            found.Skip(shown.Count).Where(match => match.Score >= found[0].Score * LeastOther).Select(match => match.Row));
    }

    /// <summary>A row of the plan by its id, from a button.</summary>
    public Answer Row(string? id, Actor asker) =>
        matrix.Row(id) is { } row ? Show([rows.Say(row, null, "", asker)], []) : Nearest("", asker);

    /// <summary><c>wat doet Raster?</c>: the plan's own words on a partner, and whom to call there.</summary>
    public Answer Partner(PartnerKey partner, Actor asker)
    {
        var name = directory.NameOf(partner);
        List<CardButton> buttons = [new CardButton("Contact", Verbs.Contact, new Dictionary<string, string> { [DataKeys.Partner] = partner.Value })];
        buttons.AddRange(matrix.RowsOf(partner.Value).Where(row => row.PartnerKeys.Contains(partner.Value)).Take(3).Select(row =>
            new CardButton(RowAnswers.TitleOf(row), Verbs.Responsibility, new Dictionary<string, string> { [DataKeys.Responsibility] = row.Id })));
        var person = reachable.At(partner, "", "", asker.Partner, asker.Id) is { BackOn: null } reached ? reached.Person : null;
        var text = matrix.Partner(partner.Value)?.Role is { Length: > 0 } role ? role : $"Het plan geeft {UserText.EscapeLine(name)} geen eigen taak.";
        return new Answer.Show(
            MessageCard.Build(new MessageCardData(
                name, person is null ? text : $"{text} Je bereikt er nu {UserText.EscapeLine(person.Name)}.", Buttons: buttons)),
            name);
    }

    /// <summary>No row fits: the nearest topics, who may know, and the coordinator.</summary>
    public Answer Nearest(string question, Actor asker)
    {
        var near = search.Find(question, MostTopics).Select(match => match.Row)
            .Concat(matrix.Rows.GroupBy(row => row.Section).Select(section => section.First())).Distinct().Take(MostTopics);
        var people = Reachable.WithoutAsker(contacts.WhoKnow(question, asker.Partner), asker.Id).Take(MostPeople)
            .Select(contact => new ContactLink(contact.Id, directory.LabelOf(contact)));
        return new Answer.Show(
            NearestTopicsCard.Build(new NearestTopicsCardData([.. near.Select(LinkTo)], [.. people], reachable.Coordinator())), "Wie begint?");
    }

    /// <summary>The rows are of different kinds of school, and the second is of the asker's kind.</summary>
    private bool PrefersSecond(IReadOnlyList<MatrixMatch> found, Actor asker) =>
        directory.Find(asker.Partner)?.SchoolPhase is { } phase
        && found[0].Row.Phase is not null
        && found[1].Row.Phase == (phase == Phase.Mbo ? "mbo" : "vo")
        && found[0].Row.Phase != found[1].Row.Phase;

    private static Answer.Show Show(IReadOnlyList<ResponsibilityAnswer> answers, IEnumerable<MatrixRow> others) => new(
        ResponsibilityCard.Build(new ResponsibilityCardData(answers, [.. others.Take(2).Select(LinkTo)])), answers[0].Title);

    private static ResponsibilityLink LinkTo(MatrixRow row) => new(row.Id, RowAnswers.TitleOf(row));
}
