using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>How a case is to be drawn.</summary>
/// <param name="ShowsPrivatePart">With the private part: it was asked whether it may be, and the look is logged.</param>
/// <param name="InDialog">In a dialog, or in a 1:1 chat.</param>
/// <param name="UserId">The viewer as Teams knows them, so that the card keeps itself fresh; null for not.</param>
/// <param name="Looks">Who looked; empty where the viewer may not know, or was not asked.</param>
public sealed record DossierView(bool ShowsPrivatePart, bool InDialog, string? UserId = null, IReadOnlyList<LookLine>? Looks = null);

/// <summary>Draws the case card for one person: what they may read, and what they may do.</summary>
public sealed class DossierCards(CaseWords words, RetentionTerms terms, TimeProvider time)
{
    public AdaptiveCard Build(CaseFile file, Actor actor, DossierView view)
    {
        var @case = file.Case;
        var access = @case.AccessOf(actor);
        var number = @case.Number.ToString();
        var takesPart = access is CaseAccess.Reporter or CaseAccess.Participant;
        Func<PartnerKey, string> nameOf = takesPart || view.ShowsPrivatePart ? words.NameOf : partner => words.NameFor(partner, actor.Partner);
        var seesAll = view.ShowsPrivatePart && access != CaseAccess.Reporter;

        // Whoever sees the private part with the header alone is a coordinator who said why.
        var leads = (@case.RolesOf(actor) & (CaseRoles.Owner | CaseRoles.Regisseur)) != 0 || access == CaseAccess.Header;
        return CaseCard.Build(new CaseCardData(
            number,
            words.TypeOf(@case),
            @case.Phase.Label(),
            CaseWords.StatusOf(@case),
            CaseWords.UrgencyOf(@case),
            nameOf(@case.Route.First),
            CaseWords.Local(@case.RaisedAt),
            @case is { Owner: null, Ending: null } ? @case.PickUpBefore : null,
            @case.Owner?.Name,
            [.. @case.Route.With.Select(nameOf)],
            TimelineWords.Of(file, actor, nameOf),
            view.ShowsPrivatePart ? PrivatePartOf(@case, seesAll) : null,
            view.ShowsPrivatePart ? null : WhyNotShown(@case, access, actor),
            CaseButtonsOf.Viewer(@case, actor),
            view.InDialog,
            view.UserId is null ? null : new CardRefresh(Verbs.RefreshCase, new Dictionary<string, string> { [DataKeys.CaseNumber] = number }, [view.UserId]))
        {
            HasDossier = @case.ShowsPrivatePart(actor),
            Regisseur = @case.Regie.Current is { } regisseur ? $"{regisseur.Who.Name}, sinds {WorkingDays.Day(regisseur.Since).ToString("d MMMM", Dutch)}" : null,
            RegisseurNote = access == CaseAccess.Participant || actor.IsCoordinator ? ProposalOf(@case) : null,
            Participants = access == CaseAccess.Participant || actor.IsCoordinator ? [.. PeopleOf(@case, nameOf, seesAll, view.InDialog && CaseTable.Allows(@case, actor, CaseAction.EndParticipation))] : [],
            Invited = access == CaseAccess.Participant ? [.. @case.Invitations.Select(asked => words.NameOf(asked.Partner))] : [],
            Notes = seesAll ? [.. @case.Private.Notes.Select(note => NoteOf(note, @case, actor))] : [],
            Agreements = seesAll ? [.. @case.Private.Agreements.Select(agreement => CaseWords.LineOf(agreement, Today, MaySettle(@case, agreement, actor)))] : [],
            Aftercare = access == CaseAccess.Participant && @case is { State: CaseState.Nazorg, Aftercare: { } keeps }
                ? $"{keeps.Who.Name}, vanaf {keeps.FirstContact.ToString("d MMMM yyyy", Dutch)}"
                : null,
            Meeting = access == CaseAccess.Participant ? MeetingOf(@case.Meeting) : null,
            MeetingRound = access == CaseAccess.Participant && @case.Meeting.IsRunning ? $"{@case.Meeting.Time?.Round ?? @case.Meeting.Round}" : null,
            Transfer = access == CaseAccess.Participant || actor.IsCoordinator || @case.RolesOf(actor).HasFlag(CaseRoles.Receiver) ? TransferParts.Of(@case, seesAll, nameOf) : null,
            Requests = view.ShowsPrivatePart ? [.. @case.Requests.Where(asked => leads || asked.By.Id == actor.Id).Select(asked => LineOf(asked, @case))] : [],
            Outcome = access == CaseAccess.Participant ? @case.Ending?.Outcome?.Label() : null,
            OffersKnelpunt = access == CaseAccess.Participant && @case.Ending?.Outcome == Outcome.NietGelukt,
            Result = seesAll ? @case.Private.Result : null,
            WhatWorked = seesAll ? @case.Private.WhatWorked : null,
            Looks = view.Looks ?? [],
            ErasedOn = access == CaseAccess.Participant ? terms.ErasedOn(@case) : null,
            IsFrozen = @case.IsFrozen,
        });
    }

