using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Doubles;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Regisseur;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Brings the presses about a regisseur, and about two cases that may be one, to their use cases.</summary>
public sealed class RegiePresses(ProposeRegisseur propose, DecideRegisseur decide, BringTogether together)
{
    /// <summary>The answer; null where the verb is of something else.</summary>
    public async Task<Answer?> RouteAsync(CaseNumber number, Actor actor, Press press, CancellationToken cancellationToken)
    {
        var round = press.Number(DataKeys.Round);
        return press.Verb switch
        {
            Verbs.OpenRegisseur => await propose.OpenAsync(number, actor, press.InDialog, cancellationToken),
            Verbs.SubmitRegisseur => await propose.SubmitAsync(
                press.SubmitOf(number), new RegisseurFormValues(press.Text(Inputs.Candidate), press.Text(Inputs.Reason)), actor, cancellationToken),
            Verbs.AcceptRegisseur => await decide.AcceptAsync(number, round, actor, cancellationToken),
            Verbs.OpenDeclineRegisseur => await decide.OpenDeclineAsync(number, round, actor, press.InDialog, cancellationToken),
            Verbs.DeclineRegisseur => await decide.DeclineAsync(press.SubmitOf(number), round, press.Text(Inputs.Reason), actor, cancellationToken),
            Verbs.AgreeHandover => await decide.HandOverAsync(number, round, true, actor, cancellationToken),
            Verbs.DisagreeHandover => await decide.HandOverAsync(number, round, false, actor, cancellationToken),
            Verbs.ApproveRegisseur => await decide.ApproveAsync(number, round, actor, cancellationToken),
            Verbs.OpenRejectRegisseur => await decide.OpenRejectAsync(number, round, actor, press.InDialog, cancellationToken),
            Verbs.RejectRegisseur => await decide.RejectAsync(press.SubmitOf(number), round, press.Text(Inputs.Reason), actor, cancellationToken),
            Verbs.EndRegie => await decide.EndAsync(number, actor, press.SeenAs, cancellationToken),

            Verbs.BringTogether when press.OtherCase is { } other => await together.ExecuteAsync(number, other, actor, cancellationToken),
            Verbs.NotTheSame when press.OtherCase is { } other => await together.DismissAsync(number, other, actor, cancellationToken),
            Verbs.JoinSignals when press.OtherCase is { } other => await together.JoinAsync(number, other, actor, cancellationToken),
            _ => null,
        };
    }
}
