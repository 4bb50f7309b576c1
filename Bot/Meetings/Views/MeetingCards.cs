using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Meetings.Views;

/// <summary>The casusbespreking in a chat, by search: to its planner the moments to choose from; to all who are invited what was chosen, and what became of it.</summary>
public sealed class MeetingCards(MeetingWords words, ICalendar calendar, TimeProvider time) : ITopicCards
{
    private static readonly TimeSpan RecordsFrom = TimeSpan.FromMinutes(15);

    public string Kind => LaneTopic.Meeting;

    public async ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken)
    {
        var (@case, meeting) = (file.Case, file.Case.Meeting);
        var reader = viewer ?? words.ReaderOf(lane);
        var isOut = meeting.Find(reader.Id) is null && (viewer is null || @case.AccessOf(viewer) != CaseAccess.Participant);
        if (meeting.IsSearching && MeetingWords.IsAbout(lane, meeting.Round))
        {
            return isOut ? MeetingWords.NoLongerInvited(@case) : meeting.Planner!.Id == reader.Id ? Moments(@case, reader) : Note(@case, "Een collega zoekt verder", $"{Escaped(meeting.Planner.Name)} kiest een moment voor de casusbespreking.");
        }

        if (!MeetingWords.IsAbout(lane, meeting.Time?.Round))
        {
            return file.Posted.ContainsKey(lane) ? Note(@case, "Dit moment gaat niet door", "Komt er een ander moment? Dan krijg je een nieuw bericht.") : null;
        }

        return isOut ? MeetingWords.NoLongerInvited(@case) : await PlannedAsync(@case, lane, reader, viewer, cancellationToken);
    }

    private static AdaptiveCard Moments(Case @case, Actor reader)
    {
        var meeting = @case.Meeting;
        var minutes = meeting.Wish!.Minutes;
        return MomentsCard.Build(new MomentsCardData(
            @case.Number.ToString(),
            $"{meeting.Round}",
            !meeting.IsSearched ? MomentsState.Searching : meeting.Moments.Count > 0 ? MomentsState.Choose : MomentsState.NoneFound,
            [.. meeting.Moments.Select(moment => new MomentLine(
                ChooseMoment.IdOf(moment.Start),
                CaseWords.Local(moment.Start),
                CaseWords.Local(moment.Start.AddMinutes(minutes)),
                [.. moment.Cant.Select(person => MeetingWords.NameOf(meeting, person))]))],
            [.. meeting.Invitees.Where(invitee => invitee.Who.Id != reader.Id).Select(invitee => invitee.Who.Name)],
            [.. meeting.Unseen.Select(person => MeetingWords.NameOf(meeting, person))],
            MeetingWords.ProblemOf(meeting.SearchTrouble, $"Ik kan de agenda's nu niet lezen.{(meeting.Moments.Count > 0 ? " Deze momenten passen bij de werktijden." : "")}"),
            meeting.Time is { } stands ? CaseWords.Local(stands.Start) : null));
    }

    private async ValueTask<AdaptiveCard> PlannedAsync(Case @case, Lane lane, Actor reader, Actor? viewer, CancellationToken cancellationToken)
    {
        var meeting = @case.Meeting;
        var planned = meeting.Time!;
        var content = viewer is null ? null : MeetingWords.ContentFor(@case, viewer);
        var invitee = meeting.Find(reader.Id);
        var state = meeting.State switch { MeetingState.Gepland => MeetingCardState.Planned, MeetingState.Gehouden => MeetingCardState.Held, _ => MeetingCardState.Dropped };
        return MeetingCard.Build(new MeetingCardData(
            @case.Number.ToString(),
            $"{planned.Round}",
            state,
            CaseWords.Local(planned.Start),
            CaseWords.Local(planned.End),
            meeting.Planner!.Name,
            words.PeopleOf(@case, reader),
            MeetingWords.YoungsterOf(meeting),
            MeetingWords.ParentsOf(meeting),
            ButtonsFor(@case, reader, hidesContent: content is null),
            content,
            state == MeetingCardState.Planned && content is null ? MeetingWords.WhyNot(@case, reader) : null,
            meeting.Booking?.JoinUrl,
            meeting.IsToBook ? MeetingWords.ProblemOf(meeting.Trouble, "De afspraak staat nog niet in de agenda's.") : null,
            MeetingWords.WhyOf(meeting),
            invitee is not null && meeting.State == MeetingState.Gepland ? MeetingWords.AnswerOf(MeetingWords.StillAsks(@case, invitee) ? MeetingReply.Maybe : invitee.Reply) : null,
            meeting.IsAnonymous)
        {
            Subject = words.SubjectOf(@case),
            SayToYoungster = meeting.WithYoungster && meeting.Planner.Id == reader.Id ? MeetingWords.SayToYoungster(planned) : null,
            InDialog = viewer?.From.Path == OriginPath.Dialog,
            Refresh = viewer is null && MeetingWords.ContentFor(@case, reader) is null ? null : await words.RefreshAsync(@case, lane, cancellationToken),
        });
    }

    private MeetingButtons ButtonsFor(Case @case, Actor reader, bool hidesContent)
    {
        var meeting = @case.Meeting;
        var buttons = MeetingButtons.None;
        if (@case.AccessOf(reader) == CaseAccess.Participant) buttons |= MeetingButtons.OpenCase;
        if (!calendar.Invites && meeting.Find(reader.Id) is not null && meeting.State != MeetingState.Gehouden) buttons |= MeetingButtons.AddToCalendar;
        if (meeting is not { State: MeetingState.Gepland, Time: { } planned }) return buttons;
        var now = time.GetUtcNow();
        if (meeting.Booking?.JoinUrl is not null) buttons |= MeetingButtons.Join;
        if (hidesContent && MeetingWords.ContentFor(@case, reader) is not null) buttons |= MeetingButtons.About;
        if (CaseTable.Allows(@case, reader, CaseAction.AnswerMeeting) && now < planned.End) buttons |= MeetingButtons.Answer;
        if (CaseTable.Allows(@case, reader, CaseAction.HoldMeeting) && now >= planned.Start - RecordsFrom) buttons |= MeetingButtons.Record;
        if (CaseTable.Allows(@case, reader, CaseAction.PlanMeeting) && !meeting.IsSearching) buttons |= MeetingButtons.Move | MeetingButtons.People;
        if (CaseTable.Allows(@case, reader, CaseAction.DropMeeting)) buttons |= MeetingButtons.Off;
        return buttons;
    }

    private static AdaptiveCard Note(Case @case, string title, string text) => MessageCard.Build(new MessageCardData($"{@case.Number}: {title}", text));

    private static string Escaped(string name) => UserText.EscapeLine(name);
}
