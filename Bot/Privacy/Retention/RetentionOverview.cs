using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Privacy.Retention;

/// <summary><c>overzicht bewaartermijnen</c>: what the next night erases, and what was erased. Numbers, no content.</summary>
public sealed class RetentionOverview(ErasurePlan plan, DeletionRegister register, RetentionTerms terms, TimeProvider time)
{
    private const int MostErased = 100;

    private static readonly Answer.Say NotAllowed = new("Alleen een coördinator ziet wat er gewist wordt.");

    public async Task<Answer> ShowAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.IsCoordinator) return NotAllowed;
        var tomorrow = WorkingDays.Day(time.GetUtcNow()).AddDays(1);
        var erased = await register.ReadAsync(MostErased, cancellationToken);
        var next = (await plan.ReadAsync(cancellationToken)).Where(planned => planned is { StartedAt: null, OnRequest: false }).ExceptBy(erased.Select(line => line.Number), planned => planned.Number);
        return new Answer.ShowPrivately(
            RetentionCard.Build(new RetentionCardData(
                tomorrow,
                [.. next.Select(planned => new RetentionLine(planned.Number.ToString(), WhyOf(planned.EndedAs), tomorrow))],
                [.. erased.Select(line => new RetentionLine(line.Number.ToString(), SayOf(line), WorkingDays.Day(line.At)))])),
            "Wat er gewist wordt");
    }

    private string WhyOf(CaseState endedAs) => endedAs == CaseState.Gesloten
        ? $"Gesloten, {Counted(terms.ClosedMonths, "maand", "maanden")} geleden"
        : $"Ingetrokken, {Counted(terms.WithdrawnDays, "dag", "dagen")} geleden";

    private static string SayOf(ErasedCase erased)
    {
        var why = erased.OnRequest ? "De jongere vroeg het" : erased.EndedAs == CaseState.Gesloten ? "Gesloten, termijn voorbij" : "Ingetrokken, termijn voorbij";
        var cards = $"{Counted(erased.CardsReplaced, "bericht", "berichten")} vervangen";
        return erased.CardsLost == 0 ? $"{why} · {cards}" : $"{why} · {cards}, {erased.CardsLost} niet te bereiken";
    }

    private static string Counted(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
