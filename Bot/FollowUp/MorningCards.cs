using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.FollowUp;

/// <summary>
/// One card in the morning with everything that waits for somebody (section 6.4 of the domain). Whether it still waits is asked of
/// the case at that moment. Whoever is away gets theirs when they are back.
/// </summary>
public sealed class MorningCards(PersonReminders reminders, CaseStore cases, PartnerDirectory directory, IPersonalMessages messages, TimeProvider time)
{
    private const int Most = 12;

    /// <summary>Tells everybody who has something waiting and was not told today.</summary>
    public async Task TellAsync(CancellationToken cancellationToken)
    {
        foreach (var person in await reminders.PeopleAsync(cancellationToken))
        {
            var today = WorkingDays.Day(time.GetUtcNow());
            if (directory.State.Find(person) is { } contact && !contact.IsPresent(today) && !contact.HasLeft(today)) continue;
            if (await reminders.OfAsync(person, cancellationToken) is { Count: > 0 } waiting && await reminders.TakeAsync(person, today, time.GetUtcNow(), cancellationToken))
                await TellAsync(person, waiting, today, cancellationToken);
        }
    }

    private async Task TellAsync(PersonId person, IReadOnlyList<PersonReminder> waiting, DateOnly today, CancellationToken cancellationToken)
    {
        var lines = await LinesAsync(person, waiting, today, cancellationToken);
        if (lines.Count > 0)
        {
            var card = WaitingCard.Build(new WaitingCardData([.. lines.Take(Most)], Math.Max(0, lines.Count - Most)));
            if (await messages.SendAsync(person, CardJson.Serialize(card), "Dit wacht op jou", cancellationToken) == MessageOutcome.Later)
            {
                await reminders.ReleaseAsync(person, cancellationToken);
                return;
            }
        }

        await reminders.FinishAsync(person, today, waiting, cancellationToken);
    }

    /// <summary>What still waits, one line a thing: of several reminders of one agreement the last.</summary>
    private async Task<IReadOnlyList<WaitingLine>> LinesAsync(PersonId person, IReadOnlyList<PersonReminder> waiting, DateOnly today, CancellationToken cancellationToken)
    {
        var lines = new List<(Deadline Deadline, WaitingLine Line)>();
        foreach (var about in waiting.GroupBy(reminder => reminder.Number))
        {
            if (await cases.LoadAsync(about.Key, cancellationToken) is not { } file) continue;
            var open = CaseDeadlines.Of(file.Case).Where(deadline => deadline.To.PersonId == person && about.Any(reminder => reminder.Key == deadline.Key));
            lines.AddRange(open.GroupBy(SubjectOf).Select(same => same.MaxBy(deadline => deadline.At)!).Select(deadline => (
                deadline, new WaitingLine(about.Key.ToString(), deadline.Key, DeadlineWords.Say(deadline.Kind), deadline.On, deadline.On < today))));
        }

        return [.. lines.OrderBy(line => line.Deadline.On ?? DateOnly.MaxValue).ThenBy(line => line.Deadline.At).Select(line => line.Line)];
    }

    /// <summary>An agreement is one thing, however often it is reminded of.</summary>
    private static string SubjectOf(Deadline deadline) => deadline.Kind is DeadlineKind.AgreementSoon or DeadlineKind.AgreementToday or DeadlineKind.AgreementLate
        ? deadline.Key.Split(':', 2)[1]
        : deadline.Key;
}
