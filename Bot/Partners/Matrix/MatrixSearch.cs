using System.Collections.Frozen;
using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>
/// Finds the rows of the matrix that answer a free question: BM25-like over titles, keywords, subtasks and descriptions,
/// with stems, compounds, synonyms, mended typing errors, and the kind of school that the question names.
/// Safe for use by many threads at once.
/// </summary>
public sealed class MatrixSearch
{
    private const double CompoundPart = 0.7, RelatedTerm = 0.75, MendedWord = 0.9, WholePhrase = 0.55;
    private const double SamePhase = 1.3, OtherPhase = 0.55, WeakWord = 0.4, UnknownWord = 1.3;

    // A question that names both kinds of school is about the step from one to the other.
    private const string Between = "";

    private readonly SearchLexicon _lexicon;
    private readonly RowIndex[] _rows;
    private readonly FrozenDictionary<string, double> _rarity;
    private readonly CompoundSplitter _compounds;
    private readonly SpellIndex _spelling;

    public MatrixSearch(ResponsibilityMatrix matrix, SearchWords words)
    {
        _lexicon = new SearchLexicon(words);
        var texts = matrix.Rows.SelectMany(row => row.Keywords.Append(row.Task).Append(row.Description).Concat(row.Subtasks.Select(s => $"{s.Title} {s.From}")));
        var vocabulary = texts.SelectMany(WordScanner.Words).Select(word => word.Text).Where(word => !_lexicon.IsStop(word)).Distinct().ToList();
        _compounds = new CompoundSplitter([.. vocabulary.Concat(_lexicon.Spelled).Concat(_lexicon.StopWords.Where(word => word.Length > 3)).Select(Stems.Of)]);
        _rows = [.. matrix.Rows.Select(row => new RowIndex(row, _lexicon, PartsOf))];
        _rarity = _rows.SelectMany(row => row.Terms).GroupBy(term => term)
            .ToFrozenDictionary(group => group.Key, group => Math.Log(1 + ((_rows.Length + 0.5) / group.Count())));
        _spelling = new SpellIndex([.. vocabulary, .. _lexicon.Spelled], _lexicon.StopWords);
    }

    /// <summary>The rows that fit, the best first; empty where none does.</summary>
    /// <param name="question">A question in the words of a professional.</param>
    /// <param name="take">How many rows at most.</param>
    public IReadOnlyList<MatrixMatch> Find(string question, int take) => Find(WordScanner.Words(PlainText.Of(question)), take);

    internal IReadOnlyList<MatrixMatch> Find(IReadOnlyList<Word> words, int take)
    {
        var asked = words.Where(word => !_lexicon.IsStop(word.Text) && !char.IsAsciiDigit(word.Text[0])).Select(word => TermsOf(word.Text)).Take(40).ToList();
        if (asked.Count == 0) return [];

        var phase = PhaseOf(words);
        return [.. _rows.Select(row => Match(row, asked, phase)).Where(match => match.Score > 0)
            .OrderByDescending(match => match.Score).ThenBy(match => match.Row.Id, StringComparer.Ordinal).Take(take)];
    }

    private MatrixMatch Match(RowIndex row, List<(string Term, double Weight)[]> asked, string? phase)
    {
        double score = 0, covered = 0, all = 0;
        var matched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var terms in asked)
        {
            double best = 0, importance = terms.Length == 0 ? UnknownWord : 0;
            foreach (var (term, weight) in terms)
            {
                var rarity = _rarity.GetValueOrDefault(term);
                importance = Math.Max(importance, rarity > 0 ? rarity : UnknownWord);
                var about = row.About(term);
                if (about <= 0) continue;
                matched.Add(term);
                best = Math.Max(best, about * weight * rarity);
            }

            score += best;
            all += importance;
            if (best > 0) covered += importance;
        }

        foreach (var phrase in row.Phrases)
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

    private (string Term, double Weight)[] TermsOf(string word)
    {
        var terms = new List<(string, double)>();
        Add(word, _lexicon.IsWeak(word) ? WeakWord : 1);
        if (terms.Count == 0 && _spelling.Correct(word) is { } mended) Add(mended, MendedWord);
        return [.. terms];

        void Add(string form, double weight)
        {
            var term = _lexicon.TermOf(form);
            if (_rarity.ContainsKey(term)) terms.Add((term, weight));
            foreach (var related in _lexicon.Related(term)) terms.Add((related, weight * RelatedTerm));
            if (terms.Count > 0) return;
            foreach (var part in PartsOf(form))
            {
                terms.Add((part, weight * CompoundPart));
                foreach (var related in _lexicon.Related(part)) terms.Add((related, weight * CompoundPart * RelatedTerm));
            }
        }
    }

    private IReadOnlyList<string> PartsOf(string word) => [.. _compounds.Parts(word).Select(_lexicon.TermOf).Where(part => !_lexicon.IsStop(part))];

    private string? PhaseOf(IReadOnlyList<Word> words)
    {
        string? phase = null;
        foreach (var word in words)
        {
            var named = _lexicon.PhaseOf(word.Text);
            if (named is null) continue;
            if (phase is not null && phase != named) return Between;
            phase = named;
        }

        return phase;
    }
}
