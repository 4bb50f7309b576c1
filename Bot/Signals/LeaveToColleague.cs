using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Signals;

/// <summary>"Een collega pakt het op": the reporter's own partner is asked now (section 5, rule 2 of the domain).</summary>
public sealed class LeaveToColleague(CaseCommands commands, CaseViews views)
{
    public async Task<Answer> ExecuteAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken) =>
        await commands.RunAsync(number, actor, CaseAction.LeaveToColleague, (@case, now) => CaseRules.LeaveToColleague(@case, actor, now), cancellationToken) is Decision.Refused(var why)
            ? Refusals.Answer(why)
            : await views.AfterAsync(number, actor, CaseCardKind.Receipt, cancellationToken);
}
