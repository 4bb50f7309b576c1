using System.Globalization;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>The rights of the youngster (section 8.8 of the domain). A request comes through a professional who knows who the youngster is; a coordinator decides.</summary>
public static class YouthRules
{
    public static Decision Record(Case @case, YouthRequestKind kind, DateOnly askedOn, string? text, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.RecordRequest) is { } refused) return refused;
        if (@case.Requests.Any(open => open.IsOpen && open.Kind == kind)) return new Decision.Unchanged(@case);
        var request = new YouthRequest(@case.Requests.Count + 1, kind, askedOn, actor.Who);
        var key = request.Id.ToString(CultureInfo.InvariantCulture);
        var recorded = @case with
        {
            Requests = [.. @case.Requests, request],
            Private = text is null ? @case.Private : @case.Private with { Requests = new Dictionary<string, string>(@case.Private.Requests) { [key] = text } },
        };
        return Step.Within(
            recorded, new TimelineEntry(now, TimelineKind.RequestRecorded, actor.Who, Reason: kind.Key()), LanesOf(request));
    }

    /// <summary>A coordinator grants it or does not. Erasing what was granted is another step (<see cref="CaseAction.Erase"/>).</summary>
    public static Decision Decide(Case @case, int id, bool granted, Actor actor, DateTimeOffset now, string? why = null)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.DecideRequest) is { } refused) return refused;
        if (@case.Requests.FirstOrDefault(asked => asked.Id == id) is not { } request) return new Decision.Refused(new Refusal.NothingToAnswer());
        if (request is { DecidedBy: { } by, DecidedAt: { } at })
        {
            return by.Id == actor.Id && request.Granted == granted ? new Decision.Unchanged(@case) : new Decision.Refused(new Refusal.AlreadyDecided(by.Name, RegieRules.Say(at)));
        }

        var decided = request with { Granted = granted, DecidedBy = actor.Who, DecidedAt = now, Why = why };
        return Step.Within(
            @case with { Requests = [.. @case.Requests.Select(asked => asked.Id == id ? decided : asked)] },
            new TimelineEntry(now, TimelineKind.RequestDecided, actor.Who, Reason: $"{request.Kind.Key()}:{(granted ? "ja" : "nee")}"),
            LanesOf(decided));
    }

    /// <summary>Where the request is answered: with the coordinators, and with who passed it on.</summary>
    internal static IEnumerable<Lane> LanesOf(YouthRequest request)
    {
        var topic = new LaneTopic(LaneTopic.Request, request.Id);
        return [Lane.Coordinators.About(topic), Lane.Person(request.By.Id).About(topic)];
    }
}
