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
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ContactCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card($"Contact: {data.Title}", [Head.Of("📇", data.Title)]);
    }
}
