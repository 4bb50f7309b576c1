using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Upkeep;

/// <summary>
/// Tells people what the directory has for them: administrators who wants to be confirmed, newcomers what was decided, and
/// every half year each contact "Klopt dit nog?". What is still to tell stands in the directory itself, so that a crash
/// loses nothing; at worst somebody reads it twice. A contact is taken before being asked, so that two instances ask once.
/// </summary>
public sealed partial class UpkeepWorker(
    DirectoryStore store, PartnerDirectory directory, IPersonalMessages messages, Workplace workplace, MyDetails details,
    UpkeepSignal signal, TimeProvider time, ILogger<UpkeepWorker> logger)
    : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMinutes(5);

    /// <summary>So many are asked in one round, so that Teams' limits are far.</summary>
    private const int MostAskedAtOnce = 25;

    /// <summary>Nobody is asked before or after these hours (section 6.4 of the domain).</summary>
    private static readonly TimeOnly From = new(7, 30), Until = new(18, 0);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await TellAsync(stoppingToken);
                await signal.WaitAsync(LooksEvery, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                Log.Failed(logger, failure);
                await Task.Delay(LooksEvery, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>One round: all that is to be told now.</summary>
    internal async Task TellAsync(CancellationToken cancellationToken)
    {
        await store.RefreshAsync(cancellationToken);
        foreach (var claim in directory.State.Claims.Where(claim => !claim.IsTold))
        {
            if (await (claim.IsOpen ? AskAdministratorsAsync(claim, cancellationToken) : TellNewcomerAsync(claim, cancellationToken)))
                await MarkToldAsync(claim, cancellationToken);
        }

        await AskContactsAsync(cancellationToken);
    }

    /// <summary>The partner's own administrators; where there is none who is there and can be reached, the coordinators.</summary>
    private async Task<bool> AskAdministratorsAsync(WorkplaceClaim claim, CancellationToken cancellationToken)
    {
        var today = WorkingDays.Day(time.GetUtcNow());
        var administrators = directory.ContactsOf(claim.Partner!.Value)
            .Where(contact => contact.Person is not null && contact.Person != claim.Person && contact.Holds(ContactRoles.PartnerAdministrator, today) && !contact.IsAway(today))
            .Select(contact => contact.Person!.Value);
        return await AskAsync(administrators, claim, cancellationToken) || await AskAsync(directory.Coordinators, claim, cancellationToken);
    }

    private async Task<bool> AskAsync(IEnumerable<PersonId> people, WorkplaceClaim claim, CancellationToken cancellationToken)
    {
        var card = CardJson.Serialize(workplace.Question(claim));
        var sent = false;
        foreach (var person in people)
            sent |= await messages.SendAsync(person, card, "Werkt deze collega bij jullie?", cancellationToken) == MessageOutcome.Sent;
        return sent;
    }

    private async Task<bool> TellNewcomerAsync(WorkplaceClaim claim, CancellationToken cancellationToken)
    {
        var (card, summary) = claim.Status == WorkplaceClaimStatus.Asked
            ? (workplace.Form(claim), "Waar werk je?")
            : Decided(claim, UserText.EscapeLine(directory.NameOf(claim.Partner!.Value)));
        return await messages.SendAsync(claim.Person, CardJson.Serialize(card), summary, cancellationToken) != MessageOutcome.Later;
    }

    private static (AdaptiveCard Card, string Summary) Decided(WorkplaceClaim claim, string partner)
    {
        var card = claim.Status == WorkplaceClaimStatus.Confirmed
            ? new MessageCardData(
                "Je hoort erbij", $"{partner} heeft bevestigd dat je er werkt. Controleer je gegevens, dan kunnen collega's je bereiken.", MessageTone.Good,
                Buttons: [CardButton.ForCommand("Mijn gegevens", "mijn gegevens"), CardButton.ForCommand("Wat kun je?", "help")])
            : new MessageCardData(
                "Nog niet bevestigd", $"{partner} herkent je niet als collega. Werk je ergens anders? Kies dan opnieuw, of bel de coördinator.", MessageTone.Warning,
                Buttons: [new CardButton("Kies opnieuw", Verbs.OpenWorkplace, OpensDialog: true), CardButton.ForCommand("Bel de coördinator", "contact coördinator")]);
        return (MessageCard.Build(card), card.Title);
    }

    /// <summary>A confirmed claim has done its work; the others stay until the person names a partner again.</summary>
    private Task<DirectoryDecision> MarkToldAsync(WorkplaceClaim claim, CancellationToken cancellationToken) => store.ChangeAsync(
        Actor.Schakelpunt,
        state => state.ClaimOf(claim.Person) != claim ? new DirectoryDecision.Unchanged()
            : new DirectoryDecision.Changed(
                claim.Status == WorkplaceClaimStatus.Confirmed ? state.WithoutClaim(claim.Person) : state.With(claim with { IsTold = true }), []),
        cancellationToken);

    private async Task AskContactsAsync(CancellationToken cancellationToken)
    {
        var now = WorkingDays.Local(time.GetUtcNow());
        var (today, hour) = (DateOnly.FromDateTime(now), TimeOnly.FromDateTime(now));
        if (!WorkingDays.IsWorkingDay(today) || hour < From || hour > Until) return;

        if (await TakeDueAsync(today, cancellationToken) is not { Count: > 0 } due) return;
        var asked = new List<string>();
        foreach (var contact in due)
        {
            if (await messages.SendAsync(contact.Person!.Value, CardJson.Serialize(details.Question(contact)), "Klopt dit nog?", cancellationToken) != MessageOutcome.Later)
                asked.Add(contact.Id);
        }

        await store.ChangeAsync(
            Actor.Schakelpunt,
            state => new DirectoryDecision.Changed(
                state.With([.. asked.Select(state.Find).OfType<Contact>().Select(contact => contact with { AskedOn = today, AskingSince = null })], []), []),
            cancellationToken);
        signal.Raise();
    }

    /// <summary>Takes those who are due for this instance, in the store, so that no other one asks them too.</summary>
    private async Task<IReadOnlyList<Contact>> TakeDueAsync(DateOnly today, CancellationToken cancellationToken)
    {
        if (!DueIn(directory.State).Any()) return [];
        IReadOnlyList<Contact> due = [];
        await store.ChangeAsync(
            Actor.Schakelpunt,
            state =>
            {
                due = [.. DueIn(state).Take(MostAskedAtOnce).Select(contact => contact with { AskingSince = time.GetUtcNow() })];
                return due.Count == 0 ? new DirectoryDecision.Unchanged() : new DirectoryDecision.Changed(state.With(due, []), []);
            },
            cancellationToken);
        return due;

        IEnumerable<Contact> DueIn(DirectoryState state) => state.Contacts.Where(contact =>
            Confirmation.IsDue(contact, today) && contact.IsPresent(today) && !Confirmation.IsBeingAsked(contact, time.GetUtcNow()));
    }

    private static partial class Log
    {
        [LoggerMessage(3201, LogLevel.Error, "The upkeep of the directory failed; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
