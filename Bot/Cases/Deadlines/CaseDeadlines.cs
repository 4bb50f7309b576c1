using System.Globalization;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// What waits on a case as it stands, with the norm times of section 6.4 of the domain. Pure: what is done is not in it, so
/// nobody is reminded of what is done.
/// </summary>
public static class CaseDeadlines
{
    /// <summary>An answer to a question is expected within so many working days (section 6.4: the decision on a regisseur).</summary>
    private const int AnswerDays = 2;

    /// <summary>After so many, who asked hears that there is none.</summary>
    private const int MissedDays = 5;

    private const int TransferReminderDays = 5, TransferDays = 10;

    /// <summary>The talk of a warme overdracht is before the first day at the new place (section 2.5 of the domain): so many working days before, the owner hears.</summary>
    private const int TransferTalkDays = 5;

    /// <summary>A case without any event (section 6.4 of the domain).</summary>
    private const int QuietDays = 20;

    /// <summary>So many partners ask for one fixed contact (section 2.9 of the domain).</summary>
    private const int ManyPartners = 3;

    /// <summary>An agreement is reminded of so many working days before (section 2.10 of the domain), and after so many its leads hear.</summary>
    private const int AgreementBefore = 2, AgreementAfter = 3;

    /// <summary>A youngster has a right to an answer within a month (AVG art. 12): a week before, the coordinators hear.</summary>
    private const int RequestDays = 7;

    private static readonly TimeOnly Morning = new(8, 0), EndOfDay = new(16, 0);

    private static readonly TimeSpan DirectHalf = TimeSpan.FromHours(2);

    /// <summary>All that waits, in no order; what was put off is due later.</summary>
    public static IEnumerable<Deadline> Of(Case @case) => @case.Ending is not null
        ? Requests(@case)
        : new[] { PickUp(@case), Contact(@case), Owner(@case), Regie(@case), Invitations(@case), Moment(@case), Agreements(@case), Aftercare(@case), Transfer(@case), Requests(@case), Quiet(@case) }
            .SelectMany(all => all)
            .Select(deadline => @case.PutOff.TryGetValue(deadline.Key, out var until) && until > deadline.At ? deadline with { At = until } : deadline);

    /// <summary>When the case must be looked at next; null where nothing waits that was not said yet.</summary>
    public static DateTimeOffset? NextLook(Case @case) =>
        Of(@case).Where(deadline => !@case.Reminded.Contains(deadline.Key)).Select(deadline => (DateTimeOffset?)deadline.At).Min();

    private static IEnumerable<Deadline> PickUp(Case @case)
    {
        if (@case.State != CaseState.Nieuw || @case.CoordinatorDecides || @case.Route.First == PartnerKey.Coordinator) yield break;

        // The whole list is reminded of at once.
        if (@case.PickedUpAt is null && @case.IsToldByList(@case.Route.First)) yield break;
        var round = @case.PickedUpAt is null ? $"{@case.Forwards}" : $"{@case.Forwards}t";
        var first = Lane.Channel(@case.Route.First);
        var isUrgent = @case.Urgency.WorkingDays() == 0;
        var (half, whole) = PickUpNorm(@case.Urgency, @case.RaisedAt, @case.PickUpBefore);
        yield return new Deadline($"oppakken:{round}", DeadlineKind.PickUp, half, first, @case.PickUpBefore, isUrgent);
        yield return new Deadline($"oppakken_gemist:{round}", DeadlineKind.PickUpMissed, whole, Lane.Coordinators, @case.PickUpBefore, isUrgent);
    }

    /// <summary>When the first partner is reminded to pick up, and when the coordinators hear that nobody did.</summary>
    public static (DateTimeOffset Half, DateTimeOffset Whole) PickUpNorm(Urgency urgency, DateTimeOffset raisedAt, DateOnly pickUpBefore) => urgency.WorkingDays() is var norm and > 0
        ? (At(WorkingDays.Subtract(pickUpBefore, norm / 2)), At(WorkingDays.Add(pickUpBefore, 1)))
        : (raisedAt + DirectHalf, Later(raisedAt + DirectHalf + DirectHalf, WorkingDays.Moment(pickUpBefore, EndOfDay)));

