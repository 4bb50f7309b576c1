using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Signals.Routing;

/// <summary>What routing looks at.</summary>
/// <param name="Type">The kind of signal.</param>
/// <param name="Phase">Where the youngster is.</param>
/// <param name="Age">The age group.</param>
/// <param name="School">The school now, or the last one; null where there is none or it is no partner.</param>
/// <param name="SchoolPhase">The phase of that school.</param>
/// <param name="Residence">Where the youngster lives.</param>
public sealed record RoutingFacts(
    SignalTypeKey Type, Phase Phase, AgeGroup Age, PartnerKey? School, Phase? SchoolPhase, Residence Residence);

/// <summary>Turns a cell of the routing table into partners, with the rules on top of section 5 of the domain.</summary>
/// <param name="table">The table.</param>
/// <param name="rmcUpperAge">23, or 27 once RMC follows youngsters to 27 (section 1 of the domain).</param>
/// <param name="standsInFor">What a placeholder of the plan stands for, such as <c>jeugdzorg_transitie</c> for Pactum.</param>
public sealed class Router(RoutingTable table, int rmcUpperAge, Func<PartnerKey, IReadOnlyList<PartnerKey>> standsInFor)
{
    private static readonly PartnerKey Leerplicht = new("leerplicht");
    private static readonly PartnerKey Rmc = new("rmc");
    private static readonly PartnerKey Jongerenloket = new("jongerenloket");

    /// <summary>The route, or null where the type does not fit the phase.</summary>
    public Route? Route(RoutingFacts facts)
    {
        if (table.Find(facts.Type, facts.Phase) is not { } cell) return null;

        var otherMunicipality = facts.Residence == Residence.Elsewhere && cell.With.Append(cell.First).Any(WorksForResidents);
        var firstToken = otherMunicipality && WorksForResidents(cell.First) ? "eigen_school" : cell.First;
        var first = Resolve(firstToken, facts).FirstOrDefault(PartnerKey.Coordinator);
        var with = cell.With
            .Where(token => !(otherMunicipality && WorksForResidents(token)))
            .SelectMany(token => Resolve(token, facts))
            .Distinct()
            .Where(partner => partner != first);
        return new Route(table.Version, first, [.. with], cell.Offer, otherMunicipality);
    }

    /// <summary>Rule 3: leerplicht and RMC work for the place where the youngster lives.</summary>
    private static bool WorksForResidents(string token) => token is "lp_rmc" or "leerplicht" or "rmc";

    private IEnumerable<PartnerKey> Resolve(string token, RoutingFacts facts) => token switch
    {
        "eigen_school" or "laatste_school" => facts.School is { } school ? [school] : [],
        "eigen_mbo" when facts.SchoolPhase == Phase.Mbo || facts.Phase == Phase.Mbo => facts.School is { } mbo ? [mbo] : [],
        "eigen_mbo" => [table.DefaultMbo],
        "lp_rmc" or "leerplicht" or "rmc" => [CompulsoryEducation(facts.Age)],
        "coordinator" => [PartnerKey.Coordinator],
        _ => standsInFor(new PartnerKey(token)),
    };

    /// <summary>Rule 1: under 18 leerplicht, from 18 RMC, and past RMC's upper age the Jongerenloket.</summary>
    private PartnerKey CompulsoryEducation(AgeGroup age) => age switch
    {
        AgeGroup.Under16 or AgeGroup.From16To17 => Leerplicht,
        AgeGroup.From23To26 when rmcUpperAge < 27 => Jongerenloket,
        _ => Rmc,
    };
}
