using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Signals;

/// <summary>"Een collega pakt het op": the reporter's own partner is asked now (section 5, rule 2 of the domain).</summary>
public sealed class LeaveToColleague(CaseStore cases, CaseViews views, TimeProvider time)
{
    public async Task<Answer> ExecuteAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var decision = await cases.ChangeAsync(number, actor, file => CaseRules.LeaveToColleague(file.Case, actor, now), cancellationToken);
        return decision switch
        {
            null => Refusals.Answer(new Refusal.NotYours()),
            Decision.Refused refused => Refusals.Answer(refused.Why),
            _ => await views.AgainAsync(number, actor, CaseCardKind.Receipt, cancellationToken),
        };
    }
}
