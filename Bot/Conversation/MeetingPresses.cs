using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Meetings;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Brings the presses about a casusbespreking to their use cases.</summary>
public sealed class MeetingPresses(
    PlanMeeting plan, ChooseMoment moments, InviteToMeeting people, CallOffMeeting callOff, RecordMeeting record, OfferInvitation invitation, MeetingViews views)
{
    private const int MostRows = 3;

    /// <summary>The answer; null where the verb is of something else.</summary>
    public async Task<Answer?> RouteAsync(CaseNumber number, Actor actor, Press press, CancellationToken cancellationToken)
    {
        var (round, inDialog) = (press.Number(DataKeys.Round), press.InDialog);
        return press.Verb switch
        {
            Verbs.OpenMeetingForm => await plan.OpenAsync(number, actor, inDialog, cancellationToken),
            Verbs.SubmitMeetingForm => await plan.SubmitAsync(press.SubmitOf(number), new PlanValues(FormOf(press), GuestsOf(press)), actor, cancellationToken),
            Verbs.ChooseMoment => await moments.ExecuteAsync(number, round, press.Text(DataKeys.Moment), actor, cancellationToken),
            Verbs.OpenMoments => await moments.OpenOthersAsync(number, round, actor, inDialog, cancellationToken),
            Verbs.SubmitMoments => await moments.SubmitOthersAsync(press.SubmitOf(number), round, MomentsOf(press), actor, cancellationToken),
            Verbs.JoinMeeting => await people.AnswerAsync(number, round, comes: true, actor, cancellationToken),
            Verbs.DeclineMeeting => await people.AnswerAsync(number, round, comes: false, actor, cancellationToken),
            Verbs.OpenMeetingPeople => await people.OpenAsync(number, round, actor, inDialog, cancellationToken),
            Verbs.SubmitMeetingPeople => await people.SubmitAsync(press.SubmitOf(number), round, GuestsOf(press), actor, cancellationToken),
            Verbs.OpenMeetingOff => await callOff.OpenAsync(number, round, actor, inDialog, cancellationToken),
            Verbs.SubmitMeetingOff => await callOff.SubmitAsync(
                press.SubmitOf(number), round, new CallOffValues(press.Text(Inputs.Reason), press.Text(Inputs.Again)), actor, cancellationToken),
            Verbs.OpenMeetingRecord => await record.OpenAsync(number, round, actor, inDialog, cancellationToken),
            Verbs.SubmitMeetingMore => await record.MoreAsync(press.SubmitOf(number), round, RecordOf(press), actor, cancellationToken),
            Verbs.SubmitMeetingHeld => await record.HeldAsync(press.SubmitOf(number), round, RecordOf(press), actor, cancellationToken),
            Verbs.AgreementDone => await record.SettleAsync(number, round, press.Number(DataKeys.Agreement), actor, cancellationToken),
            Verbs.AddToCalendar => await invitation.OfferAsync(number, round, actor, cancellationToken),
            Verbs.ShowMeeting => await views.ShowAsync(number, LaneTopic.Meeting, round, actor, cancellationToken),
            Verbs.RefreshMeeting => await views.ShowAsync(number, press.Text(DataKeys.Topic) ?? LaneTopic.Meeting, round, actor, cancellationToken),
            _ => null,
        };
    }

    private static MeetingFormValues FormOf(Press press) => new(
        press.Text(Inputs.Question),
        press.Text(Inputs.Tried),
        press.Text(Inputs.AskOfOthers),
        press.Text(Inputs.Participation),
        Youngster: press.Text(Inputs.YoungsterJoins),
        YoungsterReason: press.Text(Inputs.YoungsterReason),
        Parents: press.Text(Inputs.ParentsJoin),
        ParentsReason: press.Text(Inputs.ParentsReason),
        When: MomentsOf(press));

    private static MomentValues MomentsOf(Press press) =>
        new(press.Text(Inputs.Length), press.Day(Inputs.From), press.Day(Inputs.Until), press.Text(Inputs.DayPart));

    private static GuestValues GuestsOf(Press press) => new(
        press.WithPrefix(Inputs.PersonPrefix).Where(ticked => ticked.Value == "true").Select(ticked => ticked.Key).ToHashSet(),
        press.WithPrefix(Inputs.GroundPrefix).ToDictionary(ground => ground.Key, ground => ground.Value),
        press.Text(Inputs.ExtraPerson),
        press.Text(Inputs.ExtraReason),
        press.Text(Inputs.ExtraGround));

    private static MeetingRecordValues RecordOf(Press press) => new(
        press.Text(Inputs.Present)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        [.. Enumerable.Range(1, MostRows).Select(row => row.ToString(CultureInfo.InvariantCulture)).Select(row => new MeetingAgreementRow(
            press.Text(Inputs.AgreementWhatPrefix + row), press.Text(Inputs.AgreementWhoPrefix + row), press.Day(Inputs.AgreementWhenPrefix + row)))],
        press.Day(Inputs.LookBack));
}
