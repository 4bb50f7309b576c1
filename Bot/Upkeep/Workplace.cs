using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Upkeep;

/// <summary>The form "Waar werk je?" as it was submitted.</summary>
public sealed record WorkplaceRequest(FormId Form, string? Partner, string? Function, bool IsGuest, bool InDialog);

/// <summary>
/// Somebody whom the directory does not know may ask and raise; they are asked once which partner they work for, and that
/// partner's administrator confirms it.
/// </summary>
public sealed class Workplace(DirectoryStore store, PartnerDirectory directory, UpkeepSignal upkeep, TimeProvider time)
{
    private const string Title = "Waar werk je?";
    private const int LongestFunction = 80;

    /// <summary>The first time that somebody unknown shows up, the question is put in their chat.</summary>
    public async Task AskOnceAsync(Actor actor, bool isGuest, CancellationToken cancellationToken)
    {
        if (actor.Partner is not null || directory.State.ClaimOf(actor.Id) is not null) return;
        await store.ChangeAsync(actor, state => WorkplaceRules.Ask(state, ClaimOf(actor, isGuest)), cancellationToken);
        upkeep.Raise();
    }

    public Answer Open(Actor actor, bool inDialog) =>
        ContactForms.Show(Title, Form(directory.State.ClaimOf(actor.Id), inDialog), inDialog);

    /// <summary>The question, filled with what was answered before.</summary>
    public AdaptiveCard Form(WorkplaceClaim? claim, bool inDialog = false)
    {
        var waiting = claim is { IsOpen: true, Partner: { } partner } ? directory.NameOf(partner) : null;
        return Form(FormId.New(), claim?.Partner?.Value, claim?.Function, waiting, [], inDialog);
    }

    public async Task<Answer> SubmitAsync(WorkplaceRequest request, Actor actor, CancellationToken cancellationToken)
    {
        var issues = new List<FieldIssue>();
        var partner = request.Partner is { } key ? directory.Find(new PartnerKey(key)) : null;
        var function = request.Function?.Trim();
        if (partner is null) issues.Add(new FieldIssue(Inputs.Partner, "Kies waar je werkt."));
        if (function is not { Length: > 0 and <= LongestFunction } || function.Any(char.IsControl)) issues.Add(new FieldIssue(Inputs.Function, "Vul je functie in, bijvoorbeeld: mentor."));
        if (issues.Count > 0) return ContactForms.Show(Title, Form(request.Form, request.Partner, request.Function, null, issues, request.InDialog), request.InDialog);

        var claim = ClaimOf(actor, request.IsGuest) with { Partner = partner!.Key, Function = function, Status = WorkplaceClaimStatus.Open };
        var decision = await store.ChangeAsync(
            actor, state => WorkplaceRules.Claim(state, claim, DirectoryFacts.Of(directory, time)), cancellationToken);
        if (decision is DirectoryDecision.Refused refused) return new Answer.Say(refused.Sentence);
        upkeep.Raise();
        var text = $"Ik vraag {UserText.EscapeLine(partner.Name)} om dit te bevestigen. Je hoort het van mij. Vragen stellen en melden kan nu al.";
        return request.InDialog
            ? new Answer.Say(text)
            : new Answer.ShowPrivately(MessageCard.Build(new MessageCardData("Dank je wel", text, MessageTone.Good)), Title);
    }

    /// <summary>The card that asks the administrator; with the decision once there is one.</summary>
    public AdaptiveCard Question(WorkplaceClaim claim, string? decision = null) => WorkplaceClaimCard.Build(new WorkplaceClaimCardData(
        claim.Person.Value, claim.Name, claim.Function ?? "", directory.NameOf(claim.Partner!.Value), claim.IsGuest, decision));

    /// <summary>The question, for one who may answer it.</summary>
    public Answer ShowClaim(string? person, Actor actor) =>
        directory.State.ClaimOf(new PersonId(person ?? "")) is { IsOpen: true } claim && actor.MayManage(claim.Partner!.Value)
            ? new Answer.ShowPrivately(Question(claim), "Werkt deze collega bij jullie?")
            : new Answer.Say("Hier is al over beslist.");

    public Task<Answer> ConfirmAsync(string? person, Actor actor, CancellationToken cancellationToken) =>
        DecideAsync(person, actor, "Bevestigd", WorkplaceRules.Confirm, cancellationToken);

    public Task<Answer> RejectAsync(string? person, Actor actor, CancellationToken cancellationToken) =>
        DecideAsync(person, actor, "Niet bevestigd", WorkplaceRules.Reject, cancellationToken);

    private async Task<Answer> DecideAsync(
        string? person, Actor actor, string word, Func<DirectoryState, PersonId, Actor, DirectoryFacts, DirectoryDecision> rule, CancellationToken cancellationToken)
    {
        var id = new PersonId(person ?? "");
        var decision = await store.ChangeAsync(actor, state => rule(state, id, actor, DirectoryFacts.Of(directory, time)), cancellationToken);
        if (decision is DirectoryDecision.Refused refused) return new Answer.Say(refused.Sentence);
        upkeep.Raise();
        var claim = directory.State.ClaimOf(id)!;
        return new Answer.ShowPrivately(Question(claim, $"{word} door {actor.Who.Name}."), "Werkt deze collega bij jullie?");
    }

    private WorkplaceClaim ClaimOf(Actor actor, bool isGuest) =>
        new() { Person = actor.Id, Name = actor.Who.Name, IsGuest = isGuest, AskedAt = time.GetUtcNow() };

    private AdaptiveCard Form(FormId form, string? partner, string? function, string? waiting, IReadOnlyList<FieldIssue> issues, bool inDialog) =>
        WorkplaceFormCard.Build(new WorkplaceFormCardData(
            form.Value, [.. directory.Partners.Select(p => new Choice(p.Name, p.Key.Value))], partner, function, waiting, issues, inDialog));
}
