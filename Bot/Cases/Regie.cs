using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>The regisseur of a case: at most one, approved by a coordinator (section 2.9 of the domain). The history is in the timeline.</summary>
public sealed record Regie
{
    /// <summary>Who is regisseur now; null is nobody.</summary>
    public ActiveRegisseur? Current { get; init; }

    /// <summary>The last proposal, also when it was decided; null before the first.</summary>
    public RegisseurProposal? Proposal { get; init; }

    /// <summary>The last day of an absence for which a stand-in was asked, so that it is asked once.</summary>
    public DateOnly? StandInAskedUntil { get; init; }
}

/// <summary>The regisseur of this moment.</summary>
public sealed record ActiveRegisseur(Professional Who, DateTimeOffset Since, Professional ApprovedBy);

/// <summary>How far a proposal is: voorgesteld → aanvaard → goedgekeurd, or one of the ways in which it ends.</summary>
public enum ProposalState
{
    /// <summary>The candidate has not answered.</summary>
    Proposed,

    /// <summary>The candidate said yes.</summary>
    Accepted,

    /// <summary>The candidate is regisseur.</summary>
    Approved,

    /// <summary>The candidate said no.</summary>
    Declined,

    /// <summary>A coordinator said no.</summary>
    Rejected,

    /// <summary>Another proposal, or the end of the case, took its place.</summary>
    Withdrawn,
}

/// <summary>Somebody is proposed as regisseur.</summary>
/// <param name="Round">Counts the proposals of this case; an answer to an earlier one has no effect.</param>
/// <param name="Candidate">Who is proposed.</param>
/// <param name="By">Who proposes; they can't approve it.</param>
/// <param name="Reason">Key of the reason, as chosen.</param>
/// <param name="At">When.</param>
/// <param name="State">How far it is.</param>
/// <param name="From">The regisseur who would hand over; null where there was none.</param>
/// <param name="FromAgrees">They agree to hand over, or do not; null until they answered.</param>
/// <param name="DecidedBy">Who ended it; null while it is open.</param>
/// <param name="DecidedAt">When it ended.</param>
/// <param name="Why">Key of the reason of a no.</param>
public sealed record RegisseurProposal(
    int Round,
    Professional Candidate,
    Professional By,
    string Reason,
    DateTimeOffset At,
    ProposalState State = ProposalState.Proposed,
    Professional? From = null,
    bool? FromAgrees = null,
    Professional? DecidedBy = null,
    DateTimeOffset? DecidedAt = null,
    string? Why = null)
{
    public bool IsOpen => State is ProposalState.Proposed or ProposalState.Accepted;
}
