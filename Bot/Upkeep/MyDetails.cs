using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Upkeep;

/// <summary><c>mijn gegevens</c>: a contact keeps their own details, working days, absence and stand-in.</summary>
public sealed class MyDetails(DirectoryStore store, PartnerDirectory directory, ContactForms forms, ContactReader reader, Workplace workplace, TimeProvider time)
{
    private const string Title = "Mijn gegevens";

    /// <summary>One's own details as others see them; somebody unknown is asked where they work.</summary>
    public Answer Show(Actor actor, bool inDialog = false) => Own(actor) is { } own
        ? new Answer.ShowPrivately(CardOf(own, isQuestion: false), Title)
        : workplace.Open(actor, inDialog);

    public Answer Open(Actor actor, bool inDialog) => Own(actor) is { } own
        ? ContactForms.Show(ContactForms.OwnTitle, forms.Filled(own, actor, isOwn: true, inDialog), inDialog)
        : workplace.Open(actor, inDialog);

    public async Task<Answer> SubmitAsync(ContactRequest request, Actor actor, CancellationToken cancellationToken)
    {
        if (Own(actor) is not { } own) return workplace.Open(actor, request.InDialog);

        // What the form does not ask stays as it is, whatever was sent along.
        var text = ContactText.Of(own) with
        {
            Function = request.Values.Function,
            Phone = request.Values.Phone,
            Mail = request.Values.Mail,
            WorkingDays = request.Values.WorkingDays,
            AwayFrom = request.Values.AwayFrom,
            AwayUntil = request.Values.AwayUntil,
            StandIn = request.Values.StandIn,
            Schools = request.Values.Schools,
            Topics = request.Values.Topics,
        };
        var (filledIn, problems) = reader.Read(text, own.Id, own);
        if (problems.Count > 0) return Again(request, own, actor, problems);
        return await store.ChangeAsync(actor, state => DirectoryRules.SaveOwn(state, filledIn, actor, Facts), cancellationToken) switch
        {
            DirectoryDecision.Wrong wrong => Again(request, own, actor, wrong.Problems),
            DirectoryDecision.Refused refused => new Answer.Say(refused.Sentence),
            _ when request.InDialog => new Answer.Say(Saved(directory.State.Find(actor.Id)!)),
            _ => Show(actor),
        };
    }

    /// <summary>"Klopt".</summary>
    public async Task<Answer> ConfirmAsync(Actor actor, CancellationToken cancellationToken) =>
        await store.ChangeAsync(actor, state => DirectoryRules.Confirm(state, actor, Facts), cancellationToken) is DirectoryDecision.Refused refused
            ? new Answer.Say(refused.Sentence)
            : new Answer.Show(MessageCard.Build(new MessageCardData("Dank je wel", "Je gegevens zijn bevestigd. Over een half jaar vraag ik het weer.", MessageTone.Good)), Title);

    /// <summary>"Ik werk hier niet meer".</summary>
    public async Task<Answer> LeaveAsync(Actor actor, CancellationToken cancellationToken) =>
        await store.ChangeAsync(actor, state => DirectoryRules.Leave(state, actor, Facts), cancellationToken) is DirectoryDecision.Refused refused
            ? new Answer.Say(refused.Sentence)
            : new Answer.Show(
                MessageCard.Build(new MessageCardData("Je bent geen contactpersoon meer", "Niemand krijgt jouw naam nog als antwoord. Bedankt voor je werk.", MessageTone.Good)), Title);

    /// <summary>The half-yearly question.</summary>
    public AdaptiveCard Question(Contact contact) => CardOf(contact, isQuestion: true);

    private DirectoryFacts Facts => DirectoryFacts.Of(directory, time);

    private Contact? Own(Actor actor) => directory.State.Find(actor.Id) is { } own && !own.HasLeft(Facts.Today) ? own : null;

    private Answer Again(ContactRequest request, Contact own, Actor actor, IReadOnlyList<ContactProblem> problems) =>
        ContactForms.Show(ContactForms.OwnTitle, forms.Again(request with { ContactId = own.Id }, own.Partner, actor, isOwn: true, problems), request.InDialog);

    private string Saved(Contact own) => own.Away is { } away && away.Until >= Facts.Today
        ? directory.State.StandInOf(own) is { } standIn
            ? $"Opgeslagen. Zolang je weg bent, verwijs ik naar {standIn.Name}."
            : "Opgeslagen. Je hebt nog geen vervanger. Ik verwijs zolang naar een collega."
        : "Opgeslagen. Collega's zien dit meteen.";

    private AdaptiveCard CardOf(Contact own, bool isQuestion) => ConfirmDetailsCard.Build(new ConfirmDetailsCardData(
        new ContactPerson(
            own.Name, own.Function, directory.NameOf(own.Partner), own.Phone, own.Mail, DayWords.Say(own.WorkingDays),
            own.IsPresent(Facts.Today) ? null : own.FirstDay(Facts.Today)),
        directory.State.StandInOf(own)?.Name,
        own.ConfirmedOn,
        [.. own.Roles.Each().Select(role => role.Label())],
        isQuestion));
}
