using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.FollowUp;

/// <summary>A reminder in a partner's channel or with the coordinators. Once it is done, the message says so and asks nothing.</summary>
public sealed class ReminderCards : ITopicCards
{
    public string Kind => LaneTopic.Reminder;

    public ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken)
    {
        var @case = file.Case;
        if (CaseDeadlines.Of(@case).FirstOrDefault(deadline => deadline.Key == lane.Topic!.Value.Which) is not { } waits)
        {
            return ValueTask.FromResult<AdaptiveCard?>(file.Posted.ContainsKey(lane)
                ? Card(@case, "Dit is geregeld", "Hier hoef je niets meer te doen.", null, MessageTone.Good, CoordinatorNoticeButtons.None)
                : null);
        }

        var (title, why, advice) = DeadlineWords.SayToAll(waits.Kind);
        var buttons = CoordinatorNoticeButtons.OpenCase | (waits.Kind == DeadlineKind.PickUpMissed ? CoordinatorNoticeButtons.Assign : CoordinatorNoticeButtons.None);
        return ValueTask.FromResult<AdaptiveCard?>(lane.IsWithCoordinators
            ? Card(@case, title, why, advice, MessageTone.Warning, buttons)
            : MessageCard.Build(new MessageCardData($"{@case.Number}: {title}", $"{why} {advice}", MessageTone.Warning, Buttons: ButtonsFor(waits.Kind, @case))));
    }

    private static IReadOnlyList<CardButton> ButtonsFor(DeadlineKind kind, Case @case)
    {
        var about = new Dictionary<string, string> { [DataKeys.CaseNumber] = @case.Number.ToString() };
        var view = new CardButton("Bekijk casus", Verbs.OpenCase, about, OpensDialog: true);
        return kind switch
        {
            DeadlineKind.PickUp => [new CardButton("Ik pak dit op", Verbs.PickUp, about), new CardButton("Hoort bij een ander", Verbs.OpenForward, about, OpensDialog: true), view],
            DeadlineKind.Transfer => [new CardButton("Volgende stap", Verbs.OpenTransfer, about, OpensDialog: true), view],
            DeadlineKind.Invitation => [new CardButton("Ik doe mee", Verbs.JoinCase, about), view],
            _ => [view],
        };
    }

    private static AdaptiveCard Card(Case @case, string title, string why, string? advice, MessageTone tone, CoordinatorNoticeButtons buttons) =>
        CoordinatorNoticeCard.Build(new CoordinatorNoticeCardData(@case.Number.ToString(), CaseWords.StatusOf(@case), title, why, advice, tone, buttons));
}
