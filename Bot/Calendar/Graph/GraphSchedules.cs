using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Calendar.GetSchedule;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Calendar.Graph;

/// <summary>Free/busy, asked from the organiser's mailbox. Of an appointment only its time is taken, whatever else Graph tells.</summary>
internal sealed class GraphSchedules(GraphServiceClient graph, string organizer)
{
    /// <summary>Graph's limit: mailboxes in one request.</summary>
    private const int MostAtOnce = 20;

    private const int SlotMinutes = 15;

    /// <summary>Everybody's; one request that fails lets all fail, since those it asked for are not unseen but unknown.</summary>
    public async Task<IReadOnlyDictionary<PersonId, Schedule>> ReadAsync(
        IReadOnlyList<Attendee> people, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var mails = people.Select(MailOf).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);
        var answers = await Task.WhenAll(mails.Chunk(MostAtOnce).Select(batch => AskAsync(batch, from, until, cancellationToken)));
        var byMail = answers.SelectMany(answer => answer)
            .Where(told => told.ScheduleId is not null)
            .ToLookup(told => told.ScheduleId!, StringComparer.OrdinalIgnoreCase);
        return people.DistinctBy(one => one.Id).ToDictionary(
            one => one.Id,
            one => MailOf(one) is { } mail && byMail[mail].FirstOrDefault() is { } told ? ScheduleOf(told, from) : new Schedule.Unseen());
    }

    private async Task<IReadOnlyList<ScheduleInformation>> AskAsync(string[] mails, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var question = new GetSchedulePostRequestBody
        {
            Schedules = [.. mails],
            StartTime = GraphTime.InUtc(from),
            EndTime = GraphTime.InUtc(until),
            AvailabilityViewInterval = SlotMinutes,
        };
        var answer = await graph.Users[organizer].Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(
            question, request => request.Headers.Add("Prefer", GraphTime.AnswerInUtc), cancellationToken);
        return answer?.Value ?? throw new HttpRequestException("The answer has no schedules.");
    }

    /// <summary>By appointment; where a calendar shows only whether somebody is busy, by slot.</summary>
    private static Schedule ScheduleOf(ScheduleInformation told, DateTimeOffset from) => told switch
    {
        { Error: not null } => new Schedule.Unseen(),
        { ScheduleItems: { Count: > 0 } items } => ScheduleOf(items),
        { AvailabilityView: { Length: > 0 } view } => new Schedule.Seen(BusySlots(view, from)),
        { ScheduleItems: not null } => new Schedule.Seen([]),
        _ => new Schedule.Unseen(),
    };

    private static Schedule ScheduleOf(List<ScheduleItem> items)
    {
        var busy = new List<BusyTime>();
        foreach (var item in items.Where(item => item.Status is not (FreeBusyStatus.Free or FreeBusyStatus.WorkingElsewhere)))
        {
            // A time that can't be read may be any time.
            if (GraphTime.Read(item.Start) is not { } start || GraphTime.Read(item.End) is not { } end) return new Schedule.Unseen();
            busy.Add(new BusyTime(start, end));
        }

        return new Schedule.Seen([.. busy.OrderBy(time => time.From).ThenBy(time => time.Until)]);
    }

    private static List<BusyTime> BusySlots(string view, DateTimeOffset from)
    {
        var busy = new List<BusyTime>();
        for (var slot = 0; slot < view.Length; slot++)
        {
            if (view[slot] is '0' or '4') continue; // Free, or working elsewhere.
            var start = from.AddMinutes(slot * SlotMinutes).ToUniversalTime();
            var end = start.AddMinutes(SlotMinutes);
            if (busy is [.., var last] && last.Until == start) busy[^1] = last with { Until = end };
            else busy.Add(new BusyTime(start, end));
        }

        return busy;
    }

    private static string? MailOf(Attendee one) => string.IsNullOrWhiteSpace(one.Mail) ? null : one.Mail.Trim();
}
