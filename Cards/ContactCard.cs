using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A person to reach.</summary>
/// <param name="Name">Name.</param>
/// <param name="Function">Function; null is not known.</param>
/// <param name="Phone">Phone number; null is not known.</param>
/// <param name="Mail">Mail address; null is not known.</param>
/// <param name="WorkingDays">Such as "maandag, dinsdag en donderdag"; null is not known.</param>
/// <param name="PresentToday">True: works today; false: does not; null is not known.</param>
/// <param name="AwayUntil">First day back, when away for longer.</param>
public sealed record ContactPerson(
    string Name,
    string? Function,
    string? Phone,
    string? Mail,
    string? WorkingDays = null,
    bool? PresentToday = null,
    DateOnly? AwayUntil = null);

/// <summary>A contact card.</summary>
/// <param name="Partner">Name of the partner.</param>
/// <param name="First">The contact; null when none is known.</param>
/// <param name="Substitute">The substitute; null when none is known.</param>
/// <param name="NeedsCheck">Not confirmed for six months: says "controleer dit".</param>
/// <param name="LastConfirmed">When it was last confirmed; null is never.</param>
public sealed record ContactCardData(
    string Partner,
    ContactPerson? First,
    ContactPerson? Substitute,
    bool NeedsCheck = false,
    DateOnly? LastConfirmed = null);

/// <summary>How to reach a partner: a person and a substitute.</summary>
public static class ContactCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ContactCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("Contact", [new TextBlock("Contact")]);
    }
}
