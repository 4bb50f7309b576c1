using System.Collections.Frozen;
using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>Turns words into the terms that rows are indexed by.</summary>
internal sealed class SearchLexicon
{
    private readonly FrozenSet<string> _stop;
    private readonly FrozenSet<string> _weak;
    private readonly FrozenDictionary<string, string> _same;
    private readonly FrozenDictionary<string, string[]> _related;
    private readonly FrozenDictionary<string, string> _phases;
    private readonly FrozenDictionary<string, string[]> _phrases;
    private readonly FrozenSet<string> _phraseStarts;
    private readonly FrozenDictionary<string, string[]> _signals;

    public SearchLexicon(SearchWords words)
    {
        _weak = Split(words.Weak).ToFrozenSet();
        _stop = words.Stop.SelectMany(Split).ToFrozenSet();
        var same = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in words.Same)
        {
            var forms = Split(line);
            foreach (var form in forms)
            {
                same.TryAdd(form, forms[0]);
                same.TryAdd(Stems.Of(form), forms[0]);
            }
        }

        _same = same.ToFrozenDictionary();
        _related = words.Related.Select(line => line.Split(':', 2))
            .GroupBy(parts => TermOf(parts[0].Trim()))
            .ToFrozenDictionary(group => group.Key, group => group.SelectMany(parts => Split(parts[1])).Select(TermOf).Distinct().ToArray());
        _phases = words.Phases.SelectMany(pair => Split(pair.Value), (pair, word) => (word, pair.Key))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Key);
        _phrases = words.Phrases.Select(line => line.Split(':', 2)).ToFrozenDictionary(parts => parts[0].Trim(), parts => Split(parts[1]).Select(TermOf).ToArray());
        _phraseStarts = _phrases.Keys.Select(phrase => phrase[..phrase.IndexOf(' ', StringComparison.Ordinal)]).ToFrozenSet();
        _signals = words.Signals.ToFrozenDictionary(pair => pair.Key, pair => Split(pair.Value).Select(TermOf).ToArray());
        Spelled = [.. _same.Keys, .. words.Related.Select(line => line.Split(':')[0].Trim())];
    }

    /// <summary>Words of the lexicon that a mistyped word may have meant.</summary>
    public IReadOnlyList<string> Spelled { get; }

    public IEnumerable<string> StopWords => _stop;

    public bool IsStop(string word) => _stop.Contains(word);

    public bool IsWeak(string word) => _weak.Contains(word);

    public string TermOf(string word)
    {
        if (_same.TryGetValue(word, out var same)) return same;
        var stem = Stems.Of(word);
        return _same.TryGetValue(stem, out same) ? same : stem;
    }

    public IReadOnlyList<string> Related(string term) => _related.TryGetValue(term, out var related) ? related : [];

    public string? PhaseOf(string word) => _phases.TryGetValue(word, out var phase) || _phases.TryGetValue(Stems.Of(word), out phase) ? phase : null;

    /// <summary>Whether a set phrase begins with this word.</summary>
    public bool StartsPhrase(string word) => _phraseStarts.Contains(word);

    /// <summary>What a set phrase stands for; null for other words.</summary>
    public IReadOnlyList<string>? TermsOfPhrase(string words) => _phrases.GetValueOrDefault(words);

    public IReadOnlyList<string> TermsOfSignal(string signal) => _signals.GetValueOrDefault(signal, []);

    /// <summary>The terms of the parts of a compound that say something; empty for a word that is none.</summary>
    public IReadOnlyList<string> PartsOf(string word, CompoundSplitter compounds) =>
        [.. compounds.Parts(word).Select(TermOf).Where(part => !IsStop(part))];

    private static string[] Split(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