    private static IEnumerable<Deadline> Contact(Case @case)
    {
        if (@case is { State: CaseState.Opgepakt, Owner: { } owner, PickedUpAt: { } pickedUp })
        {
            var day = After(pickedUp, Math.Max(1, @case.Urgency.WorkingDays()));
            yield return new Deadline($"contact:{owner.Id.Value}", DeadlineKind.Contact, At(day), Lane.Person(owner.Id), day);
        }

        if (@case is { YouthKnows: YouthKnows.NogNiet, Private.TalkPlanned: { } talk } && @case.Speaks is { } speaks)
            yield return new Deadline($"gesprek:{Key(talk)}", DeadlineKind.Talk, At(WorkingDays.Add(talk, 1)), Lane.Person(speaks.Id), talk);
    }

    private static IEnumerable<Deadline> Owner(Case @case)
    {
        if (@case.OwnerOffer is { } offer)
            yield return new Deadline($"eigenaar:{offer.Round}", DeadlineKind.OwnerOffer, At(After(offer.At, AnswerDays)), Lane.Person(offer.To.Id));
    }

    private static IEnumerable<Deadline> Regie(Case @case)
    {
        var proposal = @case.Regie.Proposal;
        if (proposal is { State: ProposalState.Proposed })
            yield return new Deadline($"kandidaat:{proposal.Round}", DeadlineKind.Candidate, At(After(proposal.At, AnswerDays)), Lane.Person(proposal.Candidate.Id));
        if (proposal is { State: ProposalState.Accepted })
            yield return new Deadline($"besluit:{proposal.Round}", DeadlineKind.Decision, At(After(proposal.At, AnswerDays)), Lane.Coordinators);

        var partners = @case.Leads.Concat(@case.Participants.Where(participant => !participant.IsAnonymous).Select(participant => participant.Who))
            .Select(who => who.Partner).OfType<PartnerKey>().Distinct().Count();
        if (@case.Regie.Current is null && proposal is not { IsOpen: true } && @case.Owner is { } owner && partners >= ManyPartners && @case.LastEventAt is { } last)
            yield return new Deadline("zonder_regisseur", DeadlineKind.NoRegisseur, At(After(last, AnswerDays)), Lane.Person(owner.Id));
    }

    private static IEnumerable<Deadline> Invitations(Case @case) => @case.Invitations.SelectMany(asked => new[]
    {
        new Deadline($"uitnodiging:{asked.Partner.Value}:{Key(WorkingDays.Day(asked.At))}", DeadlineKind.Invitation, At(After(asked.At, AnswerDays)), Lane.Channel(asked.Partner)),
        new Deadline($"uitnodiging_gemist:{asked.Partner.Value}:{Key(WorkingDays.Day(asked.At))}", DeadlineKind.InvitationMissed, At(After(asked.At, MissedDays)), Lane.Person(asked.By.Id)),
    });

    private static IEnumerable<Deadline> Moment(Case @case)
    {
        if (@case.Meeting is { IsRunning: true, IsSearching: true, Planner: { } planner, Wish: { } wish } meeting)
            yield return new Deadline($"moment:{meeting.Round}", DeadlineKind.Moment, At(WorkingDays.Subtract(wish.From, 1)), Lane.Person(planner.Id), wish.From);
    }

    private static IEnumerable<Deadline> Agreements(Case @case)
    {
        foreach (var agreement in @case.Private.Agreements.Where(agreement => agreement.IsOpen))
        {
            var doer = Lane.Person(agreement.Who.Id);
            var which = $"{agreement.Id.ToString(CultureInfo.InvariantCulture)}:{Key(agreement.When)}";
            yield return new Deadline($"afspraak_bijna:{which}", DeadlineKind.AgreementSoon, At(WorkingDays.Subtract(agreement.When, AgreementBefore)), doer, agreement.When);
            yield return new Deadline($"afspraak_vandaag:{which}", DeadlineKind.AgreementToday, At(agreement.When), doer, agreement.When);
            yield return new Deadline($"afspraak_te_laat:{which}", DeadlineKind.AgreementLate, At(WorkingDays.Add(agreement.When, 1)), doer, agreement.When);
            foreach (var lead in @case.Leads.Where(lead => lead.Id != agreement.Who.Id))
                yield return new Deadline($"afspraak_gemist:{which}:{lead.Id.Value}", DeadlineKind.AgreementMissed, At(WorkingDays.Add(agreement.When, AgreementAfter)), Lane.Person(lead.Id), agreement.When);
        }
    }

