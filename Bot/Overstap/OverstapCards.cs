using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Overstap;

/// <summary>Draws the cards about a list from how it stands. None holds anything of a youngster.</summary>
public sealed class OverstapCards(OverstapMembers members, PartnerDirectory directory, SignalTypes types)
{
    /// <summary>What a phone shows of it.</summary>
    public const string Summary = "De Overstap";

    /// <summary>How far it is, for who brought the list.</summary>
    public async Task<AdaptiveCard> ProgressAsync(OverstapImport import, CancellationToken cancellationToken)
    {
        var places = import.State is OverstapState.Running ? new Dictionary<Lane, OverstapPlaceCard>() : await members.PlacesAsync(import.Id, cancellationToken);
        var channels = places.Where(place => place.Key.Partner is not null).OrderBy(place => place.Key.Key, StringComparer.Ordinal).ToList();
        return OverstapProgressCard.Build(new OverstapProgressCardData(
            import.Id,
            import.State == OverstapState.Running,
            import.Done,
            import.Rows,
            CountsOf(import.Counts),
            import.WrongLines,
            [.. channels.Where(place => place.Value.Posted?.ActivityId is not null).Select(place => directory.NameOf(place.Key.Partner!.Value))],
            [.. channels.Where(place => place.Value.Posted?.ActivityId is null).Select(place => directory.NameOf(place.Key.Partner!.Value))]));
    }

    /// <summary>The card in a partner's channel, or in the chat of an owner; null where there is nothing to say there.</summary>
    public static AdaptiveCard? Place(OverstapImport import, Lane lane, OverstapPlaceCard place, IReadOnlyList<(CaseNumber Number, OverstapMember Member)> cases, OverstapPickUp pickUp)
    {
        if (lane.PersonId is not null) return OverstapEnrolledCard.Build(new OverstapEnrolledCardData(import.Id, place.Enrolled));
        if (lane.Partner is not { } partner) return null;
        var own = cases.Where(one => one.Member.Told.Contains(partner)).Select(one => one.Member).ToList();
        if (own.Count == 0) return null;
        var first = own.Where(member => member.First == partner).ToList();
        return OverstapListCard.Build(new OverstapListCardData(
            import.Id,
            WorkingDays.Day(import.At),
            own.Count,
            first.Count,
            first.Count(member => member.State == CaseState.Nieuw),
            own.Count(member => member.State is CaseState.Opgepakt or CaseState.Lopend or CaseState.Nazorg),
            own.Count(member => member.State is CaseState.Gesloten or CaseState.Ingetrokken or CaseState.Gewist),
            pickUp.Before));
    }

    /// <summary>By when the signals of a list are picked up, and when people are reminded (section 6.4 of the domain).</summary>
    public OverstapPickUp PickUpOf(OverstapImport import)
    {
        var day = WorkingDays.Day(import.At);
        var urgency = types.Find(SignalTypeKey.NietIngeschreven)!.UrgencyOn(day);
        var before = WorkingDays.Add(day, urgency.WorkingDays());
        var (half, whole) = CaseDeadlines.PickUpNorm(urgency, import.At, before);
        return new OverstapPickUp(before, half, whole, urgency.WorkingDays() == 0);
    }

    public static OverstapTotals CountsOf(OverstapCounts counts) => new(counts.New, counts.Changed, counts.Enrolled, counts.Unchanged, counts.FoundAPlace, counts.Ended);
}

/// <summary>When what nobody picked up is said.</summary>
/// <param name="Before">The last day to pick it up.</param>
/// <param name="Remind">When the first partner is reminded.</param>
/// <param name="Tell">When the coordinators hear.</param>
/// <param name="IsUrgent">It is said at any hour.</param>
public sealed record OverstapPickUp(DateOnly Before, DateTimeOffset Remind, DateTimeOffset Tell, bool IsUrgent);
