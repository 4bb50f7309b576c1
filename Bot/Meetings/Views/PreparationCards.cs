using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Meetings.Views;

/// <summary>"Bereid de casusbespreking voor", two working days before: the question, what was tried, and what is asked of the reader.</summary>
public sealed class PreparationCards(MeetingWords words) : ITopicCards
{
    public string Kind => LaneTopic.MeetingPreparation;

    public async ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken)
    {
        var (@case, meeting) = (file.Case, file.Case.Meeting);
        var reader = viewer ?? words.ReaderOf(lane);
        if (meeting is not { State: MeetingState.Gepland, Time: { } planned } || !MeetingWords.IsAbout(lane, planned.Round)) return null;
        if (meeting.Find(reader.Id) is not { Reply: not MeetingReply.No } invitee) return null;

        var content = viewer is null ? null : MeetingWords.ContentFor(@case, viewer);
        var mayRead = MeetingWords.ContentFor(@case, reader) is not null;
        var buttons = invitee.Reply == MeetingReply.Yes && !MeetingWords.StillAsks(@case, invitee) ? MeetingButtons.None : MeetingButtons.Answer;
        if (content is null && mayRead) buttons |= MeetingButtons.About;
        if (mayRead && @case.AccessOf(reader) == CaseAccess.Participant) buttons |= MeetingButtons.OpenCase;
        if (meeting.Booking?.JoinUrl is not null) buttons |= MeetingButtons.Join;
        return MeetingPreparationCard.Build(new MeetingPreparationCardData(
            @case.Number.ToString(),
            $"{planned.Round}",
            CaseWords.Local(planned.Start),
            CaseWords.Local(planned.End),
            content,
            content is null ? MeetingWords.WhyNot(@case, reader) : null,
            MeetingAgenda.Items,
            buttons,
            meeting.Booking?.JoinUrl)
        {
            Refresh = mayRead ? await words.RefreshAsync(@case, lane, cancellationToken) : null,
        });
    }
}
