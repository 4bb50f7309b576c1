using System.Collections.Frozen;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>A partner named in a message.</summary>
/// <param name="Key">Its key.</param>
/// <param name="At">The word at which its name begins.</param>
/// <param name="Count">How many words the name takes.</param>
/// <param name="IsGeneral">Whether the partner has no task of its own, so that a more exact one in the same message goes first.</param>
internal readonly record struct NamedPartner(string Key, int At, int Count, bool IsGeneral);

/// <summary>Finds partners by names and aliases: written together or apart, inflected, or mistyped.</summary>
internal sealed class PartnerNames
{
    private const int MostWords = 5;

    private static readonly string[] Articles = ["de", "het"];

    private readonly FrozenDictionary<string, string> _keys;
    private readonly FrozenSet<string> _general;
    private readonly SpellIndex _spelling;
    private readonly FrozenSet<string> _beginnings;

    public PartnerNames(ResponsibilityMatrix matrix, IEnumerable<Partner> directory)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var partner in matrix.Partners.OrderBy(partner => partner.Placeholder))
        {
            var key = partner is { Placeholder: true, ResolvesTo: [var stand, ..] } ? stand : partner.Key;
            foreach (var name in partner.Aliases.Prepend(partner.Name).Prepend(partner.Key)) Add(name, key);
        }

        foreach (var partner in directory)
        {
            foreach (var name in partner.Aliases.Prepend(partner.Name).Prepend(partner.Key.Value)) Add(name, partner.Key.Value);
        }

        foreach (var kind in matrix.Partners.Where(partner => !partner.Placeholder).GroupBy(partner => partner.Kind).Where(kind => kind.Key.Length > 3))
        {
            if (kind.Count() == 1) Add(kind.Key, kind.First().Key);
        }

        _keys = keys.ToFrozenDictionary();
        _beginnings = keys.Keys.Select(Beginning).ToFrozenSet();
        _general = matrix.Partners.Where(partner => matrix.RowsOf(partner.Key).Count == 0).Select(partner => partner.Key).ToFrozenSet();
        _spelling = new SpellIndex(_keys.Keys, []);

        void Add(string name, string key)
        {
            var words = WordScanner.Words(PlainText.Of(name)).Select(word => word.Text).ToList();
            if (words.Count == 0) return;
            keys.TryAdd(string.Concat(words), key);
            keys.TryAdd(string.Concat(words.SkipLast(1)) + Stems.Of(words[^1]), key);
            if (words.Count > 1 && Articles.Contains(words[0])) keys.TryAdd(string.Concat(words.Skip(1)), key);
        }
    }

    /// <summary>The partners that the message names, in order.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="isCommon">Whether a word is right as it is, and so no mistyped name.</param>
    public IReadOnlyList<NamedPartner> Find(IReadOnlyList<Word> words, Func<string, bool> isCommon)
    {
        var found = new List<NamedPartner>();
        for (var i = 0; i < words.Count;)
        {
            var (key, count) = At(words, i, isCommon);
            if (key is not null) found.Add(new NamedPartner(key, i, count, _general.Contains(key)));
            i += Math.Max(1, count);
        }

        return found;
    }

    private (string? Key, int Count) At(IReadOnlyList<Word> words, int start, Func<string, bool> isCommon)
    {
        var first = words[start].Text;
        var most = 1;
        while (most < MostWords && start + most < words.Count && words[start + most].Break == WordBreak.None) most++;
        for (var count = _beginnings.Contains(Beginning(first)) ? most : 0; count > 0; count--)
        {
            var head = string.Concat(words.Skip(start).Take(count - 1).Select(word => word.Text));
            var last = words[start + count - 1].Text;
            if (_keys.TryGetValue(head + last, out var key) || _keys.TryGetValue(head + Stems.Of(last), out key)) return (key, count);
        }

        for (var count = Math.Min(2, most); count > 0; count--)
        {
            var named = words.Skip(start).Take(count).Select(word => word.Text).ToList();
            if (named.Exists(word => word.Length < 3 || isCommon(word))) continue;
            if (_spelling.Correct(string.Concat(named)) is { } meant) return (_keys[meant], count);
        }

        return (null, 0);
    }

    private static string Beginning(string name) => name.Length > 2 ? name[..2] : name;
}
