using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A person to reach.</summary>
/// <param name="Name">Name.</param>
/// <param name="Function">Function; null is not known.</param>
/// <param name="Organisation">Name of the partner.</param>
/// <param name="Phone">Phone number; null is not known.</param>
/// <param name="Mail">Mail address; null is not known. Also the address with which Teams starts a chat.</param>
/// <param name="WorkingDays">Such as "maandag, dinsdag en donderdag".</param>
/// <param name="BackOn">Null: works today. Otherwise the first day on which this person works again.</param>
/// <param name="OutdatedSince">When the details were confirmed for the last time, where that is over a year ago; null is not outdated.</param>
public sealed record ContactPerson(
    string Name,
    string? Function,
    string Organisation,
    string? Phone,
    string? Mail,
    string WorkingDays,
    DateOnly? BackOn = null,
    DateOnly? OutdatedSince = null);

/// <summary>Who was asked for but can't be reached today.</summary>
/// <param name="Name">Name.</param>
/// <param name="Function">Function; null is not known.</param>
/// <param name="BackOn">First day back.</param>
/// <param name="IsAway">True: absent; false: does not work today.</param>
public sealed record AbsentPerson(string Name, string? Function, DateOnly BackOn, bool IsAway);

/// <summary>Another contact, as a button.</summary>
/// <param name="Id">Id in the directory.</param>
/// <param name="Title">Such as "Mentor Ambelt · mentor".</param>
public sealed record ContactLink(string Id, string Title);

/// <summary>A contact card.</summary>
/// <param name="Title">What was asked for, such as "Aventus" or "Zorgcoördinator · Etty Hillesum Lyceum".</param>
/// <param name="Why">Why this person, in one sentence; null where that speaks for itself.</param>
/// <param name="Absent">Who was meant but can't be reached today; <paramref name="Person"/> stands in.</param>
/// <param name="Person">The person to reach. Present today, unless nobody at all is (then <see cref="ContactPerson.BackOn"/> says when).</param>
/// <param name="Next">Who else is there, when the person does not answer; null is none.</param>
/// <param name="Others">Others that fit, as buttons; at most four.</param>
public sealed record ContactCardData(
    string Title,
    string? Why,
    AbsentPerson? Absent,
    ContactPerson Person,
    ContactPerson? Next,
    IReadOnlyList<ContactLink> Others);

/// <summary>How to reach somebody: a person who is there today, and who else.</summary>
public static class ContactCard
{
    private const int MostOthers = 4;

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ContactCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body = [Top(data)];
        if (data.Why is not null)
            body.Add(Words.Plain(UserText.EscapeLine(data.Why)));
        body.AddRange(Person.Ways(data.Person));
        if (data.Person.WorkingDays.Length > 0)
            body.Add(Iconed.Line("🗓️", $"Werkt op {UserText.EscapeLine(data.Person.WorkingDays)}"));
        if (Person.Buttons(data.Person, primary: data.Person.BackOn is null) is { } buttons)
            body.Add(buttons);
        if (data.Person.OutdatedSince is { } day)
            body.Add(Note.Of("⚠️", $"**Mogelijk verouderd:** voor het laatst bevestigd op {DutchDate.WithYear(day)}.", ContainerStyle.Warning));
        if (data.Next is { } next)
            body.AddRange(NoAnswer(next, data.Person.BackOn is not null));

        return Frame.Card($"Contact: {data.Title}", body, Others(data.Others));
    }

    private static Container Top(ContactCardData data)
    {
        List<CardElement> items = [];
        if (data.Title != data.Person.Name)
            items.Add(Words.Small(UserText.EscapeLine(data.Title)));
        if (Absence(data) is { } absence)
            items.Add(Words.Plain(absence) with { Spacing = Spacing.Small });
        items.Add(Iconed.Row(
            "📇",
            [
                new TextBlock(UserText.EscapeLine(data.Person.Name)) { Style = TextBlockStyle.Heading, Size = TextSize.Large, Weight = TextWeight.Bolder },
                new TextBlock(Person.Work(data.Person)) { Spacing = Spacing.None },
                new TextBlock(Today(data.Person)) { Weight = TextWeight.Bolder, Spacing = Spacing.Small },
            ],
            TextSize.Large));
        return new Container(items)
        {
            Style = data.Person.BackOn is null ? ContainerStyle.Good : ContainerStyle.Warning,
            Bleed = true,
        };
    }

    private static string? Absence(ContactCardData data)
    {
        if (data.Absent is not { } absent || absent.Name == data.Person.Name)
            return null;

        var who = $"**{UserText.EscapeLine(absent.Name)}**";
        var when = absent.IsAway
            ? $"🗓️ {who} is er weer {DutchDate.Day(absent.BackOn)}."
            : $"🗓️ {who} werkt vandaag niet, maar {DutchDate.Day(absent.BackOn)} wel.";
        return data.Person.BackOn is null ? $"{when} **{UserText.EscapeLine(data.Person.Name)}** vervangt." : when;
    }

    private static string Today(ContactPerson person) => person.BackOn is { } day
        ? $"⏸️ Vandaag is er niemand. {UserText.EscapeLine(person.Name)} is er weer {DutchDate.Day(day)}."
        : Person.Today(person);

    private static IEnumerable<CardElement> NoAnswer(ContactPerson next, bool nobodyToday)
    {
        var begin = nobodyToday ? "Je kunt ook terecht bij" : "Geen gehoor? Probeer";
        var function = next.Function is null ? "" : $", {UserText.EscapeLine(next.Function)}";
        var back = next.BackOn is { } day ? $" (is er weer {DutchDate.Day(day)})" : "";
        yield return Words.Plain($"{begin} **{UserText.EscapeLine(next.Name)}**{function}{back}.") with { Spacing = Spacing.Medium, Separator = true };
        if (Person.Nearest(next) is { } link)
            yield return Words.Plain(link) with { Spacing = Spacing.None };
    }

    private static List<CardAction> Others(IReadOnlyList<ContactLink> others) =>
    [
        .. others.Take(MostOthers).Select(other => Press.Other(other.Title, Verbs.ContactPerson, DataKeys.Contact, other.Id)),
        Press.Execute("Zoek iemand anders", Verbs.SearchContacts),
    ];
}
