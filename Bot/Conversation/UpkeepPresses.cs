using TeamsSchakelpunt.Bot.Upkeep;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Brings the presses that keep the directory to their use cases.</summary>
public sealed class UpkeepPresses(MyDetails myDetails, ManageContacts manageContacts, TransferContacts transferContacts, Workplace workplace)
{
    /// <summary>The answer; null where the verb is of something else.</summary>
    public async Task<Answer?> RouteAsync(Turn turn, Press press, CancellationToken cancellationToken)
    {
        var actor = turn.Actor;
        return press.Verb switch
        {
            Verbs.OpenMyDetails => myDetails.Open(actor, press.InDialog),
            Verbs.SubmitMyDetails => await myDetails.SubmitAsync(ContactRequestOf(press), actor, cancellationToken),
            Verbs.ConfirmMyDetails => await myDetails.ConfirmAsync(actor, cancellationToken),
            Verbs.LeavePartner => await myDetails.LeaveAsync(actor, cancellationToken),
            Verbs.OpenContactForm => manageContacts.Open(press.Text(DataKeys.Contact) ?? press.Text(Inputs.Contact), actor, press.InDialog),
            Verbs.OpenNewContact => manageContacts.OpenEmpty(actor, press.InDialog),
            Verbs.SubmitContact => await manageContacts.SubmitAsync(ContactRequestOf(press), actor, cancellationToken),
            Verbs.RemoveContact => await manageContacts.RemoveAsync(press.Text(DataKeys.Contact), actor, cancellationToken),
            Verbs.ApplyImport => await transferContacts.ApplyAsync(press.Text(DataKeys.FormId), actor, cancellationToken),
            Verbs.DropImport => await transferContacts.DropAsync(actor, cancellationToken),
            Verbs.OpenWorkplace => workplace.Open(actor, press.InDialog),
            Verbs.SubmitWorkplace => await workplace.SubmitAsync(
                new WorkplaceRequest(press.Form, press.Text(Inputs.Partner), press.Text(Inputs.Function), turn.IsGuest, press.InDialog), actor, cancellationToken),
            Verbs.OpenClaim => workplace.ShowClaim(press.Text(DataKeys.Person), actor),
            Verbs.ConfirmWorkplace => await workplace.ConfirmAsync(press.Text(DataKeys.Person), actor, cancellationToken),
            Verbs.RejectWorkplace => await workplace.RejectAsync(press.Text(DataKeys.Person), actor, cancellationToken),
            _ => null,
        };
    }

    private static ContactRequest ContactRequestOf(Press press) => new(
        press.Form,
        press.Text(DataKeys.Contact),
        press.Text(DataKeys.SeenVersion),
        new ContactFormValues(
            press.Text(Inputs.Name),
            press.Text(Inputs.Function),
            press.Text(Inputs.Partner),
            press.Text(Inputs.Phone),
            press.Text(Inputs.Mail),
            press.Text(Inputs.WorkingDays),
            press.Text(Inputs.AwayFrom),
            press.Text(Inputs.AwayUntil),
            press.Text(Inputs.StandIn) is var standIn && standIn == InputValues.NoStandIn ? null : standIn,
            press.Text(Inputs.Schools),
            press.Text(Inputs.Topics),
            press.Text(Inputs.Roles),
            press.Text(Inputs.LastDay),
            press.Text(Inputs.ObjectId)),
        press.InDialog);
}
