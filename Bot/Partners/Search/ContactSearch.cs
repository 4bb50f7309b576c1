using System.Collections.Frozen;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Partners.Search;

/// <summary>Finds contacts by partner, function, school, topic or name: from a message, or while somebody types.</summary>
public sealed class ContactSearch(PartnerDirectory directory, SearchWords words, TimeProvider time)
{
    /// <summary>Among those that hold as many words, who scores less than this part of the best is somebody else.</summary>
    private const double NearBest = 0.5;
    private const double ForTheirSchool = 3;
    private const double PlansWords = 0.2;

    private static readonly FrozenSet<string> AskingWords = new[]
    {
        "contact", "contacten", "contactpersoon", "contactpersonen", "contactgegevens", "telefoon", "telefoonnummer", "tel", "nummer", "nr", "mobiel",
        "mail", "email", "mailadres", "mailen", "adres", "bel", "bellen", "bereik", "bereiken", "bereikbaar", "spreken", "appen", "chat", "chatten",
        "06", "zoek", "zoeken", "vind", "vinden", "gegevens", "iemand", "persoon", "mens", "collega", "vandaag", "nu", "wie", "welke", "hoe", "waar",
        "kan", "ik", "mij", "me", "heb", "hebben", "jij", "je", "jullie", "wil", "graag", "even", "over", "voor", "van", "bij", "met", "op", "in", "de",
        "het", "een", "en", "of", "is", "moet", "geef", "toon", "laat", "zien", "als", "er", "om", "aan", "mijn", "onze", "die", "dat", "krijg", "te",
    }.ToFrozenSet();

    private readonly SearchLexicon _lexicon = new(words);
    private volatile Built? _built;

    /// <summary>The words of a message that say whom one looks for.</summary>
    public static IReadOnlyList<string> WordsOf(string text) =>
        [.. WordScanner.Words(PlainText.Of(text)).Select(word => word.Text).Where(word => !AskingWords.Contains(word)).Distinct().Take(20)];

    /// <summary>Those who are meant by a message, the likeliest first; empty where nobody is.</summary>
    /// <param name="text">The message.</param>
    /// <param name="named">The partner it names; null where it names none.</param>
    /// <param name="asker">The asker's partner: their own school goes first.</param>
    public IReadOnlyList<Contact> Find(string text, PartnerKey? named, PartnerKey? asker)
    {
        var hits = Index.Find(WordsOf(text), isTyping: false).ToList();
        if (named is { } partner)
        {
            // The recogniser knows aliases and mistyped names that the words alone do not show.
            var known = hits.ToDictionary(hit => hit.Contact.Id);
            hits = [.. directory.ContactsOf(partner).Select(contact => known.TryGetValue(contact.Id, out var hit)
                ? hit with { Matched = hit.Matched + 1 }
                : new ContactHit(contact, 1, 0)).Concat(hits.Where(hit => hit.Contact.Partner != partner))];
        }

        // Who has left leads to their colleagues where nobody else is meant, and is no answer.
        var today = WorkingDays.Day(time.GetUtcNow());
        if (hits.Exists(hit => !hit.Contact.HasLeft(today))) hits.RemoveAll(hit => hit.Contact.HasLeft(today));
        if (hits.Count == 0) return [];
        var most = hits.Max(hit => hit.Matched);
        var among = hits.Where(hit => hit.Matched == most).ToList();
        var best = among.Max(hit => hit.Score);
        return
        [
            .. among.Where(hit => hit.Score >= best * NearBest)
                .OrderByDescending(hit => hit.Score + Nearness(hit.Contact, asker))
                .Select(hit => hit.Contact),
        ];
    }

    /// <summary>Those who hold every word that says whom one looks for; empty where nobody does.</summary>
    public IReadOnlyList<Contact> FindByAllWords(string text, PartnerKey? asker)
    {
        var words = WordsOf(text);
        var today = WorkingDays.Day(time.GetUtcNow());
        return
        [
            .. Index.Find(words, isTyping: false).Where(hit => hit.Matched == words.Count && !hit.Contact.HasLeft(today))
                .OrderByDescending(hit => hit.Score + Nearness(hit.Contact, asker)).Select(hit => hit.Contact),
        ];
    }

    /// <summary>Those whose name, function or topics a question touches, the likeliest first.</summary>
    /// <param name="question">As it was typed.</param>
    /// <param name="asker">The asker's partner: who is there for their school goes first.</param>
    public IReadOnlyList<Contact> WhoKnow(string question, PartnerKey? asker)
    {
        var today = WorkingDays.Day(time.GetUtcNow());
        return
        [
            .. Index.WhoKnow(WordsOf(question)).SelectMany(alike => alike.OrderByDescending(contact => Nearness(contact, asker)))
                .Distinct().Where(contact => !contact.HasLeft(today)),
        ];
    }

    /// <summary>The people of one partner, who fits the question best first: by function, topic, and the school they are there for.</summary>
    /// <param name="partner">The partner.</param>
    /// <param name="question">What was asked; empty for nothing.</param>
    /// <param name="subject">What it is about in the plan's words, which weigh less than the asker's own; empty for nothing.</param>
    /// <param name="school">The school that it is about: the one named, or the asker's.</param>
    public IReadOnlyList<Contact> Rank(PartnerKey partner, string question, string subject, PartnerKey? school)
    {
        var (asked, about) = (ScoresOf(question), ScoresOf(subject));
        return
        [
            .. directory.ContactsOf(partner).OrderByDescending(contact =>
                asked.GetValueOrDefault(contact.Id) + (PlansWords * about.GetValueOrDefault(contact.Id)) + Nearness(contact, school)),
        ];

        Dictionary<string, double> ScoresOf(string text) => Index.Find(WordsOf(text), isTyping: false)
            .Where(hit => hit.Contact.Partner == partner).ToDictionary(hit => hit.Contact.Id, hit => hit.Score);
    }

    /// <summary>What a choice set offers while somebody types.</summary>
    /// <param name="typed">What was typed so far.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="mayShow">Leaves out who may not be chosen; null for all.</param>
    public IReadOnlyList<Contact> Suggest(string typed, int take, Func<Contact, bool>? mayShow = null)
    {
        var today = WorkingDays.Day(time.GetUtcNow());
        var words = WordScanner.Words(PlainText.Of(typed)).Select(word => word.Text).Take(8).ToList();
        var found = words.Count == 0
            ? directory.State.Contacts
            : Index.Find(words, isTyping: true).Where(hit => hit.Matched == words.Count).Select(hit => hit.Contact);
        return [.. found.Where(contact => mayShow is null ? !contact.HasLeft(today) : mayShow(contact)).Take(take)];
    }

    private ContactIndex Index
    {
        get
        {
            var state = directory.State;
            if (_built is { } built && ReferenceEquals(built.State, state)) return built.Index;
            var index = new ContactIndex(state.Contacts, directory, _lexicon);
            _built = new Built(state, index);
            return index;
        }
    }

    private static double Nearness(Contact contact, PartnerKey? school) => school is not { } own ? 0
        : contact.Partner == own || contact.Schools.Contains(own) ? ForTheirSchool
        : contact.Schools.Count > 0 ? -ForTheirSchool : 0;

    private sealed record Built(DirectoryState State, ContactIndex Index);
}
