using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Bot.Partners.Search;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Guide;

/// <summary><c>contact …</c>: a person who can be reached today, by partner, function, school, topic or name.</summary>
public sealed class ReachSomebody(PartnerDirectory directory, ContactSearch search, MatrixSearch matrix, Parties parties, Reachable reachable)
{
    private const int MostOthers = 4;
    private const int MostSuggestions = 10;

    /// <summary>Half of the words of a question must be the topic's before it counts as one.</summary>
    private const double LeastCoverage = 0.5;

    /// <param name="text">The message.</param>
    /// <param name="named">The partner it names; null where it names none.</param>
    /// <param name="asker">Who asks.</param>
    public Answer Find(string text, PartnerKey? named, Actor asker)
    {
        var words = ContactSearch.WordsOf(text);
        if (named == PartnerKey.Coordinator) return OneOfTheCoordinators(asker);
        if (named is null && words.Count == 0) return Search(null);
        var partner = directory.Find(named)?.Key;
        if (partner is null && parties.Named(words) is { Count: > 0 } group) return OneOf(group, asker) ?? Search(null);
        if (search.Find(text, partner, asker.Partner) is { Count: > 0 } found) return Show(found, partner, asker) ?? Search(null);
        return ForTopic(text, asker) ?? Search(string.Join(' ', words));
    }

    /// <summary>Whoever a question names with all of its words, such as "wie is de decaan van …"; null where that is nobody.</summary>
    public Answer? Named(string text, PartnerKey? named, Actor asker) =>
        named == PartnerKey.Coordinator ? OneOfTheCoordinators(asker)
        : search.FindByAllWords(text, asker.Partner) is { Count: > 0 } found ? Show(found, null, asker) : null;

    /// <summary>A partner, from a button.</summary>
    public Answer At(PartnerKey? partner, Actor asker) => directory.Find(partner) is { } found
        ? Show(search.Rank(found.Key, "", "", asker.Partner), found.Key, asker) ?? Reach(found.Key, asker)
        : Search(null);

    /// <summary>One person, from a button or a search; a search that was not finished goes on here.</summary>
    public Answer Person(string? id, Actor asker) => directory.State.Find(id) is not { } contact
        ? Find(id ?? "", null, asker)
        : reachable.Among([contact, .. directory.ContactsOf(contact.Partner)]) is { } reached
        ? new Answer.Show(
            ContactCard.Build(contact.HasLeft(reachable.Today)
                ? CardOf(directory.NameOf(contact.Partner), $"{contact.Name} werkt hier niet meer.", reached, [], asker)
                : CardOf(contact.Name, null, reached, [], asker)),
            $"Contact: {contact.Name}")
        : Search(contact.Name);

    /// <summary>A box to search in while typing.</summary>
    /// <param name="notFound">What was typed and matched nobody.</param>
    public Answer Search(string? notFound)
    {
        var suggestions = directory.Partners.SelectMany(partner => directory.ContactsOf(partner.Key).Take(1)).Take(MostSuggestions);
        return new Answer.Show(
            ContactSearchCard.Build(new ContactSearchCardData(notFound, reachable.Coordinator(), [.. suggestions.Select(contact => new Choice(directory.LabelOf(contact), contact.Id))])), "Zoek een contactpersoon");
    }

    /// <summary>What the box offers while somebody types.</summary>
    public IReadOnlyList<(string Value, string Title)> Suggest(string typed, int take) =>
        [.. search.Suggest(typed, take).Select(contact => (contact.Id, directory.LabelOf(contact)))];

    private Answer.Show? ForTopic(string text, Actor asker)
    {
        if (matrix.Find(string.Join(' ', ContactSearch.WordsOf(text)), 1) is not [{ Coverage: >= LeastCoverage } best]) return null;
        var first = (best.Subtask?.Lead ?? []).Concat(best.Row.Partners).Select(partner => new PartnerKey(partner.Key)).FirstOrDefault(key => directory.Find(key) is not null);
        return reachable.At(first, text, best.Row.Task, asker.Partner, asker.Id) is { } reached
            ? new Answer.Show(
                ContactCard.Build(CardOf(directory.NameOf(first), $"Voor “{best.Row.Task}” begin je volgens het plan bij {directory.NameOf(first)}.", reached, [], asker)),
                $"Contact: {directory.NameOf(first)}")
            : null;
    }

    private Answer OneOfTheCoordinators(Actor asker) =>
        reachable.Among(Reachable.WithoutAsker(reachable.Coordinators, asker.Id)) is { } reached
            ? new Answer.Show(ContactCard.Build(CardOf("Coördinator", null, reached, [], asker)), "Contact: coördinator")
            : Search(null);

    /// <summary>Somebody at the asker's own school, else at the first one; the other schools as buttons.</summary>
    private Answer.Show? OneOf(IReadOnlyList<PartnerKey> group, Actor asker) => Show(
        [.. group.OrderByDescending(key => key == asker.Partner).SelectMany(key => Reachable.WithoutAsker(search.Rank(key, "", "", asker.Partner), asker.Id).Take(1))],
        null,
        asker);

    /// <summary>The first who fits; their colleagues may stand in. Null where nobody will be there.</summary>
    private Answer.Show? Show(IReadOnlyList<Contact> fitting, PartnerKey? partner, Actor asker)
    {
        if (fitting.Count == 0) return null;
        var found = Reachable.WithoutAsker(fitting, asker.Id);
        var first = found[0];
        var colleagues = found.Where(contact => contact.Partner == first.Partner)
            .Concat(Reachable.WithoutAsker(search.Rank(first.Partner, "", "", asker.Partner), asker.Id)).Distinct().ToList();
        if (reachable.Among(colleagues) is not { } reached) return null;
        var title = partner is { } key && first.Partner == key ? directory.NameOf(key) : $"{Capitalised(first.Function)} · {directory.NameOf(first.Partner)}";
        var others = found.Concat(partner is null ? [] : colleagues).Distinct()
            .Where(contact => !contact.HasLeft(reachable.Today) && contact != reached.Person && contact != reached.Absent && contact != reached.Next).Take(MostOthers);
        return new Answer.Show(ContactCard.Build(CardOf(title, null, reached, others, asker)), $"Contact: {title}");
    }

    /// <summary>A partner without people of its own: employers are reached through another, the rest through the coordinator.</summary>
    private Answer.Show Reach(PartnerKey partner, Actor asker)
    {
        var name = directory.NameOf(partner);
        var data = reachable.At(partner, "", "", asker.Partner, asker.Id) is { } reached
            ? CardOf(name, $"{name} bereik je via {directory.NameOf(reached.Person.Partner)}.", reached, [], asker)
            : new ContactCardData(name, "Hier is nog geen contactpersoon. De coördinator helpt je.", null, reachable.Coordinator(), null, []);
        return new Answer.Show(ContactCard.Build(data), $"Contact: {name}");
    }

    private ContactCardData CardOf(string title, string? why, Reached reached, IEnumerable<Contact> others, Actor asker) => new(
        title,
        why,
        reached.Absent is { } absent && absent.FirstDay(reachable.Today) is { } back
            ? new AbsentPerson(absent.Name, absent.Function, back, absent.IsAway(reachable.Today))
            : null,
        reachable.PersonOf(reached),
        reached.Next is { } next && next.Person != asker.Id ? reachable.PersonOf(next, null) : null,
        [.. others.Select(contact => new ContactLink(contact.Id, directory.LabelOf(contact)))]);

    private static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
