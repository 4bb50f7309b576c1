using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Transfers;

/// <summary>
/// "Overdrachtsgesprek gehad": the checklist (sections 2.5 and 2.6 of the domain). Whoever does not take part fills in an empty
/// one: it shows nothing of what another typed, and leaves it where it says nothing.
/// </summary>
public sealed class HoldTransferTalk(CaseForms forms, PartnerDirectory directory, FreeText text, TimeProvider time)
{
    private static readonly (string Value, TransferPresent Who)[] People =
    [
        (InputValues.PresentYoungster, TransferPresent.Youngster), (InputValues.PresentParents, TransferPresent.Parent), (InputValues.PresentMentor, TransferPresent.Mentor),
        (InputValues.PresentReceiver, TransferPresent.Receiver),
    ];

    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form(isNew: true), number, new TransferHeldFormValues(), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, TransferHeldFormValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form(isNew: false), submit, values, actor, cancellationToken);

    private DateOnly Today => WorkingDays.Day(time.GetUtcNow());

    private CaseFormOf<TransferHeldFormValues> Form(bool isNew) => new(
        CaseAction.HoldTransferTalk,
        "Overdrachtsgesprek gehad",
        Inputs.TalkDate,
        (form, @case, actor, values) => ValueTask.FromResult(TransferHeldFormCard.Build(new TransferHeldFormCardData(
            form, [.. Contacts(@case).Select(contact => new Choice(directory.LabelOf(contact), contact.Id))], Today, isNew ? First(@case, actor) : values))),
        Check,
        (@case, values, actor, now) => TransferRules.HoldTalk(@case, TalkOf(@case, values), actor, now));

    private TransferHeldFormValues First(Case @case, Actor actor)
    {
        var known = @case.AccessOf(actor) == CaseAccess.Participant && @case.ShowsPrivatePart(actor) ? @case.Private.Transfer : null;
        return new TransferHeldFormValues(
            @case.Transfer.TalkOn is { } planned && planned < Today ? planned : Today, Support: known?.Support, WhoContinues: known?.WhoContinues, StaysInvolved: known?.StaysInvolved);
    }

    private IEnumerable<FieldIssue> Check(TransferHeldFormValues values, Case @case)
    {
        var from = @case.Transfer.OfferedAt is { } offered ? WorkingDays.Day(offered).AddYears(-1) : Today.AddYears(-1);
        if (values.Date is not { } day || day > Today || day < from) yield return new FieldIssue(Inputs.TalkDate, "Kies de dag van het gesprek: vandaag of eerder.");
        if (PresentOf(values) == TransferPresent.None) yield return new FieldIssue(Inputs.Present, "Kies wie erbij waren.");
        foreach (var (input, answer) in new[] { (Inputs.SupportStops, values.SupportStops), (Inputs.Buddy, values.Buddy), (Inputs.FileSent, values.FileSent) })
        {
            if (answer is not (InputValues.Yes or InputValues.No)) yield return new FieldIssue(input, "Kies ja of nee.");
        }

        if (values.Contact is not null && Contacts(@case).All(contact => contact.Id != values.Contact)) yield return new FieldIssue(Inputs.Contact, "Kies iemand van de nieuwe plek.");
        foreach (var issue in text.Check(Inputs.Support, values.Support)) yield return issue;
        foreach (var issue in text.Check(Inputs.WhoContinues, values.WhoContinues, FreeText.Line)) yield return issue;
        foreach (var issue in text.Check(Inputs.StaysInvolved, values.StaysInvolved, FreeText.Line)) yield return issue;
    }

    private TransferTalk TalkOf(Case @case, TransferHeldFormValues values) => new(
        values.Date!.Value,
        PresentOf(values),
        values.SupportStops == InputValues.Yes,
        FreeText.Trimmed(values.Support),
        FreeText.Trimmed(values.WhoContinues),
        Contacts(@case).FirstOrDefault(contact => contact.Id == values.Contact) is { } chosen ? PartnerDirectory.ProfessionalOf(chosen) : null,
        values.Buddy == InputValues.Yes,
        FreeText.Trimmed(values.StaysInvolved),
        values.FileSent == InputValues.Yes);

    private static TransferPresent PresentOf(TransferHeldFormValues values) =>
        People.Where(person => values.Present?.Contains(person.Value) == true).Aggregate(TransferPresent.None, (all, person) => all | person.Who);

    private IEnumerable<Contact> Contacts(Case @case) =>
        @case.Transfer.To is { } to ? directory.ContactsOf(to).Where(contact => contact.Person is not null) : [];
}