    private static CultureInfo Dutch { get; } = CultureInfo.GetCultureInfo("nl-NL");

    private DateOnly Today => WorkingDays.Day(time.GetUtcNow());

    private CasePrivatePart PrivatePartOf(Case @case, bool seesAll)
    {
        var secret = @case.Private;
        return new CasePrivatePart(
            secret.Initials,
            secret.School is { } school ? words.NameOf(school) : null,
            @case.Age.Label(),
            KnowsOf(@case, seesAll),
            @case.Parents?.Label(@case.Age),
            @case.Ground?.Label(),
            secret.Explanation,
            secret.GoesWell,
            secret.Done,
            @case.Residence switch { Residence.Region => "In deze gemeente", Residence.Elsewhere => "In een andere gemeente", _ => null },
            seesAll ? secret.OwnWords : null)
        {
            Overstap = @case.Overstap is { } list
                ? new CaseOverstap(secret.Overstap?.Reference, secret.Overstap?.Level?.Label(), $"{list.Status.Label()}, sinds {list.StatusOn.ToString("d MMMM", Dutch)}")
                : null,
        };
    }

    /// <summary>How far the casusbespreking is; null where there is none to speak of.</summary>
    private static string? MeetingOf(Meeting meeting) => meeting switch
    {
        { State: MeetingState.Gevraagd } => $"{meeting.Planner!.Name} zoekt een moment.",
        { State: MeetingState.Gepland, IsSearching: true } => $"Gepland op {Moment(meeting.Time!)}. {meeting.Planner!.Name} zoekt een ander moment.",
        { State: MeetingState.Gepland } => $"Gepland op {Moment(meeting.Time!)}.",
        { State: MeetingState.Gehouden, Held: { } held } => $"Gehouden op {Moment(meeting.Time!)}. Terugkijken op {held.LookBack.ToString("dddd d MMMM", Dutch)}.",
        _ => null,
    };

    private static string Moment(MeetingTime time) =>
        $"{WorkingDays.Local(time.Start).ToString("dddd d MMMM", Dutch)}, {WorkingDays.Local(time.Start).ToString("HH:mm", Dutch)} tot {WorkingDays.Local(time.End).ToString("HH:mm", Dutch)}";

    private static string KnowsOf(Case @case, bool seesAll) => @case.YouthKnows switch
    {
        YouthKnows.NogNiet when @case.Private.TalkPlanned is { } day => $"{YouthKnows.NogNiet.Label()}. Gesprek gepland op {day.ToString("d MMMM", Dutch)}.",
        YouthKnows.Nee when seesAll && NotToldReasons.LabelOf(@case.Private.WhyNotTold) is { } why => $"{YouthKnows.Nee.Label()}. Reden: {why}.",
        var knows => knows.Label(),
    };