    private static IEnumerable<Deadline> Aftercare(Case @case)
    {
        if (@case is { State: CaseState.Nazorg, Aftercare: { } aftercare })
            yield return new Deadline($"nazorg:{Key(aftercare.FirstContact)}", DeadlineKind.Aftercare, At(WorkingDays.Add(aftercare.FirstContact, 0)), Lane.Person(aftercare.Who.Id), aftercare.FirstContact);
    }

    private static IEnumerable<Deadline> Transfer(Case @case)
    {
        var transfer = @case.Transfer;
        if (transfer.Sender is { } sender && TransferRules.IsLettingGo(@case, sender.Id))
        {
            var chat = Lane.Person(sender.Id);
            yield return transfer.LetGoOn is { } day
                ? new Deadline($"loslaten:{Key(day)}", DeadlineKind.LetGo, At(day), chat, day)
                : new Deadline($"loslaten_dag:{transfer.Round.ToString(CultureInfo.InvariantCulture)}", DeadlineKind.LetGoDay, At(After(transfer.AcceptedAt ?? default, AnswerDays)), chat);
        }

        if (transfer is not { IsRunning: true, To: { } receiver, OfferedAt: { } offered }) yield break;
        if (transfer is { State: TransferState.Aangeboden or TransferState.GesprekGepland, StartsOn: { } start } && @case.Owner is { } owner)
            yield return new Deadline($"overdrachtsgesprek:{Key(start)}", DeadlineKind.TransferTalk, At(WorkingDays.Subtract(start, TransferTalkDays)), Lane.Person(owner.Id), start);
        yield return new Deadline($"overdracht:{Key(WorkingDays.Day(offered))}", DeadlineKind.Transfer, At(After(offered, TransferReminderDays)), Lane.Channel(receiver));
        yield return new Deadline($"overdracht_gemist:{Key(WorkingDays.Day(offered))}", DeadlineKind.TransferMissed, At(After(offered, TransferDays)), Lane.Coordinators);
    }

    private static IEnumerable<Deadline> Requests(Case @case) => @case.Requests.Where(request => request.IsOpen).Select(request =>
        new Deadline($"verzoek:{request.Id.ToString(CultureInfo.InvariantCulture)}", DeadlineKind.YouthRequest, At(request.AnswerBefore.AddDays(-RequestDays)), Lane.Coordinators, request.AnswerBefore));

    private static IEnumerable<Deadline> Quiet(Case @case)
    {
        if (@case.State is not (CaseState.Opgepakt or CaseState.Lopend) || @case.LastEventAt is not { } last) yield break;
        var day = WorkingDays.Day(last);
        if ((@case.Regie.Current?.Who ?? @case.Owner) is { } lead)
            yield return new Deadline($"stil:{Key(day)}", DeadlineKind.Quiet, At(WorkingDays.Add(day, QuietDays)), Lane.Person(lead.Id));
        yield return new Deadline($"stil_gemist:{Key(day)}", DeadlineKind.QuietMissed, At(WorkingDays.Add(day, QuietDays + MissedDays)), Lane.Coordinators);
    }

    private static DateOnly After(DateTimeOffset moment, int workingDays) => WorkingDays.Add(WorkingDays.Day(moment), workingDays);

    /// <summary>In the morning of the day, or of the first working day after it.</summary>
    private static DateTimeOffset At(DateOnly day) => WorkingDays.Moment(WorkingDays.Add(day, 0), Morning);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static string Key(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
