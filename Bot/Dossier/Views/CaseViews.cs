using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>The cards on which a case is seen.</summary>
public enum CaseCardKind
{
    Receipt,
    ChannelNotice,
    Case,
    CaseDialog,
}

/// <summary>Shows a case as one person may see it now. Every path to a case ends here; the number proves nothing.</summary>
public sealed class CaseViews(
    CaseStore cases, CaseWords words, ChannelNotices notices, Receipts receipts, PartnerDirectory directory, PersonalChats chats, AccessLog accessLog)
{
    /// <summary><c>casus 2026-0042</c>: the header and the timeline; the private part comes when the viewer's own client asks for it.</summary>
    public async Task<Answer> ShowAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        if (await LoadAsync(number, actor, cancellationToken) is not { } file) return await RefuseAsync(number, actor, cancellationToken);
        await accessLog.WriteAsync(new AccessAttempt(actor, AccessActions.ViewHeader, AccessTarget.Of(number)), cancellationToken);
        var userId = (await chats.FindAsync(actor.Id, cancellationToken))?.UserId;
        return new Answer.ShowPrivately(Card(file, actor, null, userId, inDialog: false), $"Casus {number}");
    }

    /// <summary>"Bekijk dossier": a dialog, with the private part for those who may see it.</summary>
    public async Task<Answer> OpenAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        if (await LoadAsync(number, actor, cancellationToken) is not { } file) return await RefuseAsync(number, actor, cancellationToken);
        return new Answer.Dialog($"Casus {number}", Card(file, actor, await PrivatePartAsync(file.Case, actor, cancellationToken), null, inDialog: true));
    }

    /// <summary>The same card again, as the viewer may see it now.</summary>
    public async Task<Answer> AgainAsync(CaseNumber number, Actor actor, CaseCardKind kind, CancellationToken cancellationToken)
    {
        if (await LoadAsync(number, actor, cancellationToken) is not { } file) return await RefuseAsync(number, actor, cancellationToken);
        var userId = (await chats.FindAsync(actor.Id, cancellationToken))?.UserId;
        return kind switch
        {
            CaseCardKind.Receipt when file.Case.Reporter.Id != actor.Id => await RefuseAsync(number, actor, cancellationToken),
            CaseCardKind.Receipt => Show(receipts.Build(file.Case, file.Posted, actor.Id, userId), number),
            CaseCardKind.ChannelNotice => Show(
                notices.Build(file, PartnerOf(file.Case, actor), actor, userId is null ? [] : [userId]), number),
            CaseCardKind.CaseDialog => new Answer.Dialog(
                $"Casus {number}", Card(file, actor, await PrivatePartAsync(file.Case, actor, cancellationToken), null, inDialog: true)),
            _ => Show(Card(file, actor, await PrivatePartAsync(file.Case, actor, cancellationToken), userId, inDialog: false), number),
        };
    }

    private async Task<CaseFile?> LoadAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken) =>
        await cases.LoadAsync(number, cancellationToken) is { } file && file.Case.AccessOf(actor) != CaseAccess.None ? file : null;

    /// <summary>The same words whether the case exists or not; that somebody asked is logged.</summary>
    private async Task<Answer> RefuseAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        var refusal = new Refusal.NotYours();
        await accessLog.WriteAsync(
            new AccessAttempt(actor, AccessActions.ViewHeader, AccessTarget.Of(number), LogKey.Of(refusal)), cancellationToken);
        return Refusals.Answer(refusal);
    }

    private static Answer.Show Show(AdaptiveCard card, CaseNumber number) => new(card, $"Casus {number}");

    private static PartnerKey PartnerOf(Case @case, Actor actor) =>
        @case.Route.Includes(actor.Partner) ? actor.Partner!.Value : @case.Route.First;

    /// <summary>The private part where it may be shown; the look, at it or at the header alone, is logged before.</summary>
    private async Task<CasePrivatePart?> PrivatePartAsync(Case @case, Actor actor, CancellationToken cancellationToken)
    {
        if (!@case.ShowsPrivatePart(actor))
        {
            await accessLog.WriteAsync(new AccessAttempt(actor, AccessActions.ViewHeader, AccessTarget.Of(@case.Number)), cancellationToken);
            return null;
        }

        await accessLog.WriteAsync(new AccessAttempt(actor, AccessActions.ViewDossier, AccessTarget.Of(@case.Number)), cancellationToken);
        var secret = @case.Private;
        return new CasePrivatePart(
            secret.Initials,
            secret.School is { } school ? words.NameOf(school) : null,
            @case.Age.Label(),
            @case.YouthKnows.Label(),
            @case.Parents?.Label(@case.Age),
            @case.Ground?.Label(),
            secret.Explanation,
            secret.GoesWell,
            secret.Done,
            @case.Residence switch { Residence.Region => "In deze gemeente", Residence.Elsewhere => "In een andere gemeente", _ => null });
    }

    private bool HasAgreement(Actor actor) => directory.Find(actor.Partner)?.HasAgreement == true;

    private AdaptiveCard Card(CaseFile file, Actor actor, CasePrivatePart? secret, string? userId, bool inDialog)
    {
        var @case = file.Case;
        var access = @case.AccessOf(actor);
        var number = @case.Number.ToString();
        var takesPart = access is CaseAccess.Reporter or CaseAccess.Participant;
        return CaseCard.Build(new CaseCardData(
            number,
            words.TypeOf(@case),
            @case.Phase.Label(),
            CaseWords.StatusOf(@case),
            CaseWords.UrgencyOf(@case),
            takesPart ? words.NameOf(@case.Route.First) : words.FirstContactOf(@case, actor.Partner),
            CaseWords.Local(@case.RaisedAt),
            @case.Owner is null ? @case.PickUpBefore : null,
            @case.Owner?.Name,
            takesPart ? [.. @case.Route.With.Select(words.NameOf)] : words.ToldOf(@case, actor.Partner),
            takesPart ? [.. file.Timeline.Reverse().Select(entry => TimelineWords.Say(entry, words))] : [],
            secret,
            secret is null ? WhyNotShown(@case, access, actor) : null,
            ButtonsOf(@case, actor, access),
            inDialog,
            userId is null ? null : new CardRefresh(Verbs.RefreshCase, new Dictionary<string, string> { [DataKeys.CaseNumber] = number }, [userId])));
    }

    private string WhyNotShown(Case @case, CaseAccess access, Actor actor) => access switch
    {
        CaseAccess.Header => "Je bent geen deelnemer. Daarom zie je hier niets over de jongere zelf.",
        CaseAccess.Participant when !HasAgreement(actor) => "Jouw organisatie heeft de privacy-afspraken nog niet getekend. Bel de melder.",
        CaseAccess.Participant when !@case.MayBeShared => "Vul eerst aan waarom dit gedeeld mag worden en wat de ouders weten. Of vraag het de melder.",
        _ => "Kies \"Bekijk dossier\" om te zien wat er over de jongere staat.",
    };

    private static CaseButtons ButtonsOf(Case @case, Actor actor, CaseAccess access)
    {
        var buttons = CaseButtons.None;
        var isOpen = @case is { State: CaseState.Nieuw, Owner: null };
        if (isOpen && CaseTable.Allows(@case, actor, CaseAction.PickUp)) buttons |= CaseButtons.PickUp;
        if (isOpen && !@case.CoordinatorDecides && actor.Partner == @case.Route.First) buttons |= CaseButtons.Forward;
        if (access is CaseAccess.Reporter or CaseAccess.Participant && @case.State is not (CaseState.Gesloten or CaseState.Ingetrokken))
        {
            buttons |= CaseButtons.Supplement;
        }

        return buttons;
    }
}
