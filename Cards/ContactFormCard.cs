using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What was filled in; null is empty. Dates as <c>yyyy-MM-dd</c>, lists with commas between.</summary>
public sealed record ContactFormValues(
    string? Name = null,
    string? Function = null,
    string? Partner = null,
    string? Phone = null,
    string? Mail = null,
    string? WorkingDays = null,
    string? AwayFrom = null,
    string? AwayUntil = null,
    string? StandIn = null,
    string? Schools = null,
    string? Topics = null,
    string? Roles = null,
    string? LastDay = null,
    string? ObjectId = null);

/// <summary>The form.</summary>
/// <param name="FormId">Id made when the form was first shown.</param>
/// <param name="ContactId">The contact; null is a new one.</param>
/// <param name="SeenVersion">Goes back with the form (<see cref="DataKeys.SeenVersion"/>).</param>
/// <param name="IsOwn">One's own details: name, partner, roles, last day and object id are not asked.</param>
/// <param name="Values">What is filled in.</param>
/// <param name="Partners">Partners to choose from (label, key); empty where it can't be chosen.</param>
/// <param name="StandIns">Colleagues who may stand in (label, id); at most 200.</param>
/// <param name="Schools">Schools the contact may be there for (label, key); empty where that is not asked.</param>
/// <param name="Roles">Roles that may be given (label, key); empty where none may.</param>
/// <param name="Issues">What is wrong, each at its field.</param>
/// <param name="InDialog">Drawn in a dialog rather than in a chat.</param>
public sealed record ContactFormCardData(
    string FormId,
    string? ContactId,
    string? SeenVersion,
    bool IsOwn,
    ContactFormValues Values,
    IReadOnlyList<Choice> Partners,
    IReadOnlyList<Choice> StandIns,
    IReadOnlyList<Choice> Schools,
    IReadOnlyList<Choice> Roles,
    IReadOnlyList<FieldIssue> Issues,
    bool InDialog);

/// <summary>The details of a contact: one's own (<c>mijn gegevens</c>) or those that somebody keeps.</summary>
public static class ContactFormCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ContactFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("Gegevens", [Head.Of("📇", "Gegevens")]);
    }
}
