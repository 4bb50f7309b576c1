using TeamsSchakelpunt.Bot.Knelpunten;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Brings the presses about knelpunten to their use cases.</summary>
public sealed class KnelpuntPresses(SubmitKnelpunt submit, KnelpuntAgenda agenda, DecideOnKnelpunt decide)
{
    private const int LastPage = 125;

    /// <summary>The answer; null where the verb is of something else.</summary>
    public async Task<Answer?> RouteAsync(Turn turn, Press press, CancellationToken cancellationToken)
    {
        var (actor, inDialog) = (turn.Actor, press.InDialog);
        var id = KnelpuntId.Parse(press.Text(DataKeys.Knelpunt));
        var state = KnelpuntViews.StateOf(press.Text(DataKeys.KnelpuntStatus) ?? press.Text(Inputs.KnelpuntStatus));
        return press.Verb switch
        {
            Verbs.OpenKnelpuntForm => submit.Open(null, press.Text(DataKeys.Responsibility), actor, inDialog),
            Verbs.SubmitKnelpunt => await submit.SubmitAsync(new KnelpuntRequest(press.Form, ValuesOf(press), press.IsReviewed, inDialog), actor, cancellationToken),
            Verbs.KnelpuntenPage => await agenda.ListAsync(state, Math.Clamp(press.Number(DataKeys.Page), 1, LastPage), actor, inDialog, cancellationToken),
            Verbs.ShowKnelpunt => await agenda.ShowAsync(id, actor, inDialog, cancellationToken),
            Verbs.SupportKnelpunt => await agenda.SupportAsync(id, actor, inDialog, cancellationToken),
            Verbs.MoveKnelpunt => await decide.MoveAsync(id, state, press.Number(DataKeys.Round), actor, inDialog, cancellationToken),
            Verbs.OpenKnelpuntAnswer => await decide.OpenAnswerAsync(id, actor, inDialog, cancellationToken),
            Verbs.AnswerKnelpunt => await decide.AnswerAsync(
                new KnelpuntAnswerRequest(id, press.Text(Inputs.KnelpuntAnswer), press.Number(DataKeys.Round), press.IsReviewed, inDialog), actor, cancellationToken),
            _ => null,
        };
    }

    private static KnelpuntFormValues ValuesOf(Press press) => new(
        press.Text(Inputs.KnelpuntTitle),
        press.Text(Inputs.Theme),
        press.Text(Inputs.WhatHappens),
        press.Text(Inputs.Rule),
        press.Text(Inputs.Frequency),
        press.Text(Inputs.WhatHelps),
        press.Text(Inputs.Task),
        press.Text(Inputs.Partner));
}