    private static string WhyNotShown(Case @case, CaseAccess access, Actor actor) => access switch
    {
        CaseAccess.Header when @case.RolesOf(actor).HasFlag(CaseRoles.Adviser) => "Je denkt anoniem mee. Daarom zie je hier niets over de jongere zelf.",
        CaseAccess.Header => "Je bent geen deelnemer. Daarom zie je hier niets over de jongere zelf.",
        CaseAccess.Participant when !actor.HasAgreement => "Jouw organisatie heeft de privacy-afspraken nog niet getekend. Bel de melder.",
        CaseAccess.Participant when ConsentRules.Missing(@case.GroundFor(actor), @case.Age, @case.YouthKnows, @case.Parents) is { } missing => missing,
        CaseAccess.Participant when !@case.MayBeShared => "Vul eerst aan waarom dit gedeeld mag worden en wat de ouders weten. Of vraag het de melder.",
        _ => "Kies \"Bekijk dossier\" om te zien wat er over de jongere staat.",
    };

    private static string? ProposalOf(Case @case) => @case.Regie.Proposal switch
    {
        { State: ProposalState.Proposed } asked => $"{asked.Candidate.Name} is voorgesteld en moet nog ja zeggen.",
        { State: ProposalState.Accepted } accepted => $"{accepted.Candidate.Name} is voorgesteld en zei ja. De coördinator beslist nog.",
        _ => null,
    };

    private static IEnumerable<CaseParticipantLine> PeopleOf(Case @case, Func<PartnerKey, string> nameOf, bool saysWhy, bool mayEnd)
    {
        (Professional? Who, string Role)[] fixedParts =
        [
            (@case.Regie.Current?.Who, "Regisseur"),
            (@case.Owner, "Eigenaar"),
            (@case.State == CaseState.Nazorg ? @case.Aftercare?.Who : null, "Nazorg"),
            (@case.Reporter, "Melder"),
        ];
        foreach (var group in fixedParts.Where(part => part.Who is not null).GroupBy(part => part.Who!.Id))
        {
            var who = group.First().Who!;
            yield return new CaseParticipantLine(who.Name, who.Function, CaseWords.PartnerOf(who, nameOf), RolesOf([.. group.Select(part => part.Role)]));
        }

        foreach (var participant in @case.Participants.Where(participant => fixedParts.All(part => part.Who?.Id != participant.Who.Id)))
        {
            var who = participant.Who;
            var why = saysWhy && who.Partner is { } partner ? @case.Private.WhyPartners.GetValueOrDefault(partner.Value) : null;
            var ground = participant.Ground?.Label();
            yield return new CaseParticipantLine(
                who.Name, who.Function, CaseWords.PartnerOf(who, nameOf), participant.IsAnonymous ? "Denkt mee (anoniem)" : "Deelnemer", why is null ? ground : ground is null ? why : $"{ground}. {why}", mayEnd ? who.Id.Value : null);
        }
    }

    /// <summary>"Regisseur, eigenaar en melder"</summary>
    private static string RolesOf(IReadOnlyList<string> roles) =>
        string.Concat(roles.Select((role, index) => index == 0 ? role : (index == roles.Count - 1 ? " en " : ", ") + role.ToLower(Dutch)));

    private static CaseRequestLine LineOf(YouthRequest asked, Case @case) => new(
        asked.AskedOn,
        asked.Kind.Label(),
        @case.Private.Requests.GetValueOrDefault(asked.Id.ToString(CultureInfo.InvariantCulture)),
        asked.AnswerBefore,
        asked.Granted,
        asked.Why is { } why ? ReasonLists.LabelOf(why) : null);

    private static CaseNoteLine NoteOf(CaseNote note, Case @case, Actor actor) => new(
        note.Id.ToString(CultureInfo.InvariantCulture),
        CaseWords.Local(note.At),
        note.By.Name,
        note.Text,
        note.Corrects?.ToString(CultureInfo.InvariantCulture),
        note.By.Id == actor.Id && @case.Private.Notes.All(other => other.Corrects != note.Id) && CaseTable.Allows(@case, actor, CaseAction.CorrectNote));

    private static bool MaySettle(Case @case, Cases.Agreement agreement, Actor actor) =>
        CaseTable.Allows(@case, actor, CaseAction.ChangeAgreement)
        && (agreement.Who.Id == actor.Id || (@case.RolesOf(actor) & (CaseRoles.Owner | CaseRoles.Regisseur)) != 0);
}
