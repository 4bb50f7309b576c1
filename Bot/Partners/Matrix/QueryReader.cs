using System.Collections.Frozen;
using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>A term that a word of a question may stand for, and how far.</summary>
internal readonly record struct QueryTerm(string Term, double Weight);

/// <summary>
/// Takes from a question, word by word, the terms that rows are indexed by: through stems and synonyms, set phrases,
/// compounds written together or apart, and mended typing errors.
/// </summary>
internal sealed class QueryReader
{
    private const double CompoundPart = 0.7, RelatedTerm = 0.75, MendedWord = 0.9, WeakWord = 0.4, SignalTerm = 0.6;
    private const double BesideTheQuestion = 0.5;
    private const int MostWords = 40, LongestPhrase = 4, ShortestJoined = 6;

    private static readonly FrozenSet<string> Asking = new[] { "wie", "welke", "welk", "waar", "wiens" }.ToFrozenSet();

    private readonly SearchLexicon _lexicon;
    private readonly FrozenSet<string> _indexed;
    private readonly CompoundSplitter _compounds;
    private readonly FrozenSet<string> _vocabulary;
    private readonly SpellIndex _spelling;

    /// <param name="lexicon">Stop words, synonyms and phrases.</param>
    /// <param name="indexed">All terms that rows are indexed by.</param>
    /// <param name="compounds">Takes compounds apart.</param>
    /// <param name="vocabulary">The words of the rows as they are written.</param>
    public QueryReader(SearchLexicon lexicon, IEnumerable<string> indexed, CompoundSplitter compounds, IEnumerable<string> vocabulary)
    {
        _lexicon = lexicon;
        _indexed = indexed.ToFrozenSet();
        _compounds = compounds;
        _vocabulary = vocabulary.Concat(lexicon.Spelled).ToFrozenSet();
        _spelling = new SpellIndex(_vocabulary, lexicon.StopWords);
    }

    /// <summary>Per word that says something, its terms; empty for a word that no row knows.</summary>
    public List<QueryTerm[]> Read(IReadOnlyList<Word> words)
    {
        var read = new List<QueryTerm[]>();
        var asks = SentencesThatAsk(words);
        for (var i = 0; i < words.Count && read.Count < MostWords;)
        {
            var share = asks is null || asks[i] ? 1 : BesideTheQuestion;
            if (PhraseAt(words, i) is { } phrase)
            {
                foreach (var term in phrase.Terms) read.Add(Expanded(term, share));
                i += phrase.Count;
            }
            else if (JoinedAt(words, i) is { } joined)
            {
                read.Add(TermsOf(joined, share));
                i += 2;
            }
            else
            {
                var word = words[i++].Text;
                if (!_lexicon.IsStop(word) && char.IsLetter(word[0])) read.Add(TermsOf(word, share));
            }
        }

        return read;
    }

    // What is told around a question says less of its subject than the question itself.
    private static bool[]? SentencesThatAsk(IReadOnlyList<Word> words)
    {
        var asks = new bool[words.Count];
        var (start, any) = (0, false);
        for (var i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && words[i].Break != WordBreak.Sentence) continue;
            var sentence = asks.AsSpan(start, i - start);
            for (var j = start; j < i && !sentence[0]; j++)
            {
                if (!Asking.Contains(words[j].Text)) continue;
                sentence.Fill(true);
                any = true;
            }

            start = i;
        }

        return any ? asks : null;
    }

    /// <summary>The terms by which a question about a youngster with this kind of signal is answered.</summary>
    public IEnumerable<QueryTerm[]> OfSignal(string signal) =>
        _lexicon.TermsOfSignal(signal).Where(_indexed.Contains).Select(term => new[] { new QueryTerm(term, SignalTerm) });

    private (IReadOnlyList<string> Terms, int Count)? PhraseAt(IReadOnlyList<Word> words, int start)
    {
        if (!_lexicon.StartsPhrase(words[start].Text)) return null;
        var text = words[start].Text;
        (IReadOnlyList<string>, int)? longest = null;
        for (var count = 2; count <= LongestPhrase && start + count <= words.Count; count++)
        {
            text = $"{text} {words[start + count - 1].Text}";
            if (_lexicon.TermsOfPhrase(text) is { } terms) longest = (terms, count);
        }

        return longest;
    }

    // "thuis zitters" is a compound that the writer took apart.
    private string? JoinedAt(IReadOnlyList<Word> words, int start)
    {
        if (start + 1 >= words.Count || words[start + 1].Break != WordBreak.None) return null;
        var (first, second) = (words[start].Text, words[start + 1].Text);
        if (first.Length < 2 || second.Length < 3 || first.Length + second.Length < ShortestJoined) return null;
        var joined = first + second;
        return _vocabulary.Contains(joined) || (first.Length > 3 && second.Length > 3 && _indexed.Contains(_lexicon.TermOf(joined))) ? joined : null;
    }

    private QueryTerm[] TermsOf(string word, double share)
    {
        var terms = WithParts(word, _lexicon.IsWeak(word) ? share * WeakWord : share);
        return terms.Length == 0 && _spelling.Correct(word) is { } mended ? WithParts(mended, share * MendedWord) : terms;
    }

    private QueryTerm[] WithParts(string word, double weight) =>
        [.. Expanded(_lexicon.TermOf(word), weight), .. _lexicon.PartsOf(word, _compounds).SelectMany(part => Expanded(part, weight * CompoundPart))];

    private QueryTerm[] Expanded(string term, double weight)
    {
        var related = _lexicon.Related(term).Select(other => new QueryTerm(other, weight * RelatedTerm));
        return [.. _indexed.Contains(term) ? related.Prepend(new QueryTerm(term, weight)) : related];
    }
}
