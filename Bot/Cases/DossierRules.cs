using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What those who take part write down: notes and agreements (sections 2.10 and 8.2 of the domain).</summary>
public static class DossierRules
{
    /// <summary>The Schakelpunt is a switchboard, not a file.</summary>
    public const int MostNotes = 200;

    /// <summary>The most agreements on one case.</summary>
    public const int MostAgreements = 100;

    public static Decision AddNote(Case @case, string text, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.AddNote) is { } refused) return refused;
        return Write(@case, new CaseNote(@case.Private.Notes.Count + 1, now, actor.Who, text), TimelineKind.NoteAdded);
    }

    /// <summary>By who wrote it. What stood there stays, with the correction beside it.</summary>
    public static Decision CorrectNote(Case @case, int note, string text, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.CorrectNote) is { } refused) return refused;
        var notes = @case.Private.Notes;
        if (notes.FirstOrDefault(written => written.Id == note) is not { } wrong || wrong.By.Id != actor.Id) return new Decision.Refused(new Refusal.NotYourNote());
        if (notes.FirstOrDefault(written => written.Corrects == note) is { } earlier)
            return earlier.Text == text ? new Decision.Unchanged(@case) : new Decision.Refused(new Refusal.AlreadyCorrected());
        return wrong.Text == text ? new Decision.Unchanged(@case) : Write(@case, new CaseNote(notes.Count + 1, now, actor.Who, text, note), TimelineKind.NoteCorrected);
    }

    /// <summary>An agreement: what, one person who takes part, and a day; made in a casusbespreking where that is given.</summary>
    public static Decision AddAgreement(Case @case, string what, Professional who, DateOnly when, Actor actor, DateTimeOffset now, int? meeting = null)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.AddAgreement) is { } refused) return refused;
        if (@case.Private.Agreements.Count >= MostAgreements) return new Decision.Refused(new Refusal.Full());
        if (!SharingRules.TakesPart(@case, who)) return new Decision.Refused(new Refusal.DoesNotTakePart(who.Name));
        var agreement = new Agreement(@case.Private.Agreements.Count + 1, what, who, when) { Meeting = meeting };
        return Step.Within(
            @case with { Private = @case.Private with { Agreements = [.. @case.Private.Agreements, agreement] } },
            new TimelineEntry(now, TimelineKind.AgreementMade, actor.Who, About: who));
    }

    /// <summary>Done, moved to another day, or dropped with a reason: by who agreed to do it, the owner or the regisseur.</summary>
    public static Decision ChangeAgreement(
        Case @case, int id, AgreementState state, DateOnly? when, string? why, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.ChangeAgreement) is { } refused) return refused;
        var agreed = @case.Private.Agreements.FirstOrDefault(agreement => agreement.Id == id);
        var leads = (@case.RolesOf(actor) & (CaseRoles.Owner | CaseRoles.Regisseur)) != 0;
        if (agreed is null || (agreed.Who.Id != actor.Id && !leads)) return new Decision.Refused(new Refusal.NotYourAgreement());
        var changed = agreed with
        {
            State = state, When = when ?? agreed.When, Why = why ?? agreed.Why, Moved = when is { } other && other != agreed.When ? agreed.Moved + 1 : agreed.Moved,
        };
        if (changed == agreed) return new Decision.Unchanged(@case);
        if (!agreed.IsOpen) return new Decision.Refused(new Refusal.AgreementIsSettled());
        return Step.Within(
            With(@case, changed), new TimelineEntry(now, TimelineKind.AgreementChanged, actor.Who, Reason: state == AgreementState.Open ? "verzet" : state.ToString().ToLowerInvariant(), About: agreed.Who));
    }

    /// <summary>What is still open ends with the case, each with the reason given.</summary>
    public static Case SettleAgreements(Case @case, AgreementState state, string? why) => @case.Private.Agreements.Where(agreement => agreement.IsOpen)
        .Aggregate(@case, (settled, agreement) => With(settled, agreement with { State = state, Why = why ?? agreement.Why }));

    private static Case With(Case @case, Agreement changed) => @case with
    {
        Private = @case.Private with { Agreements = [.. @case.Private.Agreements.Select(agreement => agreement.Id == changed.Id ? changed : agreement)] },
    };

    private static Decision Write(Case @case, CaseNote note, TimelineKind kind) => @case.Private.Notes.Count >= MostNotes
        ? new Decision.Refused(new Refusal.Full())
        : Step.Within(
            @case with { Private = @case.Private with { Notes = [.. @case.Private.Notes, note] } }, new TimelineEntry(note.At, kind, note.By));
}
