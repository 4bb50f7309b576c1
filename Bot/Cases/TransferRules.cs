using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// The warme overdracht beside the state (section 2.5 of the domain): aangeboden → gesprek gepland → gesprek gehouden →
/// aanvaard, or teruggegeven, or ingetrokken. The sender keeps the case until the receiver has accepted.
/// </summary>
public static class TransferRules
{
    public static Decision Offer(Case @case, PartnerFacts to, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.OfferTransfer) is { } refused) return refused;
        if (@case.Transfer.IsRunning) return @case.Transfer.To == to.Key ? new Decision.Unchanged(@case) : new Decision.Refused(new Refusal.TransferRuns());
        if (!to.HasAgreement) return new Decision.Refused(new Refusal.NoAgreement(to.Name));
        if (SharingRules.Refuse(@case, @case.Ground ?? LegalGround.Overstap) is { } notYet) return new Decision.Refused(notYet);
        return Move(@case, new Transfer(TransferState.Aangeboden, to.Key, now), TimelineKind.TransferOffered, actor, now);
    }

    public static Decision PlanTalk(Case @case, Actor actor, DateTimeOffset now) =>
        Next(@case, CaseAction.PlanTransferTalk, TransferState.Aangeboden, TransferState.GesprekGepland, TimelineKind.TransferTalkPlanned, actor, now);

    public static Decision HoldTalk(Case @case, Actor actor, DateTimeOffset now) =>
        Next(@case, CaseAction.HoldTransferTalk, TransferState.GesprekGepland, TransferState.GesprekGehouden, TimelineKind.TransferTalkHeld, actor, now);

    /// <summary>The receiver takes over: from now on they are the owner.</summary>
    public static Decision Accept(Case @case, Actor actor, DateTimeOffset now)
    {
        if (@case.Transfer.State == TransferState.Aanvaard && @case.Owner?.Id == actor.Id) return new Decision.Unchanged(@case);
        if (CaseTable.Refuse(@case, actor, CaseAction.AcceptTransfer) is { } refused) return refused;
        if (@case.Transfer.State != TransferState.GesprekGehouden) return new Decision.Refused(new Refusal.NothingToAnswer());
        if (!actor.HasAgreement) return new Decision.Refused(new Refusal.NoAgreement("Jouw organisatie"));
        if (SharingRules.RefuseNewcomer(@case, actor.Who) is not null) return new Decision.Refused(new Refusal.SharingNotYet());
        return Step.Shown(
            @case with { Owner = actor.Who, OwnerOffer = null, Transfer = @case.Transfer with { State = TransferState.Aanvaard } },
            new TimelineEntry(now, TimelineKind.TransferAccepted, actor.Who, actor.Partner, About: actor.Who),
            [Lane.Channel(@case.Transfer.To!.Value), .. @case.OwnerOffer is { } offer ? new[] { LifecycleRules.LaneOf(offer) } : []]);
    }

    /// <summary>Refusing needs a reason.</summary>
    public static Decision Return(Case @case, string reason, Actor actor, DateTimeOffset now) => CaseTable.Refuse(@case, actor, CaseAction.ReturnTransfer) is { } refused
        ? refused
        : Move(@case, @case.Transfer with { State = TransferState.Teruggegeven }, TimelineKind.TransferReturned, actor, now, reason);

    public static Decision Withdraw(Case @case, Actor actor, DateTimeOffset now) => CaseTable.Refuse(@case, actor, CaseAction.WithdrawTransfer) is { } refused ? refused
        : @case.Transfer.IsRunning ? Move(@case, @case.Transfer with { State = TransferState.Ingetrokken }, TimelineKind.TransferWithdrawn, actor, now)
        : new Decision.Refused(new Refusal.NothingToAnswer());

    private static Decision Next(
        Case @case, CaseAction action, TransferState from, TransferState to, TimelineKind kind, Actor actor, DateTimeOffset now) =>
        CaseTable.Refuse(@case, actor, action) is { } refused ? refused
        : @case.Transfer.State == to ? new Decision.Unchanged(@case)
        : @case.Transfer.State == from ? Move(@case, @case.Transfer with { State = to }, kind, actor, now)
        : new Decision.Refused(new Refusal.NothingToAnswer());

    private static Decision.Changed Move(Case @case, Transfer transfer, TimelineKind kind, Actor actor, DateTimeOffset now, string? reason = null) => Step.Within(
        @case with { Transfer = transfer },
        new TimelineEntry(now, kind, actor.Who, transfer.To, reason),
        [
            .. transfer.To is { } to ? new[] { Lane.Channel(to) } : [],
            .. kind == TimelineKind.TransferOffered ? SharingRules.Tells(@case, @case.Ground ?? LegalGround.Overstap) : [],
        ]);
}
