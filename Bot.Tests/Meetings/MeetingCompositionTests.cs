using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Meetings;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Tests.Cases;
using Xunit;
using static TeamsSchakelpunt.Tests.Partners.SampleDirectory;

namespace TeamsSchakelpunt.Tests.Meetings;

/// <summary>The smallest useful group, and who can be chosen beside it (section 2.8 of the domain, 4.2 of the plan).</summary>
public sealed class MeetingCompositionTests
{
    private static readonly PartnerKey Bolster = new("bolster"), Werkgevers = new("werkgevers"), Jongerenloket = new("jongerenloket");
    private static readonly DateOnly From = Given.Today.AddDays(3), Until = Given.Today.AddDays(14);

    private static readonly Contact[] Everybody =
    [
        Person("mentor", People.School), Person("collega", People.School), Person("leerplichtambtenaar", People.Leerplicht), Person("consulent-rmc", new("rmc")),
        Person("adviseur", new("matchpoind")), Person("trajectbegeleider", People.Aventus), Person("praktijkbegeleider", new("technicampus")),
        Person("consulent", Jongerenloket), Person("jobcoach", new("dwt")), Person("jongerenwerker", People.Raster), Person("jeugdhulpverlener", People.Pactum),
        Person("bolsteraar", Bolster), Person("ondernemer", Werkgevers),
    ];

    [Fact]
    public void Who_takes_part_the_first_contact_the_school_and_the_partners_of_the_signal_are_the_smallest_group()
    {
        var @case = Given.Lopend().WithParticipant(People.Helper).WithParticipant(People.YouthWorker) with { Route = new Route("1", People.Leerplicht, [People.School, Jongerenloket]) };
        Assert.Equal(
            ["leerplichtambtenaar: Heeft de casus opgepakt.", "jeugdhulpverlener: Doet al mee.", "mentor: De eigen school.", "consulent: Weet van het signaal."],
            Chosen(@case, People.YouthWorker));
    }

    [Fact]
    public void Whoever_plans_is_not_proposed_nor_a_colleague_of_theirs() =>
        Assert.Equal(["mentor: De eigen school."], Chosen(Given.Lopend(), People.Officer));

    [Theory]
    [InlineData("verzuim", Phase.Vo, "mentor", "leerplicht")]
    [InlineData("zorgen", Phase.Mbo, "trajectbegeleider", "pactum,raster")]
    [InlineData("geen_diploma", Phase.Vso, "bolsteraar", "dwt,matchpoind,jongerenloket")]
    [InlineData("geen_werk", Phase.Geen, "consulent", "dwt")]
    public void Each_signal_brings_its_own_partners_and_at_school_the_others_of_the_plan_can_be_chosen(string type, Phase phase, string first, string with)
    {
        var starts = Everybody.Single(contact => contact.Id == first).Partner;
        var told = with.Split(',').Select(key => new PartnerKey(key)).ToList();
        var @case = Given.Lopend() with
        {
            Type = new SignalTypeKey(type), Phase = phase, Owner = People.Of("elders", People.Gemeente).Who, Route = new Route("1", starts, told),
            Private = new PrivatePart(phase.IsAtSchool() ? starts : null, Initials: "JB"),
        };
        var proposed = Propose(@case, People.Of("elders", People.Gemeente));
        Assert.Equal(told.Prepend(starts).Select(key => key.Value).Order(), proposed.Where(guest => guest.IsChosen).Select(guest => guest.Contact.Partner.Value).Order());
        var offered = proposed.Where(guest => !guest.IsChosen).ToList();
        Assert.All(offered, guest => Assert.Equal("Hoort bij de casusbespreking (plan 4.2).", guest.Why));
        var ofThePlan = phase.IsAtSchool() ? new[] { "matchpoind", "aventus", "technicampus", "leerplicht", "jongerenloket", "dwt" } : [];
        Assert.Equal(ofThePlan.Except(told.Prepend(starts).Select(key => key.Value)).Order(), offered.Select(guest => guest.Contact.Partner.Value).Order());
    }

    [Theory]
    [InlineData(AgeGroup.Under16, "leerplicht", "rmc")]
    [InlineData(AgeGroup.From16To17, "leerplicht", "rmc")]
    [InlineData(AgeGroup.From18To22, "rmc", "leerplicht")]
    public void At_eighteen_leerplicht_makes_way_for_rmc(AgeGroup age, string comes, string stays)
    {
        var partners = Propose(Given.Lopend() with { Age = age, Owner = null, Route = new Route("1", People.School, []) }, People.YouthWorker).Select(guest => guest.Contact.Partner.Value).ToList();
        Assert.Contains(comes, partners);
        Assert.DoesNotContain(stays, partners);
    }

