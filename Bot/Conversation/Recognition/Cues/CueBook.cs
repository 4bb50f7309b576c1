using System.Collections.Concurrent;
using System.Collections.Frozen;
using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition.Cues;

/// <summary>All cues, ready for use. Safe for use by many threads at once.</summary>
internal sealed class CueBook
{
    // Words of the lexicon come back in every message; other words are looked up anew and never kept.
    private const int MostRemembered = 10_000;

    private const int ShortestPart = 4;

    private readonly TermIndex _terms;
    private readonly SpellIndex _spelling;
    private readonly CompoundSplitter _compounds;
    private readonly ConcurrentDictionary<string, int[]> _remembered = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, string> _inFull;
    private readonly int _greeting, _preamble, _courtesy;

    public CueBook(CueFile file, IEnumerable<string> alsoKnown)
    {
        _terms = new TermIndex(file.Words);
        _greeting = _terms.IdOf("@groet");
        _preamble = _terms.IdOf("@aanloop");
        _courtesy = _terms.IdOf("@beleefd");
        Intents = Sets(file.Intents);
        Actions = Sets(file.Actions);
        Denied = Sets(file.Denied);
        Signals = Sets(file.Signals);
        Story = new CueSet(file.Story, _terms);
        Field = new CueSet(["1 @jongere|@school|@veld"], _terms);
        Beats = file.Beats.Select(line => line.Split(':', 2)).ToDictionary(
            parts => parts[0].Trim(), parts => (IReadOnlySet<string>)parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet());
        _inFull = file.InFull.ToFrozenDictionary();
        PartnerTerms = _terms.TermsOf(Marks.Partner);

        var words = _terms.Words.Concat(_terms.Parts).Where(word => word[0] != '#').Distinct().ToList();
        _spelling = new SpellIndex(words, alsoKnown.Concat(file.Known.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        _compounds = new CompoundSplitter([.. words.Where(word => word.Length > 3).Select(Stems.Of)]);

        Dictionary<string, CueSet> Sets(IReadOnlyDictionary<string, IReadOnlyList<string>> cues) =>
            cues.ToDictionary(pair => pair.Key, pair => new CueSet(pair.Value, _terms));
    }

    public IReadOnlyDictionary<string, CueSet> Intents { get; }

    public IReadOnlyDictionary<string, CueSet> Actions { get; }

    public IReadOnlyDictionary<string, CueSet> Denied { get; }

    public IReadOnlyDictionary<string, CueSet> Signals { get; }

    public IReadOnlyDictionary<string, IReadOnlySet<string>> Beats { get; }

    public CueSet Story { get; }

    /// <summary>Words of the field, which questions from outside it seldom have.</summary>
    public CueSet Field { get; }

    private int[] PartnerTerms { get; }

    /// <summary>Whether any cue knows this word as it is written.</summary>
    public bool Knows(string word) => Remembered(word).Length > 0 || _spelling.Knows(word);

    /// <summary>The word in full, where the writer shortened it.</summary>
    public Word InFull(Word word) => _inFull.TryGetValue(word.Text, out var full) ? word with { Text = full } : word;

    public bool IsGreeting(string word) => Array.IndexOf(TermsOf(word), _greeting) >= 0;

    /// <param name="words">The words of the message.</param>
    /// <param name="partnersAt">The words at which a partner is named.</param>
    public CueText Read(IReadOnlyList<Word> words, IEnumerable<int> partnersAt)
    {
        var positions = new List<int>?[_terms.Count];
        var starts = new bool[words.Count];
        var (open, last) = (true, words.Count - 1);
        for (var i = 0; i < words.Count; i++)
        {
            var terms = TermsOf(words[i].Text);
            Place(terms, i);
            if (i > 0 && words[i].Break == WordBreak.None) Place(TermsOfJoined(words[i - 1].Text, words[i].Text), i - 1);
            if (Array.IndexOf(terms, _courtesy) < 0) last = i;
            open |= words[i].Break != WordBreak.None;
            if (!open) continue;
            starts[i] = true;
            open = Array.IndexOf(terms, _preamble) >= 0 || Array.IndexOf(terms, _greeting) >= 0;
        }

        foreach (var at in partnersAt) Place(PartnerTerms, at);
        return new CueText(words, positions, starts, last);

        void Place(int[] terms, int at)
        {
            foreach (var term in terms)
            {
                var places = positions[term] ??= [];
                var index = places.BinarySearch(at);
                if (index < 0) places.Insert(~index, at);
            }
        }
    }

    // "thuis zitter" is a compound that the writer took apart.
    private int[] TermsOfJoined(string first, string second)
    {
        if (first.Length < ShortestPart || second.Length < ShortestPart) return [];
        var joined = first + second;
        return _spelling.Knows(joined) || _terms.HasStem(joined) ? Remembered(joined) : [];
    }

    private int[] TermsOf(string word)
    {
        var terms = Remembered(word);
        if (terms.Length > 0 || _spelling.Knows(word)) return terms;
        var parts = _compounds.Parts(word);
        if (parts.Count > 0) return [.. parts.SelectMany(Remembered).Distinct()];
        return _spelling.Correct(word) is { } meant ? Remembered(meant) : [];
    }

    private int[] Remembered(string word)
    {
        if (_remembered.TryGetValue(word, out var terms)) return terms;
        terms = _terms.TermsOf(word);
        if (terms.Length > 0 && _remembered.Count < MostRemembered) _remembered.TryAdd(word, terms);
        return terms;
    }
}
