using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Signals;

/// <summary>"Stuur opnieuw": a coordinator has what could not be delivered tried again.</summary>
public sealed class Redelivery(CaseStore cases, CaseCommands commands)
{
    public async Task<Answer> ExecuteAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        var (file, why) = await commands.LoadAsync(number, actor, CaseAction.Redeliver, cancellationToken);
        if (file is null) return Refusals.Answer(why!);
        var failed = file.Posted.Where(p => p.Value.Status == PostedStatus.Failed).Select(p => new LaneTouch(p.Key)).ToList();
        if (failed.Count == 0) return new Answer.Say("Alles is al bezorgd.");
        await cases.TouchAsync(number, failed, cancellationToken);
        return new Answer.Say("Ik probeer het opnieuw.");
    }
}
