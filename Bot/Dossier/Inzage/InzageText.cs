using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Dossier.Inzage;

/// <summary>
/// Says to a youngster, in words of theirs, what the Schakelpunt holds of them (section 8.8 of the domain; AVG art. 15). Nothing
/// about others: no other case, no professional's name.
/// </summary>
/// <param name="words">Names of partners and signals.</param>
/// <param name="terms">When it is erased.</param>
/// <param name="accessLogMonths">How long it is kept who looked.</param>
public sealed class InzageText(CaseWords words, RetentionTerms terms, int accessLogMonths)
{
    /// <summary>Above it.</summary>
    public const string Title = "Wat staat er over jou in het Schakelpunt?";

    /// <summary>Below it.</summary>
    public const string Closing = "Dit staat er over jou in het Schakelpunt. Klopt iets niet, of wil je dat het weg gaat? Zeg het tegen je contactpersoon.";

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public IReadOnlyList<InzageSection> Of(Case @case, IReadOnlyList<InzageLook> looks) =>
    [
        new("Waarom sta je hierin?", [.. Why(@case)]),
        new("Wat staat er over jou?", [.. What(@case)]),
        new("Wie heeft het gezien, en wanneer?", [.. Seen(looks)]),
        new("Op welke grond, en met wie is het gedeeld?", [.. Shared(@case)]),
        new("Wanneer wordt het gewist?", [.. Erased(@case)]),
        new("Wat kun je vragen?", [.. Ask()]),
    ];

    private IEnumerable<InzageLine> Why(Case @case)
    {
        yield return new("In het Schakelpunt helpen scholen, gemeente en hulp elkaar om jou te helpen. Je naam, adres en geboortedatum staan er niet in.");
        yield return new($"Op {Say(WorkingDays.Day(@case.RaisedAt))} meldde iemand een signaal: {Role(@case.Reporter)}.");
        yield return new($"Het signaal is: {words.TypeOf(@case)}.");
        yield return new($"Nummer: {@case.Number}. Gebruik dit nummer als je ernaar vraagt.");
    }

    private IEnumerable<InzageLine> What(Case @case)
    {
        var known = @case.Private;
        yield return new($"Hoe het ervoor staat: {StateOf(@case)}");
        if (known.Initials is { } initials) yield return new($"Je initialen zijn {initials}.");
        yield return new($"Je leeftijd is: {@case.Age.Label().ToLower(Dutch)}.");
        yield return new($"Waar je naartoe gaat: {@case.Phase.Label()}.");
        if (known.School is { } school) yield return new($"Je school is, of was, {words.NameOf(school)}.");
        if (@case.Overstap is { } overstap)
        {
            yield return new($"De Overstap volgt of je na school een nieuwe opleiding hebt. Daar stond op {Say(overstap.StatusOn)}: {overstap.Status.Label().ToLower(Dutch)}.");
            if (known.Overstap?.Reference is { } reference) yield return new($"Het nummer of kenmerk dat je school voor je gebruikt: {reference}.");
            if (known.Overstap?.Level is { } level) yield return new($"Je niveau: {level.Label()}.");
        }

        if (@case.Residence != Residence.Unknown) yield return new($"Je woont in {(@case.Residence == Residence.Region ? "deze" : "een andere")} gemeente.");
        yield return new(KnowsOf(@case));
        if (NotToldReasons.LabelOf(known.WhyNotTold) is { } whyNot) yield return new($"Waarom je het niet wist: {whyNot}.");
        if (known.TalkPlanned is { } planned) yield return new($"Met jou praten was gepland op {Say(planned)}.");
        if (@case.ContactOn is { } contact) yield return new($"Het eerste gesprek met jou was op {Say(contact)}.");
        if (@case.Parents is { } parents) yield return new($"Weten je ouders ervan? {parents.Label(@case.Age)}.");
        foreach (var (label, text) in new[]
        {
            ("Wat er gezien is", known.Explanation), ("Wat goed gaat", known.GoesWell), ("Wat al gedaan is", known.Done),
            ("Wat jij wilt, in je eigen woorden", known.OwnWords), ("Wat bereikt is", known.Result), ("Wat hielp", known.WhatWorked),
        })
        {
            if (text is not null) yield return new($"{label}: \"{text}\"");
        }

        if (@case.Aftercare is { } aftercare) yield return new($"Nazorg: {Role(aftercare.Who)} neemt contact op vanaf {Say(aftercare.FirstContact)}.");
        if (@case.Ending?.Outcome is { } outcome) yield return new($"Hoe het afliep: {outcome.Label()}.");
        foreach (var line in Meetings(@case).Concat(Transfers(@case)).Concat(Notes(known)).Concat(Agreements(known)).Concat(Requests(@case))) yield return line;
    }

