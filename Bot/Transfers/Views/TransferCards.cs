using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Transfers.Views;

/// <summary>
/// A warme overdracht, by offer: in the channel of who takes over, and in the chats of who hands over. It holds nothing about the
/// youngster: what was gone through stands in the dossier.
/// </summary>
public sealed class TransferCards(CaseWords words, PartnerDirectory directory) : ITopicCards
{
    public string Kind => LaneTopic.Transfer;

    public ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken)
    {
        var @case = file.Case;
        if (@case.Transfer is not { To: { } to } transfer || lane.Topic!.Value.Which != RoundOf(transfer))
            return ValueTask.FromResult(file.Posted.ContainsKey(lane) ? Over(@case, "Deze overdracht is voorbij. Je hoeft niets te doen.") : null);

        var reader = viewer ?? (lane.PersonId is { } person ? directory.ActorOf(person, null) : null);
        if (lane.Partner is null && (reader is null || @case.AccessOf(reader) != CaseAccess.Participant))
            return ValueTask.FromResult(file.Posted.ContainsKey(lane) ? Over(@case, "Je doet hier niet meer aan mee. Bedankt voor wat je deed.") : null);
        return ValueTask.FromResult<AdaptiveCard?>(Card(@case, to, lane, reader));
    }

    private AdaptiveCard Card(Case @case, PartnerKey to, Lane lane, Actor? reader)
    {
        var transfer = @case.Transfer;
        var by = transfer.By ?? @case.Speaks;
        var who = ReaderOf(@case, lane, reader);
        return TransferCard.Build(new TransferCardData(
            @case.Number.ToString(),
            RoundOf(transfer),
            words.TypeOf(@case),
            @case.Phase.Label(),
            StateOf(transfer),
            who,
            by.Name,
            words.WorkOf(by, partner => who == TransferReader.Receiver ? words.NameFor(partner, to) : words.NameOf(partner)),
            words.NameOf(to),
            ButtonsOf(@case, who, reader))
        {
            TalkOn = transfer.TalkOn,
            TakenBy = transfer.State == TransferState.Aanvaard ? @case.Owner?.Name : null,
            Reason = transfer.Why is { } why ? ReasonLists.LabelOf(why) : null,
            LetGoOn = transfer.LetGoOn,
            InDialog = reader?.From.Path == OriginPath.Dialog,
        });
    }

    private static TransferReader ReaderOf(Case @case, Lane lane, Actor? reader) =>
        lane.Partner is not null || reader is null ? TransferReader.Receiver
        : @case.Transfer.State == TransferState.Aanvaard && @case.Owner?.Id == reader.Id ? TransferReader.NewOwner
        : TransferRules.IsLettingGo(@case, reader.Id) ? TransferReader.Sender
        : TransferReader.Lead;

    /// <summary>What can be done now: in a channel by anybody of the partner, elsewhere by the reader.</summary>
    private static TransferButtons ButtonsOf(Case @case, TransferReader who, Actor? reader)
    {
        bool May(CaseAction action) => reader is null || CaseTable.Allows(@case, reader, action);
        var state = @case.Transfer.State;
        var buttons = reader is null || @case.AccessOf(reader) != CaseAccess.None ? TransferButtons.OpenCase : TransferButtons.None;
        if (state is TransferState.Aangeboden or TransferState.GesprekGepland && May(CaseAction.PlanTransferTalk)) buttons |= TransferButtons.Plan;
        if (state == TransferState.GesprekGepland && May(CaseAction.HoldTransferTalk)) buttons |= TransferButtons.Hold;
        if (who == TransferReader.Receiver && @case.Transfer.IsRunning)
        {
            if (state == TransferState.GesprekGehouden && May(CaseAction.AcceptTransfer)) buttons |= TransferButtons.Accept;
            if (May(CaseAction.ReturnTransfer)) buttons |= TransferButtons.Return;
        }

        if (who == TransferReader.Lead && @case.Transfer.IsRunning && May(CaseAction.WithdrawTransfer)) buttons |= TransferButtons.Withdraw;
        if (who == TransferReader.Lead && state is TransferState.Teruggegeven && May(CaseAction.OfferTransfer)) buttons |= TransferButtons.OfferAgain;
        if (who == TransferReader.Sender && May(CaseAction.LetGo)) buttons |= TransferButtons.LetGo | TransferButtons.Leave;
        if (who == TransferReader.Receiver && state is TransferState.Teruggegeven or TransferState.Ingetrokken) buttons &= ~TransferButtons.OpenCase;
        return buttons;
    }

    private static TransferCardState StateOf(Transfer transfer) => transfer.State switch
    {
        TransferState.Aangeboden => TransferCardState.Offered,
        TransferState.GesprekGepland => TransferCardState.TalkPlanned,
        TransferState.GesprekGehouden => TransferCardState.TalkHeld,
        TransferState.Aanvaard => TransferCardState.Accepted,
        TransferState.Teruggegeven => TransferCardState.Returned,
        _ => TransferCardState.Withdrawn,
    };

    private static AdaptiveCard Over(Case @case, string text) => MessageCard.Build(new MessageCardData($"{@case.Number}: overdracht", text));

    private static string RoundOf(Transfer transfer) => transfer.Round.ToString(CultureInfo.InvariantCulture);
}
