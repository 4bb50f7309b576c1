using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using Invitation = TeamsSchakelpunt.Bot.Calendar.Invitation;

namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>The invitation as a file for one's own calendar, where no mail brings it. The right to it is looked at when it is offered and again when it is made.</summary>
public sealed class OfferInvitation(CaseStore cases, MeetingViews views, TimeProvider time)
{
    /// <summary>What a consent says that it is about.</summary>
    public const string FileKind = "bespreking";

    /// <summary>The size, about; the user only sees it as an indication.</summary>
    private const int AboutBytes = 700;

    public async Task<Answer> OfferAsync(CaseNumber number, int round, Actor actor, CancellationToken cancellationToken)
    {
        var (@case, why) = await FindAsync(number, round, actor, cancellationToken);
        if (@case is null) return await views.RefuseAsync(number, why!, actor, cancellationToken);
        var isOff = @case.Meeting.State == MeetingState.Vervallen;
        return new Answer.OfferFile(
            Invitation.FileName(Meeting.KeyOf(number, @case.Meeting.Serial)),
            isOff ? "Open dit bestand. Dan gaat de casusbespreking uit je agenda." : "Open dit bestand. Dan staat de casusbespreking in je agenda.",
            AboutBytes,
            new Dictionary<string, string>
            {
                [DataKeys.File] = FileKind, [DataKeys.CaseNumber] = number.ToString(), [DataKeys.Round] = round.ToString(CultureInfo.InvariantCulture),
            });
    }

    /// <summary>The file as it is now.</summary>
    public async Task<Answer> MakeAsync(CaseNumber number, int round, Actor actor, CancellationToken cancellationToken)
    {
        var (@case, why) = await FindAsync(number, round, actor, cancellationToken);
        if (@case is null) return await views.RefuseAsync(number, why!, actor, cancellationToken);
        var isOff = @case.Meeting.State == MeetingState.Vervallen;
        return new Answer.DeliverFile(Invitation.Write(WantedMeetings.Of(@case, []), @case.Meeting.Edition + (isOff ? 1 : 0), time.GetUtcNow(), isOff));
    }

    private async Task<(Case? Case, Refusal? Why)> FindAsync(CaseNumber number, int round, Actor actor, CancellationToken cancellationToken)
    {
        if (await cases.LoadAsync(number, cancellationToken) is not { Case: var @case }) return (null, new Refusal.NotYours());
        var meeting = @case.Meeting;
        if (!meeting.HasAsked(actor.Id)) return (null, @case.AccessOf(actor) == CaseAccess.None ? new Refusal.NotYours() : new Refusal.OnlyRoles(CaseRoles.MeetingInvitee));
        return meeting.State != MeetingState.Gehouden && meeting.Time!.Round == round ? (@case, null) : (null, new Refusal.NothingToAnswer());
    }
}
