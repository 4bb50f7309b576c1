using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Bot.Upkeep.Csv;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Upkeep;

/// <summary>
/// <c>import contacten</c> and <c>export contacten</c>: a list in and out. An import is shown before it is carried out,
/// and is carried out whole or not at all.
/// </summary>
public sealed class TransferContacts(DirectoryStore store, PartnerDirectory directory, PendingImports pending, ContactReader reader, TimeProvider time)
{
    /// <summary>The largest list that is read, in bytes.</summary>
    public const int MostBytes = 600 * 1024;

    private const string Title = "Contacten inlezen";

    private static readonly Answer.Say NotAllowed = new(DirectoryRules.NotAllowed.Sentence);

    /// <summary>How to import.</summary>
    public static Answer Explain(Actor actor) => actor.ManagesContacts()
        ? new Answer.ShowPrivately(
            MessageCard.Build(new MessageCardData(
                Title,
                "Stuur me in onze chat een CSV-bestand. Ik laat eerst zien wat er verandert. Download de lijst om te zien welke kolommen ik ken.",
                Buttons: [CardButton.ForCommand("Download de lijst", "export contacten")])),
            Title)
        : NotAllowed;

    /// <summary>Offers the list as a file: of all partners, or of one's own.</summary>
    public Answer Offer(Actor actor, bool isPersonal)
    {
        if (!actor.ManagesContacts()) return NotAllowed;
        if (!isPersonal) return new Answer.Say("Vraag dit in onze chat. Dan geef ik je de lijst daar.");
        return new Answer.OfferFile(
            FileName, $"De contacten van {ScopeOf(actor)}.", Export(actor).Length, new Dictionary<string, string> { [DataKeys.File] = FileKind });
    }

    /// <summary>The list that somebody may have at this moment.</summary>
    public Answer Make(Actor actor) => actor.ManagesContacts() ? new Answer.DeliverFile(Export(actor)) : NotAllowed;

    /// <summary>What a consent says that it is about.</summary>
    public const string FileKind = "contacten";

    public const string FileName = "contacten.csv";

    /// <summary>Shows what a list would change, and keeps it until it is carried out or dropped.</summary>
    public async Task<Answer> PreviewAsync(string fileName, byte[] file, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.ManagesContacts()) return NotAllowed;
        if (file.Length > MostBytes) return TooLarge;
        var plan = PlanOf(file, directory.State, actor);
        var id = FormId.New();
        if (plan.Problems.Count == 0) await pending.KeepAsync(new PendingImport(actor.Id, id, fileName, file), cancellationToken);
        return Show(fileName, id, plan);
    }

    public static Answer.Say TooLarge { get; } = new("Dit bestand is te groot. Een lijst met contacten is hooguit 600 kB.");

    /// <summary>Carries out what was shown; where the people changed in between so that it is no longer right, nothing is done.</summary>
    public async Task<Answer> ApplyAsync(string? id, Actor actor, CancellationToken cancellationToken)
    {
        if (await pending.FindAsync(actor.Id, cancellationToken) is not { } import || import.Id.Value != id)
            return new Answer.Say("Deze lijst is al ingelezen of vervangen. Stuur het bestand opnieuw.");

        ImportPlan plan = new();
        var decision = await store.ChangeAsync(
            actor,
            state =>
            {
                plan = PlanOf(import.File, state, actor);
                return plan.Problems.Count > 0
                    ? new DirectoryDecision.Wrong([])
                    : DirectoryRules.Import(state, plan.Contacts, plan.RemovedIds, actor, Facts);
            },
            cancellationToken);
        if (decision is DirectoryDecision.Refused refused) return new Answer.Say(refused.Sentence);
        if (decision is DirectoryDecision.Wrong) return Show(import.FileName, import.Id, plan);
        await pending.DropAsync(actor.Id, cancellationToken);
        return new Answer.ShowPrivately(
            MessageCard.Build(new MessageCardData(
                "Ingelezen", $"{plan.Added.Count} nieuw, {plan.Changed.Count} gewijzigd, {plan.Removed.Count} verwijderd.", MessageTone.Good)),
            Title);
    }

    public async Task<Answer> DropAsync(Actor actor, CancellationToken cancellationToken)
    {
        await pending.DropAsync(actor.Id, cancellationToken);
        return new Answer.ShowPrivately(MessageCard.Build(new MessageCardData("Gestopt", "Er is niets veranderd.")), Title);
    }

    private DirectoryFacts Facts => DirectoryFacts.Of(directory, time);

    private ImportPlan PlanOf(byte[] file, DirectoryState state, Actor actor) => ImportPlan.Make(ContactCsvReader.Read(file), state, reader, actor, Facts);

    private byte[] Export(Actor actor) =>
        ContactCsvWriter.Write(directory.State.Contacts.Where(contact => actor.MayManage(contact.Partner)).OrderBy(contact => contact.Partner.Value, StringComparer.Ordinal));

    private string ScopeOf(Actor actor) => actor.MayManageAll() ? "alle partners" : directory.NameOf(actor.Partner!.Value);

    private static Answer.ShowPrivately Show(string fileName, FormId id, ImportPlan plan) => new(
        ImportPreviewCard.Build(new ImportPreviewCardData(
            fileName,
            id.Value,
            [.. plan.Added.Select(line => new ImportLine(line.Line, line.Contact.Name, null))],
            [.. plan.Changed.Select(line => new ImportLine(line.Line, line.Contact.Name, string.Join(", ", line.What)))],
            [.. plan.Removed.Select(line => new ImportLine(line.Line, line.Contact.Name, null))],
            plan.Unchanged,
            [.. plan.Problems.Select(problem => new ImportProblem(problem.Line, problem.Problem))])),
        Title);
}
