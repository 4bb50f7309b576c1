using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Overstap;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Brings the presses about lists of De Overstap to their use cases.</summary>
public sealed class OverstapPresses(ImportOverstap import, ShowOverstapList lists)
{
    private const int MostPages = 500;

    /// <summary>The answer; null where the verb is of something else.</summary>
    public async Task<Answer?> RouteAsync(Turn turn, Press press, CancellationToken cancellationToken)
    {
        var (actor, id) = (turn.Actor, press.Text(DataKeys.FormId));
        return press.Verb switch
        {
            Verbs.StartOverstap => await import.StartAsync(id, StandsAt(turn), actor, cancellationToken),
            Verbs.DropOverstap => await import.DropAsync(id, actor, cancellationToken),
            Verbs.OverstapPage => await import.PageAsync(id, PageOf(press), actor, cancellationToken),
            Verbs.OpenOverstapList => await lists.ShowAsync(id, PageOf(press), actor, cancellationToken),
            Verbs.OpenOverstapEnrolled => await lists.ShowEnrolledAsync(id, PageOf(press), actor, cancellationToken),
            Verbs.CloseOverstap => await lists.CloseAsync(id, press.Text(DataKeys.Numbers), actor, cancellationToken),
            _ => null,
        };
    }

    /// <summary>The message with the button, in the presser's own chat.</summary>
    private static PostedCard? StandsAt(Turn turn) => turn.Context is { IsPersonal: true, Activity.ReplyToId: { } message }
        ? new PostedCard(PostedStatus.Delivered, turn.Context.Conversation.ConversationId, message, DateTimeOffset.UnixEpoch)
        : null;

    private static int PageOf(Press press) =>
        int.TryParse(press.Text(DataKeys.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, MostPages) : 1;
}
