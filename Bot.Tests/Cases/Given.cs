using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>Cases as the rules themselves bring them where a test begins. The mentor raised them, and leerplicht starts.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static readonly CaseNumber Number = new(2026, 42);

    public static readonly DateOnly Today = WorkingDays.Day(Now);

    public static readonly Supplement Filled = new(Parents.Ja, LegalGround.WettelijkeTaak, Residence.Region, "JB", null, null, null);

    public static NewSignal Signal(YouthKnows knows = YouthKnows.Ja, AgeGroup age = AgeGroup.From16To17) => new(
        FormId.New(),
        SignalTypeKey.Verzuim,
        Phase.Vo,
        age,
        Urgency.Snel,
        knows,
        new PrivatePart(People.School, Explanation: "Komt niet meer."),
        new Route("1", People.Leerplicht, [People.School]));

    public static Case Nieuw(YouthKnows knows = YouthKnows.Ja, AgeGroup age = AgeGroup.From16To17) =>
        CaseRules.Raise(Number, Signal(knows, age), People.Mentor, Now).Allowed();

    public static Case Opgepakt(YouthKnows knows = YouthKnows.Ja) => CaseRules.PickUp(Nieuw(knows), People.Officer, Now).Allowed();

    /// <summary>With ground and parents, so that sharing may be.</summary>
    public static Case Aangevuld(YouthKnows knows = YouthKnows.Ja) =>
        CaseRules.Supplement(Opgepakt(knows), Filled, Nieuw().Route, People.Officer, Now).Allowed();

    public static Case Lopend() => LifecycleRules.RecordTalk(Aangevuld(), new Talk(Today, YouthKnows.Ja, null, null, null), People.Officer, Now).Allowed();

    public static Case Nazorg() =>
        LifecycleRules.SendToAftercare(Lopend(), "Zit weer op school.", new Aftercare(People.Colleague.Who, Today.AddMonths(3)), People.Officer, Now).Allowed();

    public static Case Gesloten() => LifecycleRules.Close(Lopend(), Outcome.OpSchool, "Samen praten.", People.Officer, Now).Allowed();

    public static Case Ingetrokken() => CaseRules.Withdraw(Nieuw(), WithdrawReason.Vergissing, null, People.Mentor, Now).Allowed();

    public static Case In(CaseState state) => state switch
    {
        CaseState.Nieuw => Nieuw(),
        CaseState.Opgepakt => Aangevuld(),
        CaseState.Lopend => Lopend(),
        CaseState.Nazorg => Nazorg(),
        CaseState.Gesloten => Gesloten(),
        CaseState.Ingetrokken => Ingetrokken(),
        _ => Gesloten().Erase(Actor.Schakelpunt).Allowed(),
    };

    /// <summary>What moments are looked for: three quarters of an hour within two weeks.</summary>
    public static readonly MeetingWish Wish = new(45, Today.AddDays(1), Today.AddDays(14));

    /// <summary>A moment within <see cref="Wish"/>.</summary>
    public static readonly DateTimeOffset Moment = new(2026, 12, 1, 13, 0, 0, TimeSpan.Zero);

    /// <summary>A casusbespreking with the mentor and somebody of a partner that takes no part yet.</summary>
    public static MeetingPlan Plan(bool anonymously = false, params Actor[] guests) => new(
        anonymously,
        [.. (guests.Length > 0 ? guests : [People.Mentor, People.Helper]).Select(guest => new MeetingGuest(
            guest.Who, People.Facts(guest.Partner ?? People.Rentray), anonymously ? null : LegalGround.WettelijkeTaak))],
        WithYoungster: true,
        WithParents: true,
        new MeetingText("Welke plek past?", anonymously ? null : "Gebeld."),
        Wish);

    /// <summary>Asked for by the officer, with moments to choose from.</summary>
    public static Case WithMoments(this Case @case, bool anonymously = false) => BookingRules.Found(
        MeetingRules.Ask(@case, Plan(anonymously), People.Officer, Now).Allowed(),
        Wish,
        [new MeetingMoment(Moment, []), new MeetingMoment(Moment.AddDays(1), [People.Helper.Id])],
        [],
        null).Allowed();

    /// <summary>A moment was chosen.</summary>
    public static Case WithMeeting(this Case @case, bool anonymously = false) => @case.WithMoments(anonymously) is var asked
        ? MeetingRules.Choose(asked, asked.Meeting.Round, Moment, Guid.NewGuid(), People.Officer, Now).Allowed()
        : @case;

    public static Case WithRegisseur(this Case @case, Actor who)
    {
        var proposed = RegieRules.Propose(@case, who.Who, People.Facts(who.Partner!.Value), "fase", People.Officer, Now).Allowed();
        var accepted = RegieRules.Answer(proposed, proposed.Regie.Proposal!.Round, true, null, who, Now).Allowed();
        return RegieRules.Approve(accepted, accepted.Regie.Proposal!.Round, People.Coordinator, Now).Allowed();
    }

    public static Case WithParticipant(this Case @case, Actor who, LegalGround? ground = LegalGround.WettelijkeTaak) => ParticipationRules.Answer(
        ParticipationRules.Invite(@case, People.Facts(who.Partner!.Value), ground, "Kent de jongere.", People.Officer, Now).Allowed(), true, who, Now).Allowed();

    public static Case WithAdviser(this Case @case, Actor who) =>
        @case with { Participants = [.. @case.Participants, new Participant(who.Who, null, Now)] };

    /// <summary>The youngster objected.</summary>
    public static Case WithObjection(this Case @case) =>
        YouthRules.Record(@case, YouthRequestKind.Bezwaar, Today, null, People.Of(@case.Speaks.Id.Value, @case.Speaks.Partner), Now).Allowed();

    /// <summary>Long after it ended.</summary>
    public static Decision Erase(this Case @case, Actor actor) => ErasureRules.Erase(@case, actor, new RetentionTerms(), Now.AddMonths(7));

    public static Case Allowed(this Decision decision) => decision.Changes().Case;

    public static Decision.Changed Changes(this Decision decision) =>
        decision is Decision.Refused refused ? throw new Xunit.Sdk.XunitException($"Refused: {refused.Why}") : Assert.IsType<Decision.Changed>(decision);

    public static Refusal Refused(this Decision decision) => Assert.IsType<Decision.Refused>(decision).Why;
}
