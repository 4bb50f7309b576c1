using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>Says the lines of a timeline.</summary>
internal static class TimelineWords
{
    /// <summary>How far it is: what the reporter may follow without taking part (section 6.3 of the domain).</summary>
    private static readonly HashSet<TimelineKind> ForReporter =
    [
        TimelineKind.Raised, TimelineKind.PickedUp, TimelineKind.LeftToColleague, TimelineKind.Forwarded, TimelineKind.SentToCoordinator, TimelineKind.Assigned,
        TimelineKind.Supplemented, TimelineKind.Rerouted, TimelineKind.Withdrawn, TimelineKind.ContactMade, TimelineKind.OwnerChanged, TimelineKind.ReturnedToNew,
        TimelineKind.SentToAftercare, TimelineKind.WentWrong, TimelineKind.Closed, TimelineKind.Reopened, TimelineKind.RegisseurApproved, TimelineKind.RegieEnded,
        TimelineKind.JoinedInto, TimelineKind.TransferAccepted, TimelineKind.OverstapNoted,
    ];

    /// <summary>The lines that somebody may read, the newest first.</summary>
    /// <param name="file">The case.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="nameOf">How a partner is named to them.</param>
    public static IReadOnlyList<Cards.TimelineEntry> Of(CaseFile file, Actor actor, Func<PartnerKey, string> nameOf) => file.Case.AccessOf(actor) switch
    {
        CaseAccess.Participant => [.. file.Timeline.Reverse().Select(entry => Say(entry, nameOf, sayOutcome: true))],
        CaseAccess.Reporter => [.. file.Timeline.Reverse().Where(entry => ForReporter.Contains(entry.Kind)).Select(entry => Say(entry, nameOf, sayOutcome: false))],
        CaseAccess.Header when actor.IsCoordinator => [.. file.Timeline.Reverse().Select(entry => Say(entry, nameOf, sayOutcome: false))],
        _ => [],
    };

    private static Cards.TimelineEntry Say(TimelineEntry entry, Func<PartnerKey, string> nameOf, bool sayOutcome) =>
        new(CaseWords.Local(entry.At), entry.By.Id == Actor.Schakelpunt.Id ? null : entry.By.Name, Sentence(entry, nameOf, sayOutcome));

