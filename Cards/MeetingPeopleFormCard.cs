using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The form that changes who is invited.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Round">Which casusbespreking.</param>
/// <param name="IsAnonymous">Nothing about the youngster is shared, so no ground is asked.</param>
/// <param name="People">Who is invited, and who was proposed.</param>
/// <param name="Others">Who else can be invited (label, id of a contact).</param>
/// <param name="Consent">Who decides on consent at this age, in one sentence.</param>
/// <param name="Extra">Somebody else who is invited (id of a contact); null is nobody.</param>
/// <param name="ExtraReason">Why that one, as typed; null is empty.</param>
/// <param name="ExtraGround">Ground for sharing with that one: one of the <c>Ground…</c> values; null is empty.</param>
public sealed record MeetingPeopleFormCardData(
    CaseForm Form,
    string Round,
    bool IsAnonymous,
    IReadOnlyList<MeetingPersonLine> People,
    IReadOnlyList<Choice> Others,
    string Consent,
    string? Extra,
    string? ExtraReason,
    string? ExtraGround)
{
    /// <summary>The dataset in which the others are searched while typing; null where <see cref="Others"/> are all.</summary>
    public string? MoreOthers { get; init; }
}

/// <summary>"Wie komen er?": changes who is invited to a casusbespreking that is planned.</summary>
public static class MeetingPeopleFormCard
{
    private static readonly Sheet Sheet = new("👥", "Wie komen er?", "Pas aan wie meepraten.", "Bewaar", Verbs.SubmitMeetingPeople)
    {
        After = "Wie erbij komt, krijgt een uitnodiging. Wie je weghaalt, krijgt bericht.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(MeetingPeopleFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return (Sheet with { Also = new Dictionary<string, string> { [DataKeys.Round] = data.Round } }).Card(
            data.Form,
            InviteeQuestions.Of(
                data.Form.Issues ?? [],
                data.People,
                data.Others,
                data.IsAnonymous ? null : data.Consent,
                new ExtraInvitee(data.Extra, data.ExtraReason, data.ExtraGround, data.MoreOthers)));
    }
}
