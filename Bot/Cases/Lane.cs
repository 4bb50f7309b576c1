using System.Globalization;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// A card about a case that is kept up to date: where it is (a partner's channel, a person's chat, the coordinators) and,
/// where there may be more than one, what it is about. An outbox row says "bring this lane up to date", so that repeating
/// it is harmless and order can't go wrong. A lane of <see cref="Work"/> has no card: it is work to do after the commit.
/// </summary>
public readonly record struct Lane(string Key)
{
    private const string ChannelPrefix = "channel:";
    private const string PersonPrefix = "person:";
    private const string WorkPlace = "work";
    private const char Mark = '#';

    public static readonly Lane Coordinators = new("coordinators");

    /// <summary>Look for other cases about the same youngster.</summary>
    public static readonly Lane FindDoubles = Work(new LaneTopic(LaneTopic.Doubles));

    /// <summary>Show in the list of De Overstap how far the case is.</summary>
    public static readonly Lane TellList = Work(new LaneTopic(LaneTopic.Overstap));

    public static Lane Channel(PartnerKey partner) =>
        partner == PartnerKey.Coordinator ? Coordinators : new(ChannelPrefix + partner.Value);

    public static Lane Person(PersonId person) => new(PersonPrefix + person.Value);

    public static Lane Work(LaneTopic topic) => new(WorkPlace + Mark + topic);

    /// <summary>The same place, for another card.</summary>
    public Lane About(LaneTopic topic) => new(Place + Mark + topic);

    /// <summary>Where it is, without what it is about: messages in one place go one after the other.</summary>
    public string Place => Key.Split(Mark)[0];

    /// <summary>What it is about; null for the one card that a place always may have.</summary>
    public LaneTopic? Topic => Key.IndexOf(Mark, StringComparison.Ordinal) is var at and >= 0 ? LaneTopic.Parse(Key[(at + 1)..]) : null;

    /// <summary>The partner whose channel it is; null for other lanes.</summary>
    public PartnerKey? Partner => Place.StartsWith(ChannelPrefix, StringComparison.Ordinal) ? new(Place[ChannelPrefix.Length..]) : null;

    /// <summary>The person whose chat it is; null for other lanes.</summary>
    public PersonId? PersonId => Place.StartsWith(PersonPrefix, StringComparison.Ordinal) ? new(Place[PersonPrefix.Length..]) : null;

    public bool IsWithCoordinators => Place == Coordinators.Key;

    public bool IsWork => Place == WorkPlace;

    public override string ToString() => Key;
}

/// <summary>What a lane is about: a kind, and which one of that kind, such as <c>regisseur:2</c>.</summary>
public readonly record struct LaneTopic(string Kind, string Which = "")
{
    /// <summary>A proposed regisseur, by round: the candidate's question, the present regisseur's, the coordinators' decision, the proposer's answer.</summary>
    public const string Regisseur = "regisseur";

    /// <summary>An offer to become the owner, by round.</summary>
    public const string Owner = "eigenaar";

    /// <summary>Who keeps contact in nazorg is told so.</summary>
    public const string Aftercare = "nazorg";

    /// <summary>Possible doubles: the search, or the card about one other case.</summary>
    public const string Doubles = "dubbel";

    /// <summary>A request of the youngster, by id.</summary>
    public const string Request = "verzoek";

    /// <summary>A casusbespreking, by search: the moments to choose from, and what was chosen.</summary>
    public const string Meeting = "bespreking";

    /// <summary>What to prepare for a casusbespreking, by search.</summary>
    public const string MeetingPreparation = "voorbereiding";

    /// <summary>Whether a casusbespreking was held, by search.</summary>
    public const string MeetingDue = "gehouden";

    /// <summary>What was agreed in a casusbespreking, by search.</summary>
    public const string MeetingReport = "verslag";

    /// <summary>That nothing was agreed in a casusbespreking, by search.</summary>
    public const string MeetingWithoutAgreements = "zonder_afspraken";

    /// <summary>That the next casusbespreking is to be planned, by search.</summary>
    public const string MeetingNext = "terugkijken";

    /// <summary>Look for moments.</summary>
    public const string MeetingSearch = "momenten";

    /// <summary>Bring the calendar up to date.</summary>
    public const string MeetingCalendar = "agenda";

    /// <summary>Read back answers from the calendar.</summary>
    public const string MeetingAnswers = "antwoorden";

    /// <summary>A warme overdracht, by offer: the receiver's question, and how far it is for who hands over and who takes over.</summary>
    public const string Transfer = "overdracht";

    /// <summary>A list of De Overstap, so that it shows how far its cases are.</summary>
    public const string Overstap = "overstap";

    /// <summary>Something that waits, by the key of its deadline.</summary>
    public const string Reminder = "herinnering";

    /// <summary>The case as it was shown in a chat, by message.</summary>
    public const string Shown = "casus";

    /// <summary>About one of a case's rounds or requests.</summary>
    public LaneTopic(string kind, int which) : this(kind, which.ToString(CultureInfo.InvariantCulture))
    {
    }

    public static LaneTopic? Parse(string text) =>
        text.Split(':', 2) is [var kind, var which] ? new(kind, which) : text.Length > 0 ? new(text) : null;

    public override string ToString() => Which.Length == 0 ? Kind : $"{Kind}:{Which}";
}
