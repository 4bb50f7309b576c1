using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// The warme overdracht beside the state (section 2.5 of the domain): aangeboden → gesprek gepland → gesprek gehouden →
/// aanvaard, or teruggegeven, or ingetrokken. The sender keeps the case until the receiver has accepted, and takes part until
/// the day on which they let go.
/// </summary>
public static class TransferRules
{
    public static Decision Offer(Case @case, TransferOffer offer, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.OfferTransfer) is { } refused) return refused;
        var to = offer.To;
        if (@case.Transfer.IsRunning) return @case.Transfer.To == to.Key ? new Decision.Unchanged(@case) : new Decision.Refused(new Refusal.TransferRuns());
        if (@case.Owner?.Partner == to.Key) return new Decision.Refused(new Refusal.TransferToOwnPartner());
        if (!to.HasAgreement) return new Decision.Refused(new Refusal.NoAgreement(to.Name));
        if (SharingRules.Refuse(@case, offer.Ground) is { } notYet) return new Decision.Refused(notYet);
        return Move(
            @case with { Private = @case.Private with { Transfer = new TransferText(offer.Support) } },
            new Transfer(TransferState.Aangeboden, to.Key, now) { Round = @case.Transfer.Round + 1, Ground = offer.Ground, By = actor.Who, StartsOn = offer.StartsOn },
            new TimelineEntry(now, TimelineKind.TransferOffered, actor.Who, to.Key, offer.Ground.Key()),
            SharingRules.Tells(@case, offer.Ground));
    }

    /// <summary>The day of the talk, also another one.</summary>
    public static Decision PlanTalk(Case @case, DateOnly on, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.PlanTransferTalk) is { } refused) return refused;
        var transfer = @case.Transfer;
        if (transfer.State is not (TransferState.Aangeboden or TransferState.GesprekGepland)) return new Decision.Refused(new Refusal.NothingToAnswer());
        return transfer is { State: TransferState.GesprekGepland, TalkOn: { } planned } && planned == on
            ? new Decision.Unchanged(@case)
            : Move(@case, transfer with { State = TransferState.GesprekGepland, TalkOn = on }, new TimelineEntry(now, TimelineKind.TransferTalkPlanned, actor.Who, transfer.To));
    }

    /// <summary>The talk was held, with the checklist; who fills it in later adds to it.</summary>
    public static Decision HoldTalk(Case @case, TransferTalk talk, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.HoldTransferTalk) is { } refused) return refused;
        var transfer = @case.Transfer;
        if (transfer.State is not (TransferState.GesprekGepland or TransferState.GesprekGehouden)) return new Decision.Refused(new Refusal.NothingToAnswer());
        var before = @case.Private.Transfer ?? new TransferText();
        var text = before with
        {
            Support = talk.Support ?? before.Support,
            WhoContinues = talk.WhoContinues ?? before.WhoContinues,
            StaysInvolved = talk.StaysInvolved ?? before.StaysInvolved,
        };
        var checklist = new TransferChecklist(
            talk.Present, talk.SupportStops, text.WhoContinues is not null, talk.HasBuddy, talk.FileSent, transfer.StartsOn is { } start ? talk.On < start : null);
        var held = transfer with { State = TransferState.GesprekGehouden, TalkOn = talk.On, Checklist = checklist, Contact = talk.Contact ?? transfer.Contact };
        return held == transfer && text == before ? new Decision.Unchanged(@case) : Move(
            @case with { Private = @case.Private with { Transfer = text } },
            held,
            new TimelineEntry(now, TimelineKind.TransferTalkHeld, actor.Who, transfer.To));
    }

    /// <summary>The receiver takes over: from now on they are the owner. Who was, takes part until they let go; the regisseur stays.</summary>
    public static Decision Accept(Case @case, int round, Actor actor, DateTimeOffset now)
    {
        var transfer = @case.Transfer;
        if (transfer.State == TransferState.Aanvaard && transfer.Round == round && @case.Owner is { } taken)
        {
            if (taken.Id == actor.Id) return new Decision.Unchanged(@case);
            if (actor.Partner == transfer.To && @case.RolesOf(actor).HasFlag(CaseRoles.Colleague)) return new Decision.Refused(new Refusal.TransferTaken(taken));
        }

        if (CaseTable.Refuse(@case, actor, CaseAction.AcceptTransfer) is { } refused) return refused;
        if (transfer.Round != round) return new Decision.Refused(new Refusal.NothingToAnswer());
        if (transfer.State != TransferState.GesprekGehouden) return new Decision.Refused(new Refusal.TransferTalkFirst());
        if (!actor.HasAgreement) return new Decision.Refused(new Refusal.NoAgreement("Jouw organisatie"));
        if (!SharingRules.TakesPart(@case, actor.Who) && SharingRules.Refuse(@case, GroundOf(@case)) is not null) return new Decision.Refused(new Refusal.SharingNotYet());

        var accepted = @case with
        {
            Owner = actor.Who,
            OwnerOffer = null,
            Participants = WithSender(@case, actor, now),
            Transfer = transfer with { State = TransferState.Aanvaard, AcceptedAt = now, Sender = @case.Owner },
        };
        return Step.Shown(
            accepted,
            new TimelineEntry(now, TimelineKind.TransferAccepted, actor.Who, actor.Partner, About: actor.Who),
            [.. TransferLanes.Of(accepted), .. @case.OwnerOffer is { } offer ? new[] { LifecycleRules.LaneOf(offer) } : []]);
    }

    /// <summary>Refusing needs a reason, and what the receiver proposes in its place.</summary>
    /// <param name="case">The case.</param>
    /// <param name="round">Which offer.</param>
    /// <param name="why">Key of the reason.</param>
    /// <param name="counter">The counter-proposal, as typed.</param>
    /// <param name="actor">Somebody of the receiving partner.</param>
    /// <param name="now">When.</param>
    public static Decision Return(Case @case, int round, string why, string counter, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.ReturnTransfer) is { } refused) return refused;
        if (@case.Transfer.Round != round) return new Decision.Refused(new Refusal.NothingToAnswer());
        return Move(
            @case with { Private = @case.Private with { Transfer = (@case.Private.Transfer ?? new TransferText()) with { Counter = counter } } },
            @case.Transfer with { State = TransferState.Teruggegeven, Why = why },
            new TimelineEntry(now, TimelineKind.TransferReturned, actor.Who, @case.Transfer.To, why));
    }

    public static Decision Withdraw(Case @case, Actor actor, DateTimeOffset now) => CaseTable.Refuse(@case, actor, CaseAction.WithdrawTransfer) is { } refused ? refused
        : !@case.Transfer.IsRunning ? new Decision.Refused(new Refusal.NothingToAnswer())
        : Move(@case, @case.Transfer with { State = TransferState.Ingetrokken }, new TimelineEntry(now, TimelineKind.TransferWithdrawn, actor.Who, @case.Transfer.To));

    /// <summary>"Warm loslaten" (section 2.5 of the domain): who was owner says until when they take part, also another day.</summary>
    public static Decision LetGo(Case @case, DateOnly on, Actor actor, DateTimeOffset now)
    {
        if (RefuseLetGo(@case, actor) is { } refused) return refused;
        return @case.Transfer.LetGoOn == on
            ? new Decision.Unchanged(@case)
            : Move(@case, @case.Transfer with { LetGoOn = on }, new TimelineEntry(now, TimelineKind.LetGoPlanned, actor.Who));
    }

    /// <summary>Why somebody chooses no day to let go; null where they may.</summary>
    public static Decision.Refused? RefuseLetGo(Case @case, Actor actor) => CaseTable.Refuse(@case, actor, CaseAction.LetGo)
        ?? (IsLettingGo(@case, actor.Id) ? null : new Decision.Refused(new Refusal.OnlySender()));

    /// <summary>Whether somebody handed the case over and still takes part.</summary>
    public static bool IsLettingGo(Case @case, PersonId person) =>
        @case.Transfer is { State: TransferState.Aanvaard, Sender: { } sender } && sender.Id == person && @case.Participants.Any(participant => participant.Who.Id == person);

    private static LegalGround GroundOf(Case @case) => @case.Transfer.Ground ?? @case.Ground ?? LegalGround.Overstap;

    private static IReadOnlyList<Participant> WithSender(Case @case, Actor receiver, DateTimeOffset now) =>
        @case.Owner is not { } sender || sender.Id == receiver.Id || @case.Participants.Any(participant => participant.Who.Id == sender.Id && !participant.IsAnonymous)
            ? @case.Participants
            : [.. @case.Participants.Where(participant => participant.Who.Id != sender.Id), new Participant(sender, GroundOf(@case), now)];

    private static Decision.Changed Move(Case @case, Transfer transfer, TimelineEntry entry, params IEnumerable<Lane> also)
    {
        var moved = @case with { Transfer = transfer };
        return Step.Within(moved, entry, [.. TransferLanes.Of(moved), .. also]);
    }
}
