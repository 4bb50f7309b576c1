using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>Reminding of what waits, each once, and putting it off (section 6.4 of the domain).</summary>
public static class DeadlineRules
{
    /// <summary>Reminds of what is due: in channels and to coordinators at once, to a person with all else that waits for them.</summary>
    /// <param name="case">The case.</param>
    /// <param name="now">When.</param>
    /// <param name="isQuiet">Outside working hours only what is urgent is said.</param>
    public static Decision Remind(Case @case, DateTimeOffset now, bool isQuiet)
    {
        if (CaseTable.Refuse(@case, Actor.Schakelpunt, CaseAction.Remind) is { } refused) return refused;
        var all = CaseDeadlines.Of(@case).ToList();
        var due = all.Where(deadline => IsDue(@case, deadline, now) && (!isQuiet || deadline.IsUrgent)).ToList();
        if (due.Count == 0) return new Decision.Unchanged(@case);
        var stillWaits = all.Select(deadline => deadline.Key).ToHashSet();
        return Step.Within(
            @case with
            {
                Reminded = [.. @case.Reminded.Where(stillWaits.Contains), .. due.Select(deadline => deadline.Key)],
                PutOff = @case.PutOff.Where(put => stillWaits.Contains(put.Key)).ToDictionary(),
            },
            null,
            due.Where(deadline => deadline.To.PersonId is null).Select(LaneOf));
    }

    /// <summary>"Stel uit", with a reason: who was reminded is reminded again on another day.</summary>
    public static Decision PutOff(Case @case, string key, DateOnly until, string reason, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.PutOff) is { } refused) return refused;
        if (CaseDeadlines.Of(@case).FirstOrDefault(deadline => deadline.Key == key && deadline.To.PersonId == actor.Id) is not { } deadline)
            return new Decision.Refused(new Refusal.NothingToAnswer());
        var moment = WorkingDays.Moment(WorkingDays.Add(until, 0), new TimeOnly(8, 0));
        if (@case.PutOff.GetValueOrDefault(key) == moment) return new Decision.Unchanged(@case);
        return Step.Within(
            @case with
            {
                Reminded = [.. @case.Reminded.Where(reminded => reminded != key)],
                PutOff = new Dictionary<string, DateTimeOffset>(@case.PutOff) { [key] = moment },
            },
            new TimelineEntry(now, TimelineKind.PutOff, actor.Who, Reason: reason));
    }

    /// <summary>The message about something that waits, in a channel or with the coordinators.</summary>
    public static Lane LaneOf(Deadline deadline) => deadline.To.About(new LaneTopic(LaneTopic.Reminder, deadline.Key));

    /// <summary>Whom a person is to be reminded of what, that was not said before.</summary>
    public static IEnumerable<Deadline> Personal(Case before, Case after) =>
        CaseDeadlines.Of(after).Where(deadline => deadline.To.PersonId is not null && after.Reminded.Contains(deadline.Key) && !before.Reminded.Contains(deadline.Key));

    private static bool IsDue(Case @case, Deadline deadline, DateTimeOffset now) => deadline.At <= now && !@case.Reminded.Contains(deadline.Key);
}
