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

/// <summary>
/// Shows a case as one person may see it now. Every path to a case ends here; the number proves nothing. Each look, and each
/// refusal, is on the access log before it is answered.
/// </summary>
public sealed class CaseViews(
    CaseStore cases,
    DossierCards dossier,
    LaneCards lanes,
    ChannelNotices notices,
    Receipts receipts,
    PartnerDirectory directory,
    PersonalChats chats,
    AccessLog log)
{
    private const CaseRoles SeesLooks = CaseRoles.Owner | CaseRoles.Regisseur;
    private const int MostLooks = 10;

    /// <summary><c>casus 2026-0042</c>: the header and the timeline; the private part comes when the viewer's own client asks for it.</summary>
    public async Task<Answer> ShowAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        if (await LoadAsync(number, actor, cancellationToken) is not { } file) return await RefuseAsync(number, actor, cancellationToken);
        await LogAsync(number, actor, AccessActions.ViewHeader, cancellationToken);
        var card = await QuestionAsync(file, actor, cancellationToken)
            ?? dossier.Build(file, actor, new DossierView(false, InDialog: false, await UserIdAsync(actor, cancellationToken)));
        return new Answer.ShowPrivately(card, TitleOf(number)) { About = number.ToString() };
    }

    /// <summary>"Bekijk dossier": a dialog, with the private part for those who may see it.</summary>
    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken) =>
        AgainAsync(number, actor, CaseCardKind.CaseDialog, cancellationToken);

    /// <summary>The same card again, as the viewer may see it now.</summary>
    public async Task<Answer> AgainAsync(CaseNumber number, Actor actor, CaseCardKind kind, CancellationToken cancellationToken) =>
        await LoadAsync(number, actor, cancellationToken) is { } file && (kind != CaseCardKind.Receipt || file.Case.Reporter.Id == actor.Id)
            ? await DrawAsync(file, actor, kind, cancellationToken)
            : await RefuseAsync(number, actor, cancellationToken);

    /// <summary>The card after something was done on it; whoever lost sight of the case by that is told so.</summary>
    public async Task<Answer> AfterAsync(CaseNumber number, Actor actor, CaseCardKind kind, CancellationToken cancellationToken) =>
        await LoadAsync(number, actor, cancellationToken) is { } file
            ? await DrawAsync(file, actor, kind == CaseCardKind.Receipt && file.Case.Reporter.Id != actor.Id ? CaseCardKind.ChannelNotice : kind, cancellationToken)
            : new Answer.Say($"Dat is gelukt. Je doet nu niet meer mee aan casus {number}.");

    /// <summary>The dossier for a coordinator who takes no part and said why they must see it.</summary>
    internal async Task<Answer> OpenWithReasonAsync(CaseNumber number, Actor actor, string reason, CancellationToken cancellationToken)
    {
        if (await LoadAsync(number, actor, cancellationToken) is not { } file || CaseTable.Refuse(file.Case, actor, CaseAction.BreakGlass) is not null)
            return await RefuseAsync(number, actor, cancellationToken);
        await log.WriteAsync(new AccessAttempt(actor, AccessActions.BreakGlass, AccessTarget.Of(number), Reason: new LogKey(reason)), cancellationToken);
        return new Answer.Dialog(TitleOf(number), dossier.Build(file, actor, new DossierView(ShowsPrivatePart: true, InDialog: true))) { About = number.ToString() };
    }

    /// <summary>
    /// A dialog and the presser's own view are theirs alone. A message stays, and stands in a channel for all: there the
    /// private part is never in it.
    /// </summary>
    private async Task<Answer> DrawAsync(CaseFile file, Actor actor, CaseCardKind kind, CancellationToken cancellationToken)
    {
        var number = file.Case.Number;
        var userId = await UserIdAsync(actor, cancellationToken);
        switch (kind)
        {
            case CaseCardKind.Receipt:
                return Show(receipts.Build(file.Case, file.Posted, actor.Id, userId), number, actor);
            case CaseCardKind.ChannelNotice:
                return Show(notices.Build(file, PartnerOf(file.Case, actor), actor, userId is null ? [] : [userId]), number, actor);
            case CaseCardKind.CaseDialog when actor.From.Path == OriginPath.Dialog:
                return new Answer.Dialog(TitleOf(number), await DossierAsync(file, actor, inDialog: true, cancellationToken));
            case CaseCardKind.Case or CaseCardKind.CaseDialog when actor.From is { Path: OriginPath.CardAction or OriginPath.Refresh, Place: OriginPlace.Personal }:
                return Show(await DossierAsync(file, actor, inDialog: false, cancellationToken), number, actor);
            default:
                return await ShowAsync(number, actor, cancellationToken);
        }
    }

    private static string TitleOf(CaseNumber number) => $"Casus {number}";

    private static Answer Show(AdaptiveCard card, CaseNumber number, Actor actor) => actor.From.Path == OriginPath.Command
        ? new Answer.ShowPrivately(card, TitleOf(number)) { About = number.ToString() }
        : new Answer.Show(card, TitleOf(number));

    private static PartnerKey PartnerOf(Case @case, Actor actor) =>
        actor.Partner is { } own && (@case.Route.Includes(own) || @case.WasInvited(own)) ? own : @case.Route.First;

    private async Task<CaseFile?> LoadAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken) =>
        await cases.LoadAsync(number, cancellationToken) is { } file && file.Case.AccessOf(actor) != CaseAccess.None ? file : null;

    private async Task<string?> UserIdAsync(Actor actor, CancellationToken cancellationToken) => (await chats.FindAsync(actor.Id, cancellationToken))?.UserId;

    /// <summary>Who is only asked something sees the question, so that they can answer it.</summary>
    private ValueTask<AdaptiveCard?> QuestionAsync(CaseFile file, Actor actor, CancellationToken cancellationToken)
    {
        var @case = file.Case;
        var roles = @case.RolesOf(actor);
        var asked = roles.HasFlag(CaseRoles.NextOwner) ? LifecycleRules.LaneOf(@case.OwnerOffer!)
            : roles.HasFlag(CaseRoles.Candidate) ? RegieRules.LanesOf(@case.Regie.Proposal!).First(lane => lane.PersonId == actor.Id)
            : roles.HasFlag(CaseRoles.MeetingInvitee) ? MeetingLanes.CardOf(actor.Id, @case.Meeting.Time!.Round)
            : (Lane?)null;
        return asked is { } lane && @case.AccessOf(actor) == CaseAccess.Header && file.Posted.ContainsKey(lane)
            ? lanes.DrawAsync(file, lane, roles.HasFlag(CaseRoles.MeetingInvitee) ? null : actor, cancellationToken)
            : ValueTask.FromResult<AdaptiveCard?>(null);
    }

    /// <summary>The private part where it may be shown; the look, at it or at the header alone, is logged before.</summary>
    private async Task<AdaptiveCard> DossierAsync(CaseFile file, Actor actor, bool inDialog, CancellationToken cancellationToken)
    {
        var shows = file.Case.ShowsPrivatePart(actor);
        await LogAsync(file.Case.Number, actor, shows ? AccessActions.ViewDossier : AccessActions.ViewHeader, cancellationToken);
        var looks = inDialog && shows && (file.Case.RolesOf(actor) & SeesLooks) != 0 ? await LooksAsync(file.Case.Number, cancellationToken) : null;
        return dossier.Build(file, actor, new DossierView(shows, inDialog, inDialog ? null : await UserIdAsync(actor, cancellationToken), looks));
    }

    /// <summary>Who looked at the private part lately (section 8.5 of the domain); the same person on one day counts once.</summary>
    private async Task<IReadOnlyList<LookLine>> LooksAsync(CaseNumber number, CancellationToken cancellationToken) =>
    [
        .. (await log.ReadAsync(number, cancellationToken)).Reverse()
            .Where(AccessActions.IsLook)
            .DistinctBy(entry => (entry.Person, WorkingDays.Day(entry.At), entry.Reason))
            .Take(MostLooks)
            .Select(entry => new LookLine(
                CaseWords.Local(entry.At),
                directory.State.Find(entry.Person)?.Name ?? "Iemand die hier niet meer werkt",
                entry.Partner is { } partner ? directory.NameOf(partner) : "",
                entry.Reason is { } reason ? ReasonLists.LabelOf(reason.Value) : null)),
    ];

    private Task LogAsync(CaseNumber number, Actor actor, LogKey action, CancellationToken cancellationToken) =>
        log.WriteAsync(new AccessAttempt(actor, action, AccessTarget.Of(number)), cancellationToken);

    /// <summary>The same words whether the case exists or not; that somebody asked is logged.</summary>
    private async Task<Answer> RefuseAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        var refusal = new Refusal.NotYours();
        await log.WriteAsync(new AccessAttempt(actor, AccessActions.ViewHeader, AccessTarget.Of(number), LogKey.Of(refusal)), cancellationToken);
        return Refusals.Answer(refusal);
    }
}