    private IEnumerable<InzageLine> Meetings(Case @case)
    {
        if (@case.Private.Meeting is not { } text) yield break;
        var meeting = @case.Meeting;
        yield return new(meeting switch
        {
            { State: MeetingState.Gehouden, Time: { } held } => $"Op {Say(WorkingDays.Day(held.Start))} is er over jou gepraat in een casusbespreking.",
            { State: MeetingState.Gepland, Time: { } planned } => $"Op {Say(WorkingDays.Day(planned.Start))} wordt er over jou gepraat in een casusbespreking.",
            { State: MeetingState.Gevraagd } => "Er wordt een moment gezocht om over jou te praten in een casusbespreking.",
            _ => "Er zou over jou gepraat worden in een casusbespreking. Die ging niet door.",
        });
        if (meeting.Why is { } dropped) yield return new($"Reden: {ReasonLists.LabelOf(dropped).TrimEnd('.')}.", IsItem: true);
        foreach (var line in WithYou(meeting)) yield return line;
        yield return new($"Erbij gevraagd: {string.Join("; ", meeting.Invitees.Select(invitee => Role(invitee.Who)).Distinct())}.", IsItem: true);
        if (meeting.IsAnonymous) yield return new("Anderen horen daar niet wie jij bent.", IsItem: true);
        foreach (var (label, said) in new[]
        {
            ("De vraag", text.Question), ("Wat al geprobeerd is", text.Tried), ("Wat aan de anderen gevraagd is", text.AskOfOthers),
            ("Waarom jij er niet bij bent", text.WhyNoYoungster), ("Waarom je ouders er niet bij zijn", text.WhyNoParents),
        })
        {
            if (said is not null) yield return new($"{label}: \"{said}\"", IsItem: true);
        }

        foreach (var invitee in meeting.Invitees)
        {
            if (text.WhyPeople.GetValueOrDefault(invitee.Who.Id.Value) is { } why) yield return new($"Waarom {Role(invitee.Who)} erbij is: \"{why}\"", IsItem: true);
        }
    }

    /// <summary>Whether the youngster and the parents were asked, were there, and when is looked back.</summary>
    private static IEnumerable<InzageLine> WithYou(Meeting meeting)
    {
        if (meeting.Held is { } held)
        {
            yield return new(held.WithYoungster ? "Jij was erbij." : "Jij was er niet bij.", IsItem: true);
            yield return new(held.WithParents ? "Een ouder was erbij." : "Er was geen ouder bij.", IsItem: true);
            yield return new($"Op {Say(held.LookBack)} wordt er gekeken wat hielp.", IsItem: true);
        }
        else
        {
            yield return new(meeting.WithYoungster ? "Jij doet mee." : "Jij doet niet mee.", IsItem: true);
            yield return new(meeting.WithParents ? "Je ouders doen mee." : "Je ouders doen niet mee.", IsItem: true);
        }

        if (meeting.HeldCount > (meeting.Held is null ? 0 : 1)) yield return new($"In totaal is er {meeting.HeldCount} keer zo over jou gepraat.", IsItem: true);
    }

    private IEnumerable<InzageLine> Transfers(Case @case)
    {
        if (@case.Transfer is not { To: { } to } transfer) yield break;
        var them = words.NameOf(to);
        yield return new(transfer.State switch
        {
            TransferState.Aanvaard => $"{them} heeft jouw begeleiding overgenomen. Dat heet een warme overdracht.",
            TransferState.Teruggegeven => $"{them} is gevraagd om jouw begeleiding over te nemen, en zei nee.",
            TransferState.Ingetrokken => $"{them} was gevraagd om jouw begeleiding over te nemen. Dat ging niet door.",
            _ => $"{them} is gevraagd om jouw begeleiding over te nemen. Dat heet een warme overdracht.",
        });
        if (transfer.Ground is { } ground) yield return new($"Waarom dat mocht: {ground.Label()}.", IsItem: true);
        if (transfer.StartsOn is { } start) yield return new($"Je begint daar op {Say(start)}.", IsItem: true);
        if (transfer.TalkOn is { } talk) yield return new($"Het gesprek daarover {(transfer.Checklist is null ? "is gepland" : "was")} op {Say(talk)}.", IsItem: true);
        if (transfer.Checklist is { } checklist)
        {
            yield return new($"Bij dat gesprek: {TransferParts.Say(checklist.Present)}.", IsItem: true);
            yield return new(checklist.SupportStops ? "Er stopt extra hulp voor jou." : "Er stopt geen extra hulp voor jou.", IsItem: true);
            yield return new(checklist.HasBuddy ? "Er is een maatje voor je geregeld." : "Er is nog geen maatje voor je geregeld.", IsItem: true);
            yield return new(checklist.FileSent ? "Je overstapdossier is gestuurd. Je mag het lezen." : "Je overstapdossier is nog niet gestuurd.", IsItem: true);
        }

        if (transfer.Contact is { } contact) yield return new($"Je vaste contact daar: {Role(contact)}.", IsItem: true);
        if (transfer.LetGoOn is { } last && transfer.Sender is { } sender) yield return new($"{Role(sender)} blijft betrokken tot en met {Say(last)}.", IsItem: true);
        if (transfer.Why is { } why) yield return new($"Waarom nee: {ReasonLists.LabelOf(why)}.", IsItem: true);
        var text = @case.Private.Transfer ?? new TransferText();
        foreach (var (label, said) in new[] { ("Extra hulp", text.Support), ("Wie die hulp voortzet", text.WhoContinues), ("Wie betrokken blijft", text.StaysInvolved), ("Wat zij voorstellen", text.Counter) })
        {
            if (said is not null) yield return new($"{label}: \"{said}\"", IsItem: true);
        }
    }

