using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Partners.Search;

/// <summary>
/// An inverted index over name, function, partner, schools and topics of all contacts. A word is found as it is, by its
/// stem or a synonym, as the begin or a part of a compound, and mistyped. Immutable.
/// </summary>
internal sealed class ContactIndex
{
    private const double Exact = 1, SameTerm = 0.9, Begin = 0.75, Mistyped = 0.7, Part = 0.6;
    private const double OfName = 1.3, OfFunction = 1.2, OfTopic = 1.1, OfPartner = 1, OfSchool = 0.9;
    private const int ShortestPart = 5, ShortestBegin = 2;

    private readonly IReadOnlyList<Contact> _contacts;
    private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _byTerm;
    private readonly string[] _words;
    private readonly SpellIndex _spelling;
    private readonly SearchLexicon _lexicon;

    public ContactIndex(IReadOnlyList<Contact> contacts, PartnerDirectory directory, SearchLexicon lexicon)
    {
        _contacts = contacts;
        _lexicon = lexicon;
        for (var i = 0; i < contacts.Count; i++)
        {
            var contact = contacts[i];
            Add(i, contact.Name, OfName);
            Add(i, contact.Function, OfFunction);
            Add(i, contact.Topics, OfTopic);
            if (directory.Find(contact.Partner) is { } partner) Add(i, string.Join(' ', partner.Aliases.Prepend(partner.Name)), OfPartner);
            foreach (var school in contact.Schools) Add(i, directory.NameOf(school), OfSchool);
        }

        _words = [.. _postings.Keys.Order(StringComparer.Ordinal)];
        _byTerm = _words.ToLookup(lexicon.TermOf);
        _spelling = new SpellIndex(_words, lexicon.StopWords);
    }

    /// <summary>The contacts that hold any of the words, the best first.</summary>
    /// <param name="words">The words that say whom one looks for.</param>
    /// <param name="isTyping">Whether the last word may still be growing.</param>
    public IEnumerable<ContactHit> Find(IReadOnlyList<string> words, bool isTyping)
    {
        var found = new Dictionary<int, (int Matched, double Score)>();
        for (var w = 0; w < words.Count; w++)
        {
            var best = new Dictionary<int, double>();
            foreach (var (word, likeness) in Like(words[w], isTyping && w == words.Count - 1))
            {
                var postings = _postings[word];
                // Somebody who types a begin expects names and functions first, however common.
                var rarity = isTyping ? 1 : Math.Log(1 + ((double)_contacts.Count / postings.Count));
                foreach (var posting in postings)
                    best[posting.Contact] = Math.Max(best.GetValueOrDefault(posting.Contact), likeness * posting.Weight * rarity);
            }

            foreach (var (contact, score) in best)
            {
                var (matched, sum) = found.GetValueOrDefault(contact);
                found[contact] = (matched + 1, sum + score);
            }
        }

        return found.OrderByDescending(pair => pair.Value.Matched).ThenByDescending(pair => pair.Value.Score).ThenBy(pair => pair.Key)
            .Select(pair => new ContactHit(_contacts[pair.Key], pair.Value.Matched, pair.Value.Score));
    }

    /// <summary>Per word, the rarest first, those whose own name, function or topics hold it.</summary>
    public IEnumerable<IEnumerable<Contact>> WhoKnow(IReadOnlyList<string> words) => words.Where(word => !_lexicon.IsStop(word) && !_lexicon.IsWeak(word))
        .SelectMany(word => _byTerm[_lexicon.TermOf(word)].Append(word).Distinct()).Where(_postings.ContainsKey)
        .Select(word => _postings[word].Where(posting => posting.Weight >= OfTopic).ToList())
        .OrderBy(postings => postings.Count).Select(postings => postings.Select(posting => _contacts[posting.Contact]));

    private void Add(int contact, string? text, double weight)
    {
        foreach (var word in WordScanner.Words(PlainText.Of(text)).Select(word => word.Text).Distinct())
        {
            if (!_postings.TryGetValue(word, out var postings)) _postings[word] = postings = [];
            if (postings.Count == 0 || postings[^1].Contact != contact) postings.Add(new Posting(contact, weight));
        }
    }

    private IEnumerable<(string Word, double Likeness)> Like(string word, bool mayGrow)
    {
        if (_postings.ContainsKey(word)) yield return (word, Exact);
        var isKnown = _postings.ContainsKey(word);
        foreach (var other in _byTerm[_lexicon.TermOf(word)])
        {
            isKnown = true;
            yield return (other, SameTerm);
        }

        if (mayGrow && word.Length >= ShortestBegin)
        {
            for (var i = ~Math.Min(~0, Array.BinarySearch(_words, word, StringComparer.Ordinal)); i < _words.Length && _words[i].StartsWith(word, StringComparison.Ordinal); i++)
            {
                isKnown = true;
                yield return (_words[i], Begin);
            }
        }

        if (word.Length >= ShortestPart)
        {
            foreach (var other in _words.Where(other => other.Length > word.Length && other.Contains(word, StringComparison.Ordinal)))
            {
                isKnown = true;
                yield return (other, Part);
            }
        }

        if (!isKnown && _spelling.Correct(word) is { } meant) yield return (meant, Mistyped);
    }

    private readonly record struct Posting(int Contact, double Weight);
}
