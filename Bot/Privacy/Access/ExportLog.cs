using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary><c>export logboek</c>: who looked at what, as a file, for a coordinator who holds the role for it. Taking it is a line as well.</summary>
public sealed class ExportLog(AccessLog log, AccessAudit audit, PartnerDirectory directory, TimeProvider time)
{
    /// <summary>What a consent says that it is about.</summary>
    public const string FileKind = "logboek";

    public const string FileName = "logboek.csv";

    /// <summary>The size of a line, about; the user only sees it as an indication.</summary>
    private const int BytesPerLine = 200;

    private static readonly LogKey NotAuditor = new("NotAuditor");
    private static readonly Answer.Say NotAllowed = new("Alleen een coördinator met de rol \"Logboek inzien\" kan dit. Een coördinator geeft die rol in: beheer contacten.");

    /// <summary>Offers the log as a file.</summary>
    public async Task<Answer> OfferAsync(Actor actor, bool isPersonal, CancellationToken cancellationToken)
    {
        if (!MayExport(actor)) return await RefuseAsync(actor, cancellationToken);
        if (!isPersonal) return new Answer.Say("Vraag dit in onze chat. Dan geef ik je het logboek daar.");
        return new Answer.OfferFile(
            FileName,
            "Wie keek waar, en wie werd geweigerd. Zonder gegevens van jongeren.",
            (await audit.CountAsync(cancellationToken) + 1) * BytesPerLine,
            new Dictionary<string, string> { [DataKeys.File] = FileKind });
    }

    /// <summary>The file, for who may have it at this moment.</summary>
    public async Task<Answer> MakeAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (!MayExport(actor)) return await RefuseAsync(actor, cancellationToken);
        await log.WriteAsync(new AccessAttempt(actor, AccessActions.ExportLog, AccessTarget.Log), cancellationToken);
        var (verification, lines) = await audit.ReadAsync(cancellationToken);
        return new Answer.DeliverFile(AccessCsv.Write(lines, verification, NameOf, time.GetUtcNow()));
    }

    private static bool MayExport(Actor actor) => actor is { IsCoordinator: true, IsAuditor: true };

    private async Task<Answer> RefuseAsync(Actor actor, CancellationToken cancellationToken)
    {
        await log.WriteAsync(new AccessAttempt(actor, AccessActions.ExportLog, AccessTarget.Log, NotAuditor), cancellationToken);
        return NotAllowed;
    }

    private string NameOf(PersonId person) => directory.State.Find(person)?.Name ?? "";
}
