using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What happened on a case. The names are stored, so none is ever given another meaning.</summary>
public enum TimelineKind
{
    Raised,
    PickedUp,
    LeftToColleague,
    Forwarded,
    SentToCoordinator,
    Assigned,
    Supplemented,
    Rerouted,
    Withdrawn,
    TalkRecorded,
    ContactMade,
    OwnerOffered,
    OwnerChanged,
    OwnerDeclined,
    ReturnedToNew,
    SentToAftercare,
    WentWrong,
    Closed,
    Reopened,
    RegisseurProposed,
    RegisseurAccepted,
    RegisseurDeclined,
    HandoverAgreed,
    HandoverRefused,
    RegisseurApproved,
    RegisseurRejected,
    RegieEnded,
    StandInAsked,
    Invited,
    Joined,
    InvitationDeclined,
    Left,
    NoteAdded,
    NoteCorrected,
    AgreementMade,
    AgreementChanged,
    GlassBroken,
    RequestRecorded,
    RequestDecided,
    BroughtTogether,
    SaidTheSame,
    SaidNotTheSame,
    TookIn,
    JoinedInto,
    MeetingAsked,
    MeetingPlanned,
    MeetingMoved,
    MeetingPeopleChanged,
    MeetingHeld,
    MeetingDropped,
    TransferOffered,
    TransferTalkPlanned,
    TransferTalkHeld,
    TransferAccepted,
    TransferReturned,
    TransferWithdrawn,
    PutOff,
    LetGoPlanned,
    OverstapNoted,
}

/// <summary>One line of a case's timeline.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="By">Who did it.</param>
/// <param name="Partner">The partner it is about, such as the one it was sent to.</param>
/// <param name="Reason">The category of the reason, as chosen; never free text.</param>
/// <param name="About">The person it is about, such as the new owner.</param>
public sealed record TimelineEntry(
    DateTimeOffset At, TimelineKind Kind, Professional By, PartnerKey? Partner = null, string? Reason = null, Professional? About = null);
