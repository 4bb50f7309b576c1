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

    private static string[] Split(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
