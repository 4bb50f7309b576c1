using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>The rules of a knelpunt: pure functions from what stands and an actor to a <see cref="KnelpuntDecision"/>.</summary>
public static class KnelpuntRules
{
    public static readonly KnelpuntDecision.Refused NotKnown =
        new("Ik weet nog niet bij welke partner je werkt. Typ eerst: mijn gegevens.");

    public static readonly KnelpuntDecision.Refused NotOfTheOverleg =
        new("Alleen leden van het Overleg Sluitende Aanpak en coördinatoren wijzigen de status.");

    public static readonly KnelpuntDecision.Refused Gone = new("Dit knelpunt is er niet meer.");

    public static readonly KnelpuntDecision.Refused FormIsUsed = new("Dit formulier is al gebruikt. Open een nieuw formulier.");

    private static readonly KnelpuntDecision.Refused AnsweredAlready =
        new("Dit knelpunt is al beantwoord. Helpt het antwoord je niet? Geef dan een nieuw knelpunt door.");

    private static readonly KnelpuntDecision.Refused NotNext = new("Die stap kan nu niet. Kijk hoe het knelpunt ervoor staat.");

    private static readonly KnelpuntDecision.Refused AnswerMissing = new("Schrijf eerst het antwoord.");

    /// <summary>How long an instance of the bot may be busy telling somebody, before another takes over.</summary>
    private static readonly TimeSpan LongestTelling = TimeSpan.FromMinutes(10);

    /// <param name="id">Its id.</param>
    /// <param name="content">What was written.</param>
    /// <param name="actor">Who hands it in.</param>
    /// <param name="now">The moment.</param>
    public static KnelpuntDecision Submit(KnelpuntId id, KnelpuntContent content, Actor actor, DateTimeOffset now) =>
        actor.TakesPartInKnelpunten()
            ? new KnelpuntDecision.Changed(new Knelpunt
            {
                Id = id,
                Content = content,
                Reporter = actor.Id,
                ReporterPartner = actor.Partner,
                Steps = [new KnelpuntStep(KnelpuntState.Ingediend, now, actor.Id)],
                Followers = [new KnelpuntFollower(actor.Id, Told: 1)],
            })
            : NotKnown;

    /// <summary>The form was sent before: its sender finds what it made, somebody else finds nothing.</summary>
    public static KnelpuntDecision SubmitAgain(Knelpunt stands, Actor actor) =>
        stands.Reporter == actor.Id ? new KnelpuntDecision.Unchanged(stands) : FormIsUsed;

    /// <summary>"Dit heb ik ook": once a person. What was decided before is not news to them: they just read it.</summary>
    public static KnelpuntDecision Support(Knelpunt knelpunt, Actor actor) =>
        !actor.TakesPartInKnelpunten() ? NotKnown
        : knelpunt.Follower(actor.Id) is not null ? new KnelpuntDecision.Unchanged(knelpunt)
        : knelpunt.State == KnelpuntState.Beantwoord ? AnsweredAlready
        : new KnelpuntDecision.Changed(knelpunt with { Followers = [.. knelpunt.Followers, new KnelpuntFollower(actor.Id, knelpunt.Steps.Count)] });

    /// <param name="knelpunt">As it stands.</param>
    /// <param name="to">The next state.</param>
    /// <param name="answer">The answer, where that is the next state.</param>
    /// <param name="seen">How many steps there were on the card that was pressed.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="now">The moment.</param>
    public static KnelpuntDecision Move(Knelpunt knelpunt, KnelpuntState to, string? answer, int seen, Actor actor, DateTimeOffset now)
    {
        if (!actor.KeepsAgenda()) return NotOfTheOverleg;
        var given = to == KnelpuntState.Beantwoord ? answer : null;
        if (seen != knelpunt.Steps.Count)
        {
            return knelpunt.Last is var last && last.By == actor.Id && last.State == to && last.Answer == given
                ? new KnelpuntDecision.Unchanged(knelpunt)
                : new KnelpuntDecision.Overtaken(knelpunt);
        }

        if (!knelpunt.State.Next().Contains(to)) return NotNext;
        if (to == KnelpuntState.Beantwoord && string.IsNullOrWhiteSpace(given)) return AnswerMissing;
        if (knelpunt.State == to && knelpunt.Last.Answer == given) return new KnelpuntDecision.Unchanged(knelpunt);
        var steps = knelpunt.Steps.Append(new KnelpuntStep(to, now, actor.Id, given)).ToList();
        return new KnelpuntDecision.Changed(knelpunt with
        {
            Steps = steps,
            Followers = [.. knelpunt.Followers.Select(follower => follower.Person == actor.Id ? follower with { Told = steps.Count } : follower)],
        });
    }

    /// <summary>An instance takes it on itself to tell somebody, so that no other one does.</summary>
    public static KnelpuntDecision Take(Knelpunt knelpunt, PersonId person, DateTimeOffset now) =>
        knelpunt.Follower(person) is { } follower && follower.Told < knelpunt.Steps.Count && !(follower.TakenAt > now - LongestTelling)
            ? With(knelpunt, follower with { TakenAt = now })
            : new KnelpuntDecision.Unchanged(knelpunt);

    /// <param name="knelpunt">As it stands.</param>
    /// <param name="person">Who was told.</param>
    /// <param name="steps">How many steps they know now; what they knew before where telling did not work.</param>
    public static KnelpuntDecision Told(Knelpunt knelpunt, PersonId person, int steps) =>
        knelpunt.Follower(person) is { } follower
            ? With(knelpunt, follower with { Told = Math.Max(follower.Told, steps), TakenAt = null })
            : new KnelpuntDecision.Unchanged(knelpunt);

    private static KnelpuntDecision.Changed With(Knelpunt knelpunt, KnelpuntFollower changed) => new(knelpunt with
    {
        Followers = [.. knelpunt.Followers.Select(follower => follower.Person == changed.Person ? changed : follower)],
    });
}
