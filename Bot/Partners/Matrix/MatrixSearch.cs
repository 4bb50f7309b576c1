using System.Collections.Frozen;
using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>
/// Finds the rows of the matrix that answer a free question: BM25-like over titles, keywords, subtasks and descriptions,
/// with the terms that <see cref="QueryReader"/> takes from the question, and the kind of school that it names.
/// Safe for use by many threads at once.
/// </summary>
public sealed class MatrixSearch
{
    private const double WholePhrase = 0.55, SamePhase = 1.3, OtherPhase = 0.55, UnknownWord = 1.3;

    // The rarity of a term of one row, whatever the number of rows, so that scores compare between regions.
    private const double MostRare = 3.24;

    // A question that names both kinds of school is about the step from one to the other.
    private const string Between = "";

    private readonly SearchLexicon _lexicon;
    private readonly RowIndex[] _rows;
    private readonly FrozenDictionary<string, double> _rarity;
    private readonly QueryReader _query;
    private readonly FrozenDictionary<string, string> _schools;

    public MatrixSearch(ResponsibilityMatrix matrix, SearchWords words)
    {
        _lexicon = new SearchLexicon(words);
        var vocabulary = matrix.Rows
            .SelectMany(row => row.Keywords.Append(row.Task).Append(row.Description).Concat(row.Subtasks.Select(s => $"{s.Title} {s.From}")))
            .SelectMany(WordScanner.Words).Select(word => word.Text).Where(word => !_lexicon.IsStop(word)).ToHashSet(StringComparer.Ordinal);
        var compounds = new CompoundSplitter([.. vocabulary.Concat(_lexicon.Spelled).Concat(_lexicon.StopWords.Where(word => word.Length > 3)).Select(Stems.Of)]);
        _rows = [.. matrix.Rows.Select(row => new RowIndex(row, _lexicon, word => _lexicon.PartsOf(word, compounds)))];
        _rarity = _rows.SelectMany(row => row.Terms).GroupBy(term => term)
            .ToFrozenDictionary(group => group.Key, group => MostRare * Math.Log(1 + ((_rows.Length + 0.5) / group.Count())) / Math.Log(_rows.Length + 1.5));
        _schools = matrix.Partners.Where(partner => MatrixReader.PhaseOf(partner.Kind) is not null)
            .SelectMany(partner => partner.Aliases.Append(partner.Name).Append(partner.Key), (partner, name) => (Name: PlainText.Fold(name), Phase: MatrixReader.PhaseOf(partner.Kind)!))
            .DistinctBy(school => school.Name).ToFrozenDictionary(school => school.Name, school => school.Phase);
        _query = new QueryReader(_lexicon, _rarity.Keys, compounds, vocabulary);
    }

    /// <summary>The rows that fit, the best first; empty where none does.</summary>
    /// <param name="question">A question in the words of a professional.</param>
    /// <param name="take">How many rows at most.</param>
    public IReadOnlyList<MatrixMatch> Find(string question, int take) => Find(WordScanner.Words(PlainText.Of(question)), take);

    /// <param name="words">The words of a question.</param>
    /// <param name="take">How many rows at most.</param>
    /// <param name="signal">The kind of signal that the question tells of, whose words then count too.</param>
    internal IReadOnlyList<MatrixMatch> Find(IReadOnlyList<Word> words, int take, string? signal = null)
    {
        var asked = _query.Read(words);
        if (signal is not null) asked.AddRange(_query.OfSignal(signal));
        if (asked.Count == 0) return [];

        var phase = PhaseOf(words);
        return [.. _rows.Select(row => Match(row, asked, phase)).Where(match => match.Score > 0)
            .OrderByDescending(match => match.Score).ThenBy(match => match.Row.Id, StringComparer.Ordinal).Take(take)];
    }

    private MatrixMatch Match(RowIndex row, List<QueryTerm[]> asked, string? phase)
    {
        double score = 0, covered = 0, all = 0;
        var matched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var terms in asked)
        {
            double best = 0, importance = terms.Length == 0 ? UnknownWord : 0;
            foreach (var (term, weight) in terms)
            {
                var rarity = _rarity.GetValueOrDefault(term);
                importance = Math.Max(importance, rarity > 0 ? rarity * weight : UnknownWord);
                var about = row.About(term);
                if (about <= 0) continue;
                matched.Add(term);
                best = Math.Max(best, about * weight * rarity);
            }

            score += best;
            all += importance;
            if (best > 0) covered += importance;
        }

        foreach (var phrase in matched.SelectMany(row.PhrasesFrom))
        {
            if (phrase.IsSubsetOf(matched)) score += WholePhrase * phrase.Sum(term => _rarity.GetValueOrDefault(term)) / Math.Sqrt(phrase.Count);
        }

        if (phase is Between) score *= row.Row.Phase is null ? SamePhase : 1;
        else if (phase is not null && row.Row.Phase is { } rowPhase) score *= rowPhase == phase ? SamePhase : OtherPhase;
        return new MatrixMatch(row.Row, score > 0 ? SubtaskOf(row, matched) : null, Math.Round(score, 4)) { Coverage = all > 0 ? covered / all : 0 };
    }

    private Subtask? SubtaskOf(RowIndex row, HashSet<string> matched)
    {
        const double least = 2;
        var best = row.Subtasks
            .Select(part => (part.Subtask, Score: matched.Where(term => !row.Title.Contains(term)).Sum(term =>
                _rarity.GetValueOrDefault(term) * (part.Title.Contains(term) ? 1.5 : part.From.Contains(term) ? 0.8 : 0))))
            .OrderByDescending(part => part.Score).FirstOrDefault();
        return best.Score >= least ? best.Subtask : null;
    }

    private string? PhaseOf(IReadOnlyList<Word> words)
    {
        string? phase = null;
        foreach (var word in words)
        {
            var named = _lexicon.PhaseOf(word.Text) ?? _schools.GetValueOrDefault(word.Text);
            if (named is null) continue;
            if (phase is not null && phase != named) return Between;
            phase = named;
        }

        return phase;
    }
}
