using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What was filled in; null is empty. Dates as <c>yyyy-MM-dd</c>, lists with commas between.</summary>
public sealed record ContactFormValues(
    string? Name = null,
    string? Function = null,
    string? Partner = null,
    string? Phone = null,
    string? Mail = null,
    string? WorkingDays = null,
    string? AwayFrom = null,
    string? AwayUntil = null,
    string? StandIn = null,
    string? Schools = null,
    string? Topics = null,
    string? Roles = null,
    string? LastDay = null,
    string? ObjectId = null);

/// <summary>The form.</summary>
/// <param name="FormId">Id made when the form was first shown.</param>
/// <param name="ContactId">The contact; null is a new one.</param>
/// <param name="SeenVersion">Goes back with the form (<see cref="DataKeys.SeenVersion"/>).</param>
/// <param name="IsOwn">One's own details: name, partner, roles, last day and object id are not asked.</param>
/// <param name="Values">What is filled in.</param>
/// <param name="Partners">Partners to choose from (label, key); empty where it can't be chosen.</param>
/// <param name="StandIns">Colleagues who may stand in (label, id), the chosen one among them; at most 30.</param>
/// <param name="MoreStandIns">The dataset in which the others are searched while typing; null where <paramref name="StandIns"/> are all.</param>
/// <param name="Schools">Schools the contact may be there for (label, key); empty where that is not asked.</param>
/// <param name="Roles">Roles that may be given (label, key); empty where none may.</param>
/// <param name="Issues">What is wrong, each at its field.</param>
/// <param name="InDialog">Drawn in a dialog rather than in a chat.</param>
public sealed record ContactFormCardData(
    string FormId,
    string? ContactId,
    string? SeenVersion,
    bool IsOwn,
    ContactFormValues Values,
    IReadOnlyList<Choice> Partners,
    IReadOnlyList<Choice> StandIns,
    string? MoreStandIns,
    IReadOnlyList<Choice> Schools,
    IReadOnlyList<Choice> Roles,
    IReadOnlyList<FieldIssue> Issues,
    bool InDialog);

/// <summary>The details of a contact: one's own (<c>mijn gegevens</c>) or those that somebody keeps.</summary>
public static class ContactFormCard
{
    private const int LongestLine = 100;

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ContactFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body = [Top(data)];
        if (Field.Summary(data.Issues) is { } summary)
            body.Add(summary);
        body.AddRange(Who(data));
        body.AddRange(ContactQuestions.Of(data));
        if (data.IsOwn)
            body.Add(Words.Small("Naam, organisatie of rol veranderd? Dat regelt de beheerder van je organisatie of de coördinator."));
        else
            body.AddRange(Kept(data));
        if (Removable(data))
            body.Add(Note.Of("⚠️", "**Verwijderen is definitief.** Het contact verdwijnt meteen bij iedereen.", ContainerStyle.Warning));

        return Frame.Card(data.IsOwn ? "Mijn gegevens" : "Contact", body, Buttons(data));
    }

    private static CardElement Top(ContactFormCardData data) => data switch
    {
        { IsOwn: true } => Head.Of("📇", "Mijn gegevens", "Zo vinden collega's van andere organisaties je."),
        { ContactId: null } => Head.Of("➕", "Nieuw contact", "Zo vinden collega's van andere organisaties deze persoon."),
        _ => Head.Of("✏️", "Contact wijzigen", UserText.EscapeLine(data.Values.Name)),
    };

    private static IEnumerable<CardElement> Who(ContactFormCardData data)
    {
        if (data.IsOwn)
            yield break;
        yield return Field.Of(
            new TextInput
            {
                Id = Inputs.Name,
                Label = "Naam",
                Value = data.Values.Name,
                MaxLength = LongestLine,
                IsRequired = true,
                ErrorMessage = "Vul een naam in.",
            },
            data.Issues);
        if (data.Partners.Count == 0)
            yield break;
        yield return Field.Of(
            new ChoiceInput
            {
                Id = Inputs.Partner,
                Label = "Organisatie",
                Choices = data.Partners,
                Style = Pick.StyleFor(data.Values.Partner),
                Placeholder = "Kies of typ een organisatie",
                Value = data.Values.Partner,
                IsRequired = true,
                ErrorMessage = "Kies een organisatie.",
            },
            data.Issues);
    }

    private static IEnumerable<CardElement> Kept(ContactFormCardData data)
    {
        yield return Words.Section("Gaat deze persoon weg?");
        yield return Words.Plain("Na de laatste werkdag verdwijnt het contact vanzelf.") with { Spacing = Spacing.None };
        yield return Field.Of(
            new DateInput { Id = Inputs.LastDay, Label = "Laatste werkdag (mag leeg)", Value = ContactQuestions.Date(data.Values.LastDay) },
            data.Issues);
        yield return Field.Of(
            new TextInput
            {
                Id = Inputs.ObjectId,
                Label = "Account in Teams (mag leeg)",
                Placeholder = "Object-id van de gebruiker in Entra",
                Value = data.Values.ObjectId,
                MaxLength = LongestLine,
            },
            data.Issues);
    }

    private static bool Removable(ContactFormCardData data) => !data.IsOwn && data.ContactId is not null;

    private static List<CardAction> Buttons(ContactFormCardData data)
    {
        var form = new Dictionary<string, string> { [DataKeys.FormId] = data.FormId };
        if (data.ContactId is { } id)
            form[DataKeys.Contact] = id;
        if (data.SeenVersion is { } version)
            form[DataKeys.SeenVersion] = version;

        List<CardAction> buttons = [Press.Send(data.InDialog, "Bewaar", data.IsOwn ? Verbs.SubmitMyDetails : Verbs.SubmitContact, form)];
        if (Removable(data))
            buttons.Add(Press.Ask(data.InDialog, "Verwijder definitief", Verbs.RemoveContact, form) with { Style = ActionStyle.Destructive });
        return buttons;
    }
}