    private static string Sentence(TimelineEntry entry, Func<PartnerKey, string> nameOf, bool sayOutcome)
    {
        var partner = entry.Partner is { } key ? nameOf(key) : "een partner";
        var them = CaseWords.WithinSentence(partner);
        var about = entry.About?.Name ?? "een collega";
        var forwarding = entry.Reason is { Length: > 0 } given ? $" Reden: {ForwardReasons.LabelOf(given)}." : "";
        var reason = entry.Reason is { Length: > 0 } chosen ? $" Reden: {ReasonLists.LabelOf(chosen)}." : "";
        return entry.Kind switch
        {
            TimelineKind.Raised when entry.Reason == OverstapRules.Reason => $"Meldde dit uit De Overstap. Eerste contact: {them}.",
            TimelineKind.Raised when entry.By.Partner is null => $"Signaal gemeld. De melder is nog niet bevestigd als collega. Eerste contact: {them}.",
            TimelineKind.Raised => $"Signaal gemeld. Eerste contact: {them}.",
            TimelineKind.PickedUp => "Heeft dit opgepakt.",
            TimelineKind.LeftToColleague => $"Een collega van {them} pakt het op.",
            TimelineKind.Forwarded => $"Doorgestuurd naar {them}.{forwarding}",
            TimelineKind.SentToCoordinator => $"De coördinator kiest wie begint.{forwarding}",
            TimelineKind.Assigned => $"{partner} is nu het eerste contact.",
            TimelineKind.Rerouted => $"Aangevuld. {partner} is nu het eerste contact.",
            TimelineKind.Supplemented => "Heeft het signaal aangevuld.",
            TimelineKind.Withdrawn => "Heeft het signaal ingetrokken.",
            TimelineKind.TalkRecorded => "Heeft een gesprek met de jongere vastgelegd.",
            TimelineKind.ContactMade => "Had contact met de jongere. De casus loopt.",
            TimelineKind.OwnerOffered => $"Vroeg {about} om eigenaar te worden.",
            TimelineKind.OwnerChanged => "Is nu eigenaar.",
            TimelineKind.OwnerDeclined => "Wil geen eigenaar worden.",
            TimelineKind.ReturnedToNew => $"{about} is er niet meer, of lang niet. Iemand anders moet dit oppakken.",
            TimelineKind.SentToAftercare => $"De casus is nu in nazorg. {about} houdt contact.",
            TimelineKind.WentWrong => "Het gaat niet goed. De casus loopt weer.",
            TimelineKind.Closed => $"Heeft de casus gesloten.{(sayOutcome && Outcomes.Parse(entry.Reason) is { } outcome ? $" Uitkomst: {outcome.Label()}." : "")}",
            TimelineKind.Reopened => $"Heeft de casus heropend.{reason}",
            TimelineKind.RegisseurProposed => $"Stelt {about} voor als regisseur.{reason}",
            TimelineKind.RegisseurAccepted => "Wil regisseur worden.",
            TimelineKind.RegisseurDeclined => $"Wil geen regisseur worden.{reason}",
            TimelineKind.HandoverAgreed => $"Draagt de regie over aan {about}.",
            TimelineKind.HandoverRefused => $"Draagt de regie niet over aan {about}. De coördinator beslist.",
            TimelineKind.RegisseurApproved => $"{about} is nu regisseur.",
            TimelineKind.RegisseurRejected => $"{about} wordt geen regisseur.{reason}",
            TimelineKind.RegieEnded => $"{about} is geen regisseur meer.",
            TimelineKind.StandInAsked => $"{about} is lang afwezig. De coördinator zoekt een vervanger.",
            TimelineKind.Invited => entry.Reason == "anoniem" ? $"Vroeg {them} om anoniem mee te denken." : $"Vroeg {them} om mee te doen.{Ground(entry.Reason)}",
            TimelineKind.Joined => entry.Reason == "anoniem" ? "Denkt anoniem mee." : "Doet mee.",
            TimelineKind.InvitationDeclined => $"{partner} doet niet mee.",
            TimelineKind.Left => $"{about} doet niet meer mee.",
            TimelineKind.NoteAdded => "Schreef een notitie.",
            TimelineKind.NoteCorrected => "Verbeterde een notitie.",
            TimelineKind.AgreementMade => entry.About?.Id == entry.By.Id ? "Maakte een afspraak." : $"Maakte een afspraak met {about}.",
            TimelineKind.AgreementChanged => entry.About?.Id == entry.By.Id ? $"Eigen afspraak: {entry.Reason}." : $"Afspraak van {about}: {entry.Reason}.",
            TimelineKind.GlassBroken => $"Heeft het dossier bekeken als coördinator.{reason}",
            TimelineKind.RequestRecorded => $"Gaf een verzoek van de jongere door: {Request(entry.Reason)}.",
            TimelineKind.RequestDecided => $"Besliste over een verzoek van de jongere: {Request(entry.Reason)}.",
            TimelineKind.BroughtTogether => "Bracht twee collega's bij elkaar die misschien met dezelfde jongere werken.",
            TimelineKind.SaidTheSame => "Zegt: het is dezelfde jongere.",
            TimelineKind.SaidNotTheSame => "Zegt: het is een andere jongere.",
            TimelineKind.TookIn => $"Samengevoegd met signaal {entry.Reason}.",
            TimelineKind.JoinedInto => $"Dit signaal gaat verder als {entry.Reason}.",
            TimelineKind.MeetingAsked => entry.Reason == "anoniem" ? "Vraagt een anonieme casusbespreking." : "Vraagt een casusbespreking.",
            TimelineKind.MeetingPlanned => "Plande de casusbespreking.",
            TimelineKind.MeetingMoved => "Verzette de casusbespreking.",
            TimelineKind.MeetingPeopleChanged => "Veranderde wie er bij de casusbespreking is.",
            TimelineKind.MeetingHeld => "Legde vast dat de casusbespreking is gehouden.",
            TimelineKind.MeetingDropped => $"De casusbespreking gaat niet door.{reason}",
            TimelineKind.OverstapNoted => $"Bracht een nieuwe lijst. De Overstap zegt nu: {OverstapWords.Parse(entry.Reason)?.Label().ToLowerInvariant() ?? "onbekend"}.",
            TimelineKind.PutOff => $"Stelde iets uit.{reason}",
            TimelineKind.TransferOffered => $"Biedt {them} een warme overdracht aan.{Ground(entry.Reason)}",
            TimelineKind.TransferTalkPlanned => "Het gesprek voor de warme overdracht is gepland.",
            TimelineKind.TransferTalkHeld => "Het gesprek voor de warme overdracht is gehouden.",
            TimelineKind.TransferAccepted => $"{partner} heeft de overdracht aanvaard.",
            TimelineKind.TransferReturned => $"{partner} geeft de overdracht terug.{reason}",
            TimelineKind.LetGoPlanned => "Koos een dag om los te laten.",
            _ => "De warme overdracht is ingetrokken.",
        };
    }

    private static string Ground(string? key) => LegalGrounds.Parse(key) is { } ground ? $" Delen mag: {ground.Label()}." : "";

    private static string Request(string? reason) => reason?.Split(':') is [var kind, .. var decision] && YouthRequestKinds.Parse(kind) is { } asked
        ? asked.Label() + decision switch { ["ja"] => ", toegewezen", ["nee"] => ", afgewezen", _ => "" }
        : "verzoek";
}
