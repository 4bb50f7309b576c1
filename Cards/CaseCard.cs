using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>Which buttons a case card has.</summary>
[Flags]
public enum CaseButtons
{
    /// <summary>No buttons.</summary>
    None = 0,

    /// <summary>"Ik pak dit op".</summary>
    PickUp = 1,

    /// <summary>"Hoort bij een ander".</summary>
    Forward = 2,

    /// <summary>"Vul aan".</summary>
    Supplement = 4,

    /// <summary>"Trek in".</summary>
    Withdraw = 8,
}

/// <summary>One line of the timeline.</summary>
/// <param name="At">Moment in Dutch local time.</param>
/// <param name="Who">Name of the professional or partner; null is the Schakelpunt itself.</param>
/// <param name="What">What happened, in one sentence.</param>
public sealed record TimelineEntry(DateTimeOffset At, string? Who, string What);

/// <summary>What only those who take part may see. Labels, not keys.</summary>
/// <param name="Initials">Initials; null is not known yet.</param>
/// <param name="School">School or mbo; null is none.</param>
/// <param name="AgeGroup">Age group.</param>
/// <param name="YoungsterKnows">Whether the youngster knows.</param>
/// <param name="Parents">Whether the parents know; null is not known yet.</param>
/// <param name="Ground">Ground for sharing; null is not known yet.</param>
/// <param name="Observed">"Wat zie je?", as typed.</param>
/// <param name="GoesWell">"Wat gaat goed?", as typed.</param>
/// <param name="AlreadyDone">"Wat is al gedaan?", as typed.</param>
/// <param name="LivesIn">Where the youngster lives; null is not known yet.</param>
public sealed record CasePrivatePart(
    string? Initials,
    string? School,
    string AgeGroup,
    string YoungsterKnows,
    string? Parents,
    string? Ground,
    string? Observed,
    string? GoesWell,
    string? AlreadyDone,
    string? LivesIn);

/// <summary>A case.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="TypeLabel">Label of the type.</param>
/// <param name="PhaseLabel">Label of the phase.</param>
/// <param name="Status">State.</param>
/// <param name="Urgency">Urgency.</param>
/// <param name="FirstContact">The partner that starts.</param>
/// <param name="RaisedAt">When it was raised, in Dutch local time.</param>
/// <param name="PickUpBefore">Last day on which it is picked up; null once that is done.</param>
/// <param name="Owner">Who has the case; null is nobody yet.</param>
/// <param name="Told">Partners that are told.</param>
/// <param name="Timeline">What happened, the newest first.</param>
/// <param name="PrivatePart">The private part; null when the viewer may not see it.</param>
/// <param name="WhyNoPrivatePart">Says why it is not shown; used when <paramref name="PrivatePart"/> is null.</param>
/// <param name="Buttons">Buttons.</param>
/// <param name="InDialog">In a dialog (buttons submit it) or in a 1:1 chat.</param>
/// <param name="Refresh">How the card keeps itself up to date; null is not.</param>
public sealed record CaseCardData(
    string CaseNumber,
    string TypeLabel,
    string PhaseLabel,
    CaseStatus Status,
    Urgency Urgency,
    string FirstContact,
    DateTimeOffset RaisedAt,
    DateOnly? PickUpBefore,
    string? Owner,
    IReadOnlyList<string> Told,
    IReadOnlyList<TimelineEntry> Timeline,
    CasePrivatePart? PrivatePart,
    string? WhyNoPrivatePart = null,
    CaseButtons Buttons = CaseButtons.None,
    bool InDialog = false,
    CardRefresh? Refresh = null);

/// <summary>A case, for someone who takes part in it; without the private part for others who may see the header.</summary>
public static class CaseCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(CaseCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("Case", [new TextBlock("Case")]);
    }
}
