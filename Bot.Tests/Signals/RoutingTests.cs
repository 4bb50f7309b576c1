using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Signals.Routing;
using Xunit;

namespace TeamsSchakelpunt.Tests.Signals;

public sealed class RoutingTests
{
    private static readonly Router Router = RouterWith(rmcUpperAge: 23);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Every_cell_of_the_routing_table_names_who_starts_and_who_is_told(Cell cell)
    {
        foreach (var (age, expected) in cell.Expected)
        {
            var route = Router.Route(Facts(cell.Type, cell.Phase, age));
            Assert.Equal(expected, Text(route));
            if (route is not null) Assert.Equal(cell.Offer, route.Offer ?? "");
        }
    }

    [Fact]
    public void Every_signal_type_has_a_cell_for_every_phase_and_a_way_on_where_it_does_not_fit()
    {
        var types = SignalTypes.Load(ProductData.Open("signals.json"));
        var table = RoutingTable.Load(ProductData.Open("routing.json"));
        foreach (var type in types.All)
        {
            foreach (var phase in Enum.GetValues<Phase>())
            {
                var fits = Router.Route(Facts(type.Key.Value, phase, AgeGroup.From16To17)) is not null;
                Assert.Equal(type.Phases.Contains(phase), fits);
                if (!fits) Assert.All(table.InsteadOf(type.Key, phase), use => Assert.Contains(phase, types.Find(use)!.Phases));
                if (!fits) Assert.NotEmpty(table.InsteadOf(type.Key, phase));
            }
        }
    }

    [Fact]
    public void From_18_leerplicht_gives_way_to_rmc_everywhere()
    {
        foreach (var cell in AllCells())
        {
            var route = Router.Route(Facts(cell.Type, cell.Phase, AgeGroup.From18To22));
            Assert.DoesNotContain(new PartnerKey("leerplicht"), route?.Partners ?? []);
        }
    }

    [Fact]
    public void Rmc_follows_youngsters_to_27_where_the_setting_says_so()
    {
        var route = RouterWith(rmcUpperAge: 27).Route(Facts("uit_beeld", Phase.Geen, AgeGroup.From23To26));
        Assert.Equal("rmc + raster jongerenloket etty_hillesum", Text(route));
    }

    [Theory]
    [InlineData("niet_ingeschreven", Phase.Vo, "etty_hillesum + aventus jongerenloket")]
    [InlineData("verzuim", Phase.Vo, "etty_hillesum +")]
    [InlineData("passende_plek", Phase.Vo, "etty_hillesum + matchpoind pactum")]
    public void Who_lives_elsewhere_starts_at_the_own_school_with_a_note_to_call_the_home_municipality(string type, Phase phase, string expected)
    {
        var route = Router.Route(Facts(type, phase, AgeGroup.From16To17) with { Residence = Residence.Elsewhere });
        Assert.Equal(expected, Text(route));
        Assert.True(route!.OtherMunicipality);
    }

    [Fact]
    public void Where_a_route_has_no_leerplicht_or_rmc_the_residence_changes_nothing()
    {
        var here = Router.Route(Facts("zorgen", Phase.Vo, AgeGroup.From16To17));
        var elsewhere = Router.Route(Facts("zorgen", Phase.Vo, AgeGroup.From16To17) with { Residence = Residence.Elsewhere });
        Assert.Equal(Text(here), Text(elsewhere));
        Assert.False(elsewhere!.OtherMunicipality);
    }

    [Fact]
    public void A_school_that_is_no_partner_starts_at_the_coordinator()
    {
        var route = Router.Route(Facts("verzuim", Phase.Pro, AgeGroup.From16To17) with { School = null, SchoolPhase = null });
        Assert.Equal(PartnerKey.Coordinator, route!.First);
    }

    [Fact]
    public void A_case_keeps_the_version_of_the_table_it_was_routed_with() =>
        Assert.Equal("2026-1", Router.Route(Facts("verzuim", Phase.Vo, AgeGroup.From16To17))!.Version);

    public static TheoryData<Cell> Cells() => [.. AllCells()];

    private static IEnumerable<Cell> AllCells() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Signals", "routing-expected.psv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(fields => new Cell(fields[0], Phases.Parse(fields[1])!.Value, fields[2], fields[3], fields[4], fields[5]));

    private static Router RouterWith(int rmcUpperAge) => new(
        RoutingTable.Load(ProductData.Open("routing.json")),
        rmcUpperAge,
        partner => partner.Value == "jeugdzorg_transitie" ? [new PartnerKey("pactum")] : [partner]);

    private static RoutingFacts Facts(string type, Phase phase, AgeGroup age)
    {
        var school = phase switch { Phase.Vso => "ambelt", Phase.Pro => "bolster", Phase.Mbo => "aventus", _ => "etty_hillesum" };
        var schoolPhase = phase.IsAtSchool() ? phase : Phase.Vo;
        return new RoutingFacts(new SignalTypeKey(type), phase, age, new PartnerKey(school), schoolPhase, Residence.Region);
    }

    private static string Text(Route? route) => route is null ? "-" : $"{route.First} + {string.Join(' ', route.With)}".TrimEnd();

    public sealed record Cell(string Type, Phase Phase, string Under18, string From18, string From23, string Offer)
    {
        public IEnumerable<(AgeGroup Age, string Expected)> Expected =>
        [
            (AgeGroup.From16To17, Under18),
            (AgeGroup.From18To22, Under18 == "-" ? "-" : From18),
            (AgeGroup.From23To26, Under18 == "-" ? "-" : From23),
        ];

        public override string ToString() => $"{Type} {Phase.Key()}";
    }
}
