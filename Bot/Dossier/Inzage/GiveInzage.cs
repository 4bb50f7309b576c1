using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Privacy.Retention;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Dossier.Inzage;

/// <summary>
/// <c>inzage 2026-0042</c>: what is held of a youngster, as a file for the owner or the regisseur to give to them (section 8.8 of
/// the domain). The right to it is looked at when it is offered and again when it is made; that it was taken is logged.
/// </summary>
public sealed class GiveInzage(
    CaseCommands commands, CaseWords words, PartnerDirectory directory, AccessLog log, RetentionTerms terms, IOptions<RetentionOptions> kept)
{
    /// <summary>What a consent says that it is about.</summary>
    public const string FileKind = "inzage";

    private const string NoName = "iemand die hier niet meer werkt";

    /// <summary>The size, about; the user only sees it as an indication.</summary>
    private const int AboutBytes = 8_000;

    /// <summary>Offers the file.</summary>
    public async Task<Answer> OfferAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        var (file, why) = await LoadAsync(number, actor, cancellationToken);
        return file is null
            ? Refusals.Answer(why!)
            : new Answer.OfferFile(
                $"inzage-{number}.docx",
                $"Wat er in {number} over de jongere staat. Geef het aan de jongere, en haal het daarna uit je OneDrive.",
                AboutBytes,
                new Dictionary<string, string> { [DataKeys.File] = FileKind, [DataKeys.CaseNumber] = number.ToString() });
    }

    /// <summary>The file as it is now, for who may have it at this moment.</summary>
    public async Task<Answer> MakeAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        var (file, why) = await LoadAsync(number, actor, cancellationToken);
        if (file is null) return Refusals.Answer(why!);
        var looks = await LooksAsync(number, cancellationToken);
        await log.WriteAsync(new AccessAttempt(actor, AccessActions.Disclose, AccessTarget.Of(number)), cancellationToken);
        var text = new InzageText(words, terms, kept.Value.AccessLogMonths);
        return new Answer.DeliverFile(InzageDocument.Write(InzageText.Title, text.Of(file.Case, looks), InzageText.Closing));
    }

    /// <summary>Who may give it must be one who may see it.</summary>
    private async Task<(CaseFile? File, Refusal? Why)> LoadAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        var (file, why) = await commands.LoadAsync(number, actor, CaseAction.GiveInzage, cancellationToken);
        if (file is null || file.Case.ShowsPrivatePart(actor)) return (file, why);
        var notShown = NotShown(file.Case, actor);
        await log.WriteAsync(new AccessAttempt(actor, AccessActions.Disclose, AccessTarget.Of(number), LogKey.Of(notShown)), cancellationToken);
        return (null, notShown);
    }

    private Refusal NotShown(Case @case, Actor actor) =>
        !actor.HasAgreement ? new Refusal.NoAgreement(words.PartnerOf(actor.Who))
        : ConsentRules.Missing(@case.Ground, @case.Age, @case.YouthKnows, @case.Parents) is { } missing ? new Refusal.ConsentFirst(missing)
        : new Refusal.GroundFirst();

    /// <summary>Whoever looked at what is held of the youngster, by function; one on one day counts once.</summary>
    private async Task<IReadOnlyList<InzageLook>> LooksAsync(CaseNumber number, CancellationToken cancellationToken) =>
    [
        .. (await log.ReadAsync(number, cancellationToken))
            .Where(AccessActions.IsLook)
            .DistinctBy(entry => (entry.Person, WorkingDays.Day(entry.At)))
            .Select(entry => new InzageLook(WorkingDays.Day(entry.At), WhoOf(entry))),
    ];

    private string WhoOf(AccessEntry entry)
    {
        var function = directory.State.Find(entry.Person)?.Function ?? NoName;
        return entry.Partner is { } partner ? $"{function}, {directory.NameOf(partner)}" : function;
    }
}
