using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>The terms of one row, weighed by where they stand; its key phrases; the terms of its subtasks.</summary>
internal sealed class RowIndex
{
    private const double TitleWeight = 3, KeywordWeight = 2, SubtaskWeight = 1.2, DescriptionWeight = 0.8, PartnerWeight = 0.4, PartOfCompound = 0.5, WeakWord = 0.4;

    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly ILookup<string, HashSet<string>> _phrases;

    public RowIndex(MatrixRow row, SearchLexicon lexicon, Func<string, IReadOnlyList<string>> compoundParts)
    {
        Row = row;
        Add(row.Task, TitleWeight);
        foreach (var keyword in row.Keywords) Add(keyword, KeywordWeight / Math.Sqrt(WordScanner.Words(keyword).Count));
        foreach (var subtask in row.Subtasks) Add($"{subtask.Title} {subtask.From}", SubtaskWeight);
        Add(row.Description, DescriptionWeight);
        Add(row.PartnersText, PartnerWeight);
        _phrases = row.Keywords.Append(row.Task).Select(Terms).Where(terms => terms.Count > 1).ToLookup(terms => terms.First(), StringComparer.Ordinal);
        Subtasks = [.. row.Subtasks.Select(subtask => (subtask, Terms(subtask.Title), Terms(subtask.From)))];
        Title = Terms(row.Task);

        HashSet<string> Terms(string text) =>
            [.. WordScanner.Words(text).Where(word => !lexicon.IsStop(word.Text)).Select(word => lexicon.TermOf(word.Text))];

        void Add(string text, double weight)
        {
            foreach (var word in WordScanner.Words(text))
            {
                if (lexicon.IsStop(word.Text)) continue;
                Raise(lexicon.TermOf(word.Text), lexicon.IsWeak(word.Text) ? weight * WeakWord : weight);
                foreach (var part in compoundParts(word.Text)) Raise(part, weight * PartOfCompound);
            }
        }

        void Raise(string term, double weight) => _weights[term] = _weights.GetValueOrDefault(term) + weight;
    }

    public MatrixRow Row { get; }

    /// <summary>The key phrases, by the first of their terms.</summary>
    public IEnumerable<HashSet<string>> PhrasesFrom(string term) => _phrases[term];

    public IReadOnlyList<(Subtask Subtask, HashSet<string> Title, HashSet<string> From)> Subtasks { get; }

    public HashSet<string> Title { get; }

    public IEnumerable<string> Terms => _weights.Keys;

    /// <summary>How much this row is about the term: 0 for not at all, towards 1 the more and the more prominent it stands there.</summary>
    public double About(string term)
    {
        const double half = 1.5;
        return _weights.TryGetValue(term, out var weight) ? weight / (weight + half) : 0;
    }
}
