using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Signals;

/// <summary>"Stuur opnieuw": a coordinator has what could not be delivered tried again.</summary>
public sealed class Redelivery(CaseStore cases, AccessLog log)
{
    private static readonly LogKey Action = new("Redeliver");

    public async Task<Answer> ExecuteAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        var file = await cases.LoadAsync(number, cancellationToken);
        if (file is null || file.Case.AccessOf(actor) == CaseAccess.None) return await RefuseAsync(number, new Refusal.NotYours(), actor, cancellationToken);
        if (!actor.IsCoordinator) return await RefuseAsync(number, new Refusal.OnlyRoles(CaseRoles.Coordinator), actor, cancellationToken);
        var failed = file.Posted.Where(p => p.Value.Status == PostedStatus.Failed).Select(p => new LaneTouch(p.Key)).ToList();
        if (failed.Count == 0) return new Answer.Say("Alles is al bezorgd.");
        await cases.TouchAsync(number, failed, cancellationToken);
        return new Answer.Say("Ik probeer het opnieuw.");
    }

    private async Task<Answer> RefuseAsync(CaseNumber number, Refusal why, Actor actor, CancellationToken cancellationToken)
    {
        await log.WriteAsync(new AccessAttempt(actor, Action, AccessTarget.Of(number), LogKey.Of(why)), cancellationToken);
        return Refusals.Answer(why);
    }
}
