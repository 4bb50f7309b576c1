using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary><c>overzicht knelpunten</c>: what lies there, by status and the most supported first; read one, and say "Dit heb ik ook".</summary>
public sealed class KnelpuntAgenda(KnelpuntStore store, KnelpuntViews views)
{
    private const string Title = "Knelpunten";
    private const int PageSize = 8;

    /// <param name="only">The one state that is shown; null for all.</param>
    /// <param name="page">The page, from 1 on.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="inDialog">In a dialog or in a chat.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Answer> ListAsync(KnelpuntState? only, int page, Actor actor, bool inDialog, CancellationToken cancellationToken)
    {
        if (!actor.TakesPartInKnelpunten()) return new Answer.Say(KnelpuntRules.NotKnown.Sentence);
        var (lines, hasMore) = await store.ListAsync(only, (page - 1) * PageSize, PageSize, cancellationToken);
        return KnelpuntViews.Show(
            Title,
            KnelpuntListCard.Build(new KnelpuntListCardData(
                [.. lines.Select(line => new KnelpuntListLine(
                    line.Id.Value, line.Title, line.Theme.Label(), KnelpuntViews.StatusOf(line.State), line.Supporters, WorkingDays.Day(line.Since)))],
                only is { } state ? KnelpuntViews.StatusOf(state) : null,
                page,
                hasMore,
                inDialog)),
            inDialog);
    }

    public async Task<Answer> ShowAsync(KnelpuntId? id, Actor actor, bool inDialog, CancellationToken cancellationToken)
    {
        if (!actor.TakesPartInKnelpunten()) return new Answer.Say(KnelpuntRules.NotKnown.Sentence);
        return id is { } known && await store.FindAsync(known, cancellationToken) is { } knelpunt
            ? views.Show(knelpunt, actor, inDialog)
            : new Answer.Say(KnelpuntRules.Gone.Sentence);
    }

    public async Task<Answer> SupportAsync(KnelpuntId? id, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        id is not { } known ? new Answer.Say(KnelpuntRules.Gone.Sentence)
        : await store.ChangeAsync(known, knelpunt => KnelpuntRules.Support(knelpunt, actor), cancellationToken) switch
        {
            KnelpuntDecision.Changed(var knelpunt) => views.Show(knelpunt, actor, inDialog, "**Je telt mee.** Het overleg ziet hoeveel collega's dit hebben, niet wie."),
            KnelpuntDecision.Unchanged(var knelpunt) => views.Show(knelpunt, actor, inDialog),
            KnelpuntDecision.Refused(var sentence) => new Answer.Say(sentence),
            _ => throw new InvalidOperationException("Support can't be overtaken."),
        };
}
