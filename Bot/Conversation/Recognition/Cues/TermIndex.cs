using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition.Cues;

/// <summary>Numbers the terms of all cues, and tells which of them a word is.</summary>
internal sealed class TermIndex(IReadOnlyDictionary<string, string> lists)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _ends = new(StringComparer.Ordinal);
    private readonly List<(string Part, int Id)> _inner = [];

    public int Count => _ids.Count;

    /// <summary>All whole words among the terms.</summary>
    public IEnumerable<string> Words => _words.Keys;

    /// <summary>Beginnings and inner parts that are words of their own, such as <c>verzuim</c> of <c>verzuim*</c>.</summary>
    public IEnumerable<string> Parts => _starts.Keys.Concat(_ends.Keys).Concat(_inner.Select(inner => inner.Part));

    /// <summary>The number of a term as written in a cue: words by <c>|</c>, each a word, a wildcard or <c>@list</c>.</summary>
    public int IdOf(string term)
    {
        if (_ids.TryGetValue(term, out var id)) return id;
        id = _ids.Count;
        _ids.Add(term, id);
        foreach (var choice in term.Split('|', StringSplitOptions.RemoveEmptyEntries)) Add(choice, id, depth: 0);
        return id;
    }

    /// <summary>Whether a cue has this word, or one with the same stem, written out.</summary>
    public bool HasStem(string word) => _words.ContainsKey(word) || _stems.ContainsKey(Stems.Of(word)) || _starts.ContainsKey(word) || _starts.ContainsKey(Stems.Of(word));

    /// <summary>The terms that this word is; empty for a word that no cue knows.</summary>
    public int[] TermsOf(string word)
    {
        var found = new HashSet<int>();
        Take(_words, word);
        Take(_stems, Stems.Of(word));
        for (var length = 2; length <= Math.Min(word.Length, 30); length++)
        {
            Take(_starts, word.AsSpan(0, length));
            Take(_ends, word.AsSpan(word.Length - length));
        }

        if (word.Length <= 40)
        {
            foreach (var (part, id) in _inner)
            {
                if (word.Contains(part, StringComparison.Ordinal)) found.Add(id);
            }
        }

        return [.. found];

        void Take(Dictionary<string, List<int>> index, ReadOnlySpan<char> key)
        {
            if (index.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var ids)) found.UnionWith(ids);
        }
    }

    private void Add(string choice, int id, int depth)
    {
        if (choice.StartsWith('@'))
        {
            if (depth > 5 || !lists.TryGetValue(choice[1..], out var list)) throw new FormatException($"The cues have no word list '{choice}'.");
            foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Add(word, id, depth + 1);
            return;
        }

        switch (choice.StartsWith('*'), choice.EndsWith('*'))
        {
            case (true, true): _inner.Add((choice.Trim('*'), id)); break;
            case (true, false): Into(_ends, choice[1..]); break;
            case (false, true): Into(_starts, choice[..^1]); break;
            default:
                Into(_words, choice.TrimEnd('='));
                if (!choice.EndsWith('=') && choice.Length > 3) Into(_stems, Stems.Of(choice));
                break;
        }

        void Into(Dictionary<string, List<int>> index, string key)
        {
            if (!index.TryGetValue(key, out var ids)) index.Add(key, ids = []);
            ids.Add(id);
        }
    }
}
