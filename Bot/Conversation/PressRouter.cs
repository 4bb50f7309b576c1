using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Channels;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Guide;
using TeamsSchakelpunt.Bot.Signals;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Brings a press to its use case. Who may do what is decided there, never by what a card carries.</summary>
public sealed class PressRouter(
    SignalForms forms,
    RaiseSignal raise,
    SupplementSignal supplement,
    PickUpSignal pickUp,
    LeaveToColleague leave,
    ForwardSignal forward,
    Redelivery redelivery,
    MyCases myCases,
    LinkChannel linkChannel,
    WhoStarts who,
    ReachSomebody reach,
    UpkeepPresses upkeep,
    KnelpuntPresses knelpunten,
    OverstapPresses overstap,
    CasePresses cases,
    RegiePresses regie,
    MeetingPresses meetings,
    TransferPresses transfers)
{
    private static readonly Answer.Say Outdated = new("Deze knop werkt niet meer. Typ help om te zien wat je kunt doen.");

    public async Task<Answer> RouteAsync(Turn turn, Press press, CancellationToken cancellationToken)
    {
        var actor = turn.Actor;
        switch (press.Verb)
        {
            case Verbs.OpenSignalForm:
                var named = press.Text(DataKeys.SignalType) is { } type ? new SignalTypeKey(type) : (SignalTypeKey?)null;
                return new Answer.Dialog(SignalForms.DialogTitle, forms.Open(actor, named, inDialog: press.InDialog));
            case Verbs.SubmitSignal:
                return await raise.SubmitAsync(RaiseRequestOf(turn, press), actor, cancellationToken);
            case Verbs.CancelSignal:
                return press.InDialog
                    ? new Answer.Done()
                    : new Answer.Show(MessageCard.Build(new MessageCardData("Niets gemeld", "Je hebt niets gemeld. Er is niets bewaard.")), "Niets gemeld");
            case Verbs.SupplementLater:
                return new Answer.Done();
            case Verbs.MyCasesPage:
                return await myCases.ShowAsync(actor, PageOf(press), cancellationToken);
            case Verbs.LinkChannels:
                return await linkChannel.ConfirmAsync(
                    press.Text(DataKeys.FormId),
                    index => press.Text(Inputs.ChannelPrefix + index.ToString(CultureInfo.InvariantCulture)) == "true",
                    await TeamChannels.AllAsync(turn.Context, cancellationToken),
                    actor,
                    cancellationToken);
            case Verbs.SkipLinkChannels:
                return new Answer.Say("Goed. Typ later in een kanaal: koppel, en dan de naam van de partner.");
            case Verbs.ChannelOverview:
                return await linkChannel.OverviewAsync(cancellationToken);
            case Verbs.Responsibility:
                return who.Row(press.Text(DataKeys.Responsibility), actor);
            case Verbs.Contact:
                return reach.At(press.Text(DataKeys.Partner) is { } partner ? new PartnerKey(partner) : null, actor);
            case Verbs.ContactPerson:
                return reach.Person(press.Text(DataKeys.Contact) ?? press.Text(Inputs.Contact), actor);
            case Verbs.SearchContacts:
                return reach.Search(null);
            default:
                if (await upkeep.RouteAsync(turn, press, cancellationToken) is { } kept) return kept;
                if (await knelpunten.RouteAsync(turn, press, cancellationToken) is { } said) return said;
                if (await overstap.RouteAsync(turn, press, cancellationToken) is { } list) return list;
                return press.CaseNumber is { } number ? await RouteOnCaseAsync(number, actor, press, cancellationToken) : Outdated;
        }
    }

    private async Task<Answer> RouteOnCaseAsync(CaseNumber number, Actor actor, Press press, CancellationToken cancellationToken) => press.Verb switch
    {
        Verbs.PickUp => await pickUp.ExecuteAsync(number, actor, press.SeenAs, cancellationToken),
        Verbs.PickUpSelf => await pickUp.ExecuteAsync(number, actor, CaseCardKind.Receipt, cancellationToken),
        Verbs.LeaveToColleague => await leave.ExecuteAsync(number, actor, cancellationToken),
        Verbs.OpenSupplement => await supplement.OpenAsync(number, actor, cancellationToken),
        Verbs.SubmitSupplement => await supplement.SubmitAsync(SupplementRequestOf(number, press), actor, cancellationToken),
        Verbs.OpenForward => await forward.OpenAsync(number, actor, cancellationToken),
        Verbs.SubmitForward => await forward.SubmitAsync(ForwardRequestOf(number, press), actor, cancellationToken),
        Verbs.OpenAssign => await forward.OpenAssignAsync(number, actor, cancellationToken),
        Verbs.SubmitAssign => await forward.SubmitAssignAsync(ForwardRequestOf(number, press), actor, cancellationToken),
        Verbs.Redeliver => await redelivery.ExecuteAsync(number, actor, cancellationToken),
        _ => await cases.RouteAsync(number, actor, press, cancellationToken) 
            ?? await regie.RouteAsync(number, actor, press, cancellationToken)
            ?? await meetings.RouteAsync(number, actor, press, cancellationToken)
            ?? await transfers.RouteAsync(number, actor, press, cancellationToken)
            ?? Outdated,
    };

    private static RaiseRequest RaiseRequestOf(Turn turn, Press press)
    {
        var values = new SignalFormValues(
            press.Text(Inputs.SignalType),
            press.Text(Inputs.Place),
            press.Text(Inputs.AgeGroup),
            press.Text(Inputs.Urgency),
            press.Text(Inputs.YoungsterKnows),
            press.Text(Inputs.Observed),
            press.Text(Inputs.GoesWell));
        var standsAt = turn.Context is { IsPersonal: true, Activity.ReplyToId: { } formMessage } && !press.InDialog
            ? new PostedCard(PostedStatus.Delivered, turn.Context.Conversation.ConversationId, formMessage, DateTimeOffset.UnixEpoch)
            : null;
        return new RaiseRequest(
            press.Form, values, press.IsReviewed, EmergencySeen: press.Text(DataKeys.EmergencySeen) is not null, press.InDialog, standsAt);
    }

    private static SupplementRequest SupplementRequestOf(CaseNumber number, Press press) => new(
        press.Form,
        number,
        new SupplementFormValues(
            press.Text(Inputs.Initials),
            press.Text(Inputs.Parents),
            press.Text(Inputs.Ground),
            press.Text(Inputs.AlreadyDone),
            press.Text(Inputs.LivesIn),
            press.Day(Inputs.TalkDate),
            press.Text(Inputs.NotToldReason)),
        press.IsReviewed);

    private static ForwardRequest ForwardRequestOf(CaseNumber number, Press press) =>
        new(press.Form, number, press.Text(Inputs.Partner), press.Text(Inputs.Reason));

    private static int PageOf(Press press) =>
        int.TryParse(press.Text(DataKeys.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 125) : 1;
}
