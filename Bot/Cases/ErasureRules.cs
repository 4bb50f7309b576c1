using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What is left of an erased case beside type, phase, age group, outcome and dates (section 8.7 of the domain): numbers and yes or no, nobody's name.</summary>
/// <param name="Partners">How many partners were told or took part.</param>
/// <param name="HadRegisseur">Whether there was a regisseur.</param>
/// <param name="AgreementsMade">How many agreements were made.</param>
/// <param name="AgreementsKept">How many of them were done.</param>
public sealed record CountingLine(int Partners, bool HadRegisseur, int AgreementsMade, int AgreementsKept);

/// <summary>An erasure, without anything that was erased.</summary>
/// <param name="At">When.</param>
/// <param name="OnRequest">The youngster asked for it; otherwise the retention time had passed.</param>
/// <param name="CardsReplaced">How many cards in Teams say now that the case is erased.</param>
/// <param name="CardsLost">How many could not be reached any more.</param>
public sealed record Erasure(DateTimeOffset At, bool OnRequest, int CardsReplaced = 0, int CardsLost = 0);

/// <summary>gesloten or ingetrokken → gewist.</summary>
public static class ErasureRules
{
    private static readonly Professional Nobody = new(new PersonId("gewist"), "Gewist", null, null);
    private static readonly PartnerKey NoPartner = new("gewist");

    /// <summary>The case without anybody in it: once its time has passed, or the youngster's request was granted.</summary>
    public static Decision Erase(Case @case, Actor actor, RetentionTerms terms, DateTimeOffset now)
    {
        if (@case.State == CaseState.Gewist && (actor.IsSchakelpunt || actor.IsCoordinator)) return new Decision.Unchanged(@case);
        if (CaseTable.Refuse(@case, actor, CaseAction.Erase) is { } refused) return refused;
        var granted = @case.Requests.Where(asked => asked is { Kind: YouthRequestKind.Verwijderen, Granted: true }).ToList();
        if (granted.Count == 0 && !actor.IsSchakelpunt) return new Decision.Refused(new Refusal.YouthMustAsk());
        if (granted.Count == 0 && terms.ErasedOn(@case) > WorkingDays.Day(now)) return new Decision.Refused(new Refusal.NotYetDue());
        var agreements = @case.Private.Agreements;
        var left = new Case
        {
            Number = @case.Number,
            State = CaseTable.After(@case, CaseAction.Erase),
            Type = @case.Type,
            Phase = @case.Phase,
            Age = @case.Age,
            Urgency = @case.Urgency,
            YouthKnows = @case.YouthKnows,
            Parents = @case.Parents,
            Route = new Route(@case.Route.Version, NoPartner, []),
            Forwards = @case.Forwards,
            Form = @case.Form,
            Reporter = Nobody,
            RaisedAt = @case.RaisedAt,
            PickUpBefore = @case.PickUpBefore,
            PickedUpAt = @case.PickedUpAt,
            ContactOn = @case.ContactOn,
            Ending = @case.Ending! with { By = Nobody, DoubleOf = null },
            Meeting = new Meeting(@case.Meeting.State, @case.Meeting.IsAnonymous)
            {
                Serial = @case.Meeting.Serial,
                HeldCount = @case.Meeting.HeldCount,
                HeldWithYoungster = @case.Meeting.HeldWithYoungster,
                ToCancel = @case.Meeting.ToCancel,
            },
            Transfer = @case.Transfer.ToCount(),
            Counted = new CountingLine(
                Step.ChannelsOf(@case).Distinct().Count(),
                @case.Regie.Current is not null,
                agreements.Count,
                agreements.Count(agreement => agreement.State == AgreementState.Klaar)),
            Erased = new Erasure(now, OnRequest: granted.Count > 0),
            Version = @case.Version + 1,
        };
        Lane[] lanes = [.. granted.SelectMany(YouthRules.LanesOf), .. left.Meeting.ToCancel.Count > 0 ? new[] { MeetingLanes.Calendar } : []];
        return new Decision.Changed(left, null, [.. lanes.Select(lane => new LaneTouch(lane))]);
    }
}
