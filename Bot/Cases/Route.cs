using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>Which partner starts and which are told (section 5 of the domain).</summary>
/// <param name="Version">Version of the routing table; a case keeps the one it was routed with.</param>
/// <param name="First">The partner that starts.</param>
/// <param name="With">The partners that are told and may join.</param>
/// <param name="Offer">What to offer next: <c>plan</c>, <c>overdracht</c> or <c>knelpunt</c>; null for nothing.</param>
/// <param name="OtherMunicipality">True where leerplicht or Doorstroompunt of another municipality must be called.</param>
public sealed record Route(string Version, PartnerKey First, IReadOnlyList<PartnerKey> With, string? Offer = null, bool OtherMunicipality = false)
{
    /// <summary>Every partner with a part in it, the first one first.</summary>
    public IEnumerable<PartnerKey> Partners => With.Prepend(First);

    public bool Includes(PartnerKey? partner) => partner is { } key && (key == First || With.Contains(key));

    /// <summary>The same route with another partner as the first; the old first partner stays informed.</summary>
    public Route StartingWith(PartnerKey first) =>
        this with { First = first, With = [.. With.Where(p => p != first), .. First == first ? [] : new[] { First }] };
}