    private IEnumerable<InzageLine> Notes(PrivatePart known)
    {
        if (known.Notes.Count > 0) yield return new("Notities over jou:");
        foreach (var note in known.Notes)
        {
            var after = known.Notes.FirstOrDefault(later => later.Corrects == note.Id) is { } correction
                ? $" Dit is verbeterd op {Say(WorkingDays.Day(correction.At))}: de nieuwe tekst staat hieronder."
                : note.Corrects is not null ? " Dit is een verbetering." : "";
            yield return new($"{Say(WorkingDays.Day(note.At))}, {Role(note.By)}: \"{note.Text}\"{after}", IsItem: true);
        }
    }

    private IEnumerable<InzageLine> Agreements(PrivatePart known)
    {
        if (known.Agreements.Count > 0) yield return new("Afspraken over jou:");
        foreach (var agreement in known.Agreements)
        {
            var state = agreement.State switch
            {
                AgreementState.Klaar => "Dit is gedaan.",
                AgreementState.Vervallen => "Dit gaat niet meer door.",
                _ => "Dit moet nog.",
            };
            var why = agreement.Why is { } reason ? $" Reden: \"{reason}\"" : "";
            yield return new($"\"{agreement.What}\", door {Role(agreement.Who)}, uiterlijk {Say(agreement.When)}. {state}{why}", IsItem: true);
        }
    }

    private static IEnumerable<InzageLine> Requests(Case @case)
    {
        if (@case.Requests.Count > 0) yield return new("Wat jij al vroeg:");
        foreach (var request in @case.Requests)
        {
            var text = @case.Private.Requests.GetValueOrDefault(request.Id.ToString(CultureInfo.InvariantCulture)) is { } asked ? $" \"{asked}\"" : "";
            var answer = request.Granted switch
            {
                null => $"Je krijgt antwoord voor {Say(request.AnswerBefore.AddDays(1))}.",
                true => "Het antwoord is ja.",
                false => $"Het antwoord is nee. Reden: {ReasonLists.LabelOf(request.Why ?? "")}.",
            };
            yield return new($"{Say(request.AskedOn)}: {request.Kind.Label().ToLower(Dutch)}.{text} {answer}", IsItem: true);
        }
    }

    private IEnumerable<InzageLine> Seen(IReadOnlyList<InzageLook> looks)
    {
        if (looks.Count == 0) yield return new("Nog niemand heeft bekeken wat er over jou staat.");
        foreach (var look in looks) yield return new($"{Say(look.On)}: {look.Who}", IsItem: true);
        yield return new($"Wie kijkt, wordt opgeschreven. Dat blijft {accessLogMonths} maanden bewaard.");
    }

