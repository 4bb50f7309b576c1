using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>A role of the written matrix, and how a case gets somebody in it.</summary>
/// <param name="Name">As the matrix calls it.</param>
/// <param name="Give">The case with the person in this role; null where this person can't have it.</param>
/// <param name="As">The person with what the role asks of them.</param>
internal sealed record PartInCase(string Name, Func<Case, Actor, Case?> Give, Func<Actor, Actor>? As = null)
{
    public static IReadOnlyList<PartInCase> All { get; } =
    [
        new("melder", (@case, actor) => @case with { Reporter = actor.Who }),
        new("eigenaar", (@case, actor) => @case with { Owner = actor.Who }),
        new("regisseur", (@case, actor) => @case with { Regie = @case.Regie with { Current = new ActiveRegisseur(actor.Who, Given.Now, People.Coordinator.Who) } }),
        new("deelnemer", (@case, actor) => With(@case, new Participant(actor.Who, LegalGround.WettelijkeTaak, Given.Now))),
        new("meedenker", (@case, actor) => With(@case, new Participant(actor.Who, null, Given.Now))),
        new("nazorg", (@case, actor) => @case with { Aftercare = new Aftercare(actor.Who, Given.Today) }),
        new("eerste partner", (@case, actor) => actor.Partner is { } partner ? @case with { Route = @case.Route.StartingWith(partner) } : null),
        new("partner die het weet", (@case, actor) => actor.Partner is { } partner ? @case with { Route = @case.Route with { With = [.. @case.Route.With, partner] } } : null),
        new("gevraagde partner", (@case, actor) => actor.Partner is { } partner
            ? @case with { Invitations = [.. @case.Invitations, new Invitation(partner, LegalGround.WettelijkeTaak, People.Officer.Who, Given.Now)] }
            : null),
        new("collega van deelnemer", (@case, actor) => actor.Partner is { } partner
            ? With(@case, new Participant(People.Of("deelnemende-collega", partner).Who, LegalGround.WettelijkeTaak, Given.Now))
            : null),
        new("kandidaat", (@case, actor) => @case with
        {
            Regie = @case.Regie with { Proposal = new RegisseurProposal(1, actor.Who, People.Officer.Who, "fase", Given.Now) },
        }),
        new("gevraagde eigenaar", (@case, actor) => @case with { OwnerOffer = new OwnerOffer(actor.Who, People.Officer.Who, Given.Now, 1) }),
        new("genodigde", (@case, actor) => @case with
        {
            Meeting = new Meeting(MeetingState.Gepland)
            {
                Serial = 1,
                Round = 1,
                Planner = People.Officer.Who,
                Invitees = [new Invitee(People.Officer.Who, null, MeetingReply.Yes), new Invitee(actor.Who, LegalGround.WettelijkeTaak)],
                Wish = Given.Wish,
                Time = new MeetingTime(Given.Moment, 45, 1),
                Edition = 1,
            },
        }),
        new("ontvanger", (@case, actor) => actor.Partner is { } partner ? @case with { Transfer = new Transfer(TransferState.GesprekGehouden, partner) } : null),
        new("bij elkaar gebracht", (@case, actor) => @case with
        {
            Doubles = [new PossibleDouble(DoubleRulesTests.Older, DoubleState.BroughtTogether, People.Officer.Who, actor.Who, DecidedBy: People.Coordinator.Who, DecidedAt: Given.Now)],
        }),
        new("coördinator", (@case, _) => @case, actor => actor with { IsCoordinator = true }),
        new("beheerder", (@case, _) => @case, actor => actor with { IsAdministrator = true, IsPartnerAdministrator = true }),
        new("buitenstaander", (@case, _) => @case),
        new("het Schakelpunt", (@case, _) => @case, _ => Actor.Schakelpunt),
    ];

    /// <summary>Somebody of each kind of partner who could have the role.</summary>
    public static IReadOnlyList<Actor> Strangers { get; } =
    [
        People.Of("met-afspraak", People.Pactum),
        People.Of("zonder-afspraak", People.Rentray) with { HasAgreement = false },
        People.Of("kleine-school", new PartnerKey("de_bolster")),
        People.Of("zonder-partner", null) with { HasAgreement = false },
    ];

    public Actor Filled(Actor stranger) => As is null ? stranger : As(stranger);

    public override string ToString() => Name;

    private static Case With(Case @case, Participant participant) => @case with { Participants = [.. @case.Participants, participant] };
}