    [Fact]
    public void A_small_school_is_not_named_to_who_does_not_see_the_dossier()
    {
        var raised = Given.Opgepakt() with { Route = new Route("1", People.Leerplicht, [Bolster]), Private = new PrivatePart(Bolster) };
        Assert.False(raised.ShowsPrivatePart(People.Officer));
        Assert.DoesNotContain(Propose(raised, People.Officer), guest => guest.Contact.Partner == Bolster);

        var filled = Given.Aangevuld() with { Route = raised.Route, Private = raised.Private };
        Assert.Contains(Propose(filled, People.Officer), guest => guest is { IsChosen: true, Why: "De eigen school." } && guest.Contact.Partner == Bolster);
    }

    [Fact]
    public void Of_the_reporters_school_the_reporter_comes_and_elsewhere_who_is_there_for_the_school()
    {
        Assert.Contains("mentor: De eigen school.", Chosen(Given.Lopend() with { Reporter = People.Mentor.Who }, People.Officer));
        Assert.Contains("collega: De eigen school.", Chosen(Given.Lopend() with { Reporter = People.Colleague.Who }, People.Officer));

        var forTheSchool = Person("voor-de-school", Jongerenloket) with { Schools = [People.School] };
        var @case = Given.Lopend() with { Route = new Route("1", Jongerenloket, []) };
        Assert.Contains("voor-de-school: Eerste contact.", Chosen(@case, People.Officer, [.. Everybody, forTheSchool]));
    }

    [Fact]
    public void Who_is_away_all_the_time_is_stood_in_for_and_who_is_back_in_time_comes()
    {
        var away = Person("mentor", People.School) with { Away = new Absence(Given.Today, Until), StandIn = "collega" };
        var others = Everybody.Where(contact => contact.Id != "mentor").ToArray();
        var standIn = Propose(Given.Lopend(), People.Officer, [away, .. others]).Single(guest => guest.IsChosen);
        Assert.Equal(("collega", "mentor"), (standIn.Contact.Id, standIn.StandsInFor!.Id));

        var back = away with { Away = new Absence(Given.Today, From.AddDays(1)) };
        Assert.Equal(("mentor", null), Propose(Given.Lopend(), People.Officer, [back, .. others]).Single(guest => guest.IsChosen) is var guest ? (guest.Contact.Id, guest.StandsInFor?.Id) : default);
    }

    [Fact]
    public void Who_has_left_is_stood_in_for_or_else_does_not_come()
    {
        var left = Person("mentor", People.School) with { LastDay = Given.Today.AddDays(-1), StandIn = "collega" };
        Contact[] others = [.. Everybody.Where(contact => contact.Partner != People.School)];
        var @case = Given.Lopend().WithParticipant(People.YouthWorker) with { Participants = [new Participant(People.Mentor.Who, LegalGround.WettelijkeTaak, Given.Now)] };
        Assert.Contains("collega: Doet al mee.", Chosen(@case, People.Officer, [left, Person("collega", People.School), .. others]));
        Assert.Empty(Chosen(@case, People.Officer, [left with { StandIn = null }, .. others]));
    }

    [Fact]
    public void Two_who_stand_in_for_each_other_and_are_both_away_end_the_search()
    {
        var away = new Absence(Given.Today, Until);
        var mentor = Person("mentor", People.School) with { Away = away, StandIn = "collega" };
        var colleague = Person("collega", People.School) with { Away = away, StandIn = "mentor" };
        Assert.Equal("mentor", Assert.Single(Propose(Given.Lopend(), People.Officer, [mentor, colleague])).Contact.Id);
    }

    [Fact]
    public void Nobody_of_a_partner_without_the_agreement_or_without_an_account_is_proposed()
    {
        var unsigned = People.Of("ondernemer", Werkgevers);
        var @case = Given.Lopend().WithAdviser(unsigned) with { Route = new Route("1", Werkgevers, [People.School]) };
        Contact[] contacts = [.. Everybody.Where(contact => contact.Id is not ("mentor" or "collega")), Person("mentor", People.School) with { Person = null }];
        var proposed = Propose(@case, People.Officer, contacts);
        Assert.DoesNotContain(proposed, guest => guest.Contact.Partner == Werkgevers || guest.Contact.Person is null);
        var others = Composition(contacts).Others(proposed, People.Officer, From);
        Assert.DoesNotContain(others, contact => contact.Partner == Werkgevers || contact.Person is null);
        Assert.Contains(others, contact => contact.Id == "jongerenwerker");
        Assert.DoesNotContain(others, contact => contact.Person == People.Officer.Id);
    }

    private static IEnumerable<string> Chosen(Case @case, Actor planner, params Contact[] contacts) =>
        Propose(@case, planner, contacts).Where(guest => guest.IsChosen).Select(guest => $"{guest.Contact.Id}: {guest.Why}");

    private static IReadOnlyList<ProposedGuest> Propose(Case @case, Actor planner, params Contact[] contacts) =>
        Composition(contacts.Length == 0 ? Everybody : contacts).Propose(@case, planner, From, Until);

    private static MeetingComposition Composition(Contact[] contacts)
    {
        var time = new ShiftedTime(Given.Now);
        return new MeetingComposition(new PartnerDirectory(Deventer(time).Partners, contacts, [], time), Recognition.Deventer.Matrix);
    }
}