    private IEnumerable<InzageLine> Shared(Case @case)
    {
        yield return new(@case.Ground is { } ground ? $"De grond is: {ground.Label()}. {Explain(ground)}" : "Er is nog geen grond gekozen. Daarom is er nog niets over jou gedeeld.");
        List<InzageLine> sees = [.. PartnersThatSee(@case)];
        if (sees.Count > 0) yield return new("Deze organisaties doen mee. Zij mogen zien wat er over jou staat:");
        foreach (var line in sees) yield return line;

        var advisers = @case.Participants.Where(participant => participant.IsAnonymous).Select(participant => Organisation(participant.Who)).Distinct().ToList();
        if (advisers.Count > 0) yield return new($"Deze organisaties denken mee, zonder te weten wie je bent: {string.Join(", ", advisers)}.");
        yield return new($"Deze organisaties weten dat er een signaal is, maar niet over wie: {string.Join(", ", @case.Route.Partners.Where(partner => partner != PartnerKey.Coordinator).Select(words.NameOf).Append("de coördinator van het Schakelpunt"))}.");
        if (@case.IsFrozen) yield return new("Je hebt bezwaar gemaakt. Daarom wordt er nu niets gedeeld met anderen.");
    }

    private IEnumerable<InzageLine> PartnersThatSee(Case @case)
    {
        foreach (var leads in @case.Leads)
            yield return new($"{Role(leads)}.", IsItem: true);
        foreach (var participant in @case.Participants.Where(participant => !participant.IsAnonymous))
        {
            var why = participant.Who.Partner is { } partner && @case.Private.WhyPartners.GetValueOrDefault(partner.Value) is { } reason ? $" Reden: \"{reason}\"" : "";
            yield return new($"{Role(participant.Who)}, sinds {Say(WorkingDays.Day(participant.Since))}. Grond: {participant.Ground!.Value.Label()}.{why}", IsItem: true);
        }
    }

    private IEnumerable<InzageLine> Erased(Case @case)
    {
        yield return new(terms.ErasedOn(@case) is { } day
            ? $"Op {Say(day)}, of een dag later."
            : $"Als je bent geholpen, sluit je contactpersoon dit. {Counted(terms.ClosedMonths, "maand", "maanden")} daarna wordt het gewist. Is het signaal ingetrokken? Dan na {Counted(terms.WithdrawnDays, "dag", "dagen")}.");
        yield return new("Daarna blijven alleen cijfers over, zoals het soort signaal en hoe het afliep. Daaraan kan niemand jou herkennen.");
    }

    private static IEnumerable<InzageLine> Ask()
    {
        yield return new("Inzage: je mag altijd zien wat er over jou staat. Deze brief is daarvoor.", IsItem: true);
        yield return new("Verbeteren: klopt iets niet? Dan mag je vragen om het te veranderen.", IsItem: true);
        yield return new("Verwijderen: je mag vragen om alles te wissen.", IsItem: true);
        yield return new("Bezwaar: je mag zeggen dat je niet wilt dat dit gedeeld wordt. Dan wordt er niets gedeeld tot er een besluit is.", IsItem: true);
        yield return new("Zeg het tegen je contactpersoon. Je krijgt binnen een maand antwoord.");
        yield return new("Ben je het niet eens met het antwoord? Dan kun je een klacht indienen bij de Autoriteit Persoonsgegevens. Kijk op autoriteitpersoonsgegevens.nl.");
    }

    private static string StateOf(Case @case) => @case.State switch
    {
        CaseState.Nieuw => "nog niemand heeft dit opgepakt.",
        CaseState.Opgepakt => "iemand heeft dit opgepakt en neemt contact met je op.",
        CaseState.Lopend => "iemand helpt je hiermee.",
        CaseState.Nazorg => "het doel is gehaald, en iemand vraagt later hoe het gaat.",
        CaseState.Gesloten => "dit is afgesloten.",
        _ => "dit is ingetrokken.",
    };

    private static string KnowsOf(Case @case) => @case.YouthKnows switch
    {
        YouthKnows.JaEens => "Er staat dat je dit weet en dat je het ermee eens bent.",
        YouthKnows.Ja => "Er staat dat je dit weet.",
        YouthKnows.NogNiet => "Er staat dat je dit nog niet wist.",
        _ => "Er staat dat je dit niet wist.",
    };

    private static string Explain(LegalGround ground) => ground switch
    {
        LegalGround.WettelijkeTaak => "De wet zegt dat school, leerplicht of RMC jou moet helpen.",
        LegalGround.Overstap => "De wet zegt dat je oude en nieuwe school samen zorgen voor een goede start.",
        LegalGround.Toestemming => "Jij (of je ouders) zei dat het mag. Je mag dat altijd veranderen.",
        _ => "Er was direct gevaar voor jou.",
    };

    private string Role(Professional who) => who.Function is { } function ? $"{function}, {Organisation(who)}" : Organisation(who);

    private string Organisation(Professional who) => who.Partner is { } partner ? words.NameOf(partner) : "iemand van wie de organisatie niet bekend is";

    private static string Counted(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    private static string Say(DateOnly day) => day.ToString("d MMMM yyyy", Dutch);
}
