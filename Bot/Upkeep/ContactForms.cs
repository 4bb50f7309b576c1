using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Upkeep;

/// <summary>A contact form as it was submitted.</summary>
/// <param name="Form">The id it was shown with.</param>
/// <param name="ContactId">The contact; null for a new one.</param>
/// <param name="Seen">The version that it was filled from.</param>
/// <param name="Values">What was filled in.</param>
/// <param name="InDialog">It came from a dialog; otherwise from a chat.</param>
public sealed record ContactRequest(FormId Form, string? ContactId, string? Seen, ContactFormValues Values, bool InDialog);

/// <summary>Draws the form of a contact and reads it back.</summary>
public sealed class ContactForms(PartnerDirectory directory, TimeProvider time)
{
    public const string OwnTitle = "Mijn gegevens";
    public const string ManagedTitle = "Contactpersoon";

    private const int MostStandIns = 30;

    /// <summary>The form filled from a contact.</summary>
    public AdaptiveCard Filled(Contact contact, Actor actor, bool isOwn, bool inDialog) => Build(
        FormId.New(), contact.Id, ContactDifference.VersionOf(contact), ValuesOf(ContactText.Of(contact)), contact.Partner, actor, isOwn, inDialog, []);

    /// <summary>An empty form, for a partner that the actor keeps.</summary>
    public AdaptiveCard Empty(Actor actor, bool inDialog)
    {
        var partner = actor.MayManageAll() ? null : actor.Partner;
        var values = new ContactFormValues(Partner: partner?.Value, WorkingDays: DayWords.Keys(Contact.Weekdays));
        return Build(FormId.New(), null, null, values, partner, actor, isOwn: false, inDialog, []);
    }

    /// <summary>The form again, with what was filled in and what is wrong.</summary>
    public AdaptiveCard Again(ContactRequest request, PartnerKey? partner, Actor actor, bool isOwn, IReadOnlyList<ContactProblem> problems) => Build(
        request.Form, request.ContactId, request.Seen, request.Values, partner, actor, isOwn, request.InDialog,
        [.. problems.Select(problem => new FieldIssue(InputOf(problem.Field), problem.Sentence))]);

    public static ContactText TextOf(ContactFormValues values) => new()
    {
        Name = values.Name,
        Function = values.Function,
        Partner = values.Partner,
        Phone = values.Phone,
        Mail = values.Mail,
        WorkingDays = values.WorkingDays,
        AwayFrom = values.AwayFrom,
        AwayUntil = values.AwayUntil,
        StandIn = values.StandIn,
        Schools = values.Schools,
        Topics = values.Topics,
        Roles = values.Roles,
        LastDay = values.LastDay,
        ObjectId = values.ObjectId,
    };

    public static Answer Show(string title, AdaptiveCard card, bool inDialog) =>
        inDialog ? new Answer.Dialog(title, card) : new Answer.ShowPrivately(card, title);

    private AdaptiveCard Build(
        FormId form, string? id, string? seen, ContactFormValues values, PartnerKey? partner, Actor actor, bool isOwn, bool inDialog, IReadOnlyList<FieldIssue> issues)
    {
        var today = WorkingDays.Day(time.GetUtcNow());
        var managed = directory.Partners.Where(p => actor.MayManage(p.Key)).ToList();
        var colleagues = directory.State.Contacts
            .Where(c => c.Id != id && !c.HasLeft(today) && (partner is { } own ? c.Partner == own : managed.Exists(p => p.Key == c.Partner)))
            .OrderByDescending(c => c.Id == values.StandIn).ToList();
        return ContactFormCard.Build(new ContactFormCardData(
            form.Value,
            id,
            seen,
            isOwn,
            values,
            isOwn || managed.Count < 2 ? [] : [.. managed.Select(p => new Choice(p.Name, p.Key.Value))],
            [.. colleagues.Take(MostStandIns).Select(c => new Choice(partner is null ? $"{c.Name} ({directory.NameOf(c.Partner)})" : $"{c.Name} · {c.Function}", c.Id))],
            colleagues.Count <= MostStandIns ? null : actor.MayManageAll() && !isOwn ? Datasets.ManagedContacts : Datasets.Colleagues,
            directory.Find(partner)?.SchoolPhase is null
                ? [.. directory.Partners.Where(p => p.SchoolPhase is not null).Select(p => new Choice(p.Name, p.Key.Value))]
                : [],
            isOwn ? [] : [.. ContactRoleWords.All.Where(role => partner is { } p ? actor.MayGive(role, p) : actor.MayGive(role, default)).Select(role => new Choice(role.Label(), role.Key()))],
            issues,
            inDialog));
    }

    private static ContactFormValues ValuesOf(ContactText text) => new(
        text.Name, text.Function, text.Partner, text.Phone, text.Mail, text.WorkingDays, text.AwayFrom, text.AwayUntil, text.StandIn,
        text.Schools, text.Topics, text.Roles, text.LastDay, text.ObjectId);

    private static string InputOf(ContactField field) => field switch
    {
        ContactField.Name => Inputs.Name,
        ContactField.Function => Inputs.Function,
        ContactField.Partner => Inputs.Partner,
        ContactField.Phone => Inputs.Phone,
        ContactField.Mail => Inputs.Mail,
        ContactField.WorkingDays => Inputs.WorkingDays,
        ContactField.AwayFrom => Inputs.AwayFrom,
        ContactField.AwayUntil => Inputs.AwayUntil,
        ContactField.StandIn => Inputs.StandIn,
        ContactField.Schools => Inputs.Schools,
        ContactField.Topics => Inputs.Topics,
        ContactField.Roles => Inputs.Roles,
        ContactField.LastDay => Inputs.LastDay,
        _ => Inputs.ObjectId,
    };
}
