using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Overview;

/// <summary>
/// <c>overzicht verantwoordelijkheden</c>: the "lappendeken met gaten" (annex of the plan) on one card, for coordinators:
/// rows without somebody to reach today, partners without channel, stand-in or contact, contacts not confirmed.
/// </summary>
public sealed class Gaps(ResponsibilityMatrix matrix, PartnerDirectory directory, ChannelLinks links, TimeProvider time)
{
    public async Task<Answer> ShowAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.IsCoordinator) return new Answer.Say("Alleen een coördinator ziet dit overzicht.");
        var today = WorkingDays.Day(time.GetUtcNow());
        var withChannel = (await links.AllAsync(cancellationToken)).Select(link => link.Partner).ToHashSet();
        var partners = directory.Partners.Where(partner => partner.TakesSignals).ToList();
        var staying = directory.State.Contacts.Where(contact => !contact.HasLeft(today)).ToList();
        return new Answer.ShowPrivately(
            GapsCard.Build(new GapsCardData(
                today,
                [.. matrix.Rows.Select(row => GapOf(row, today)).OfType<RowGap>().OrderByDescending(gap => gap.IsBare)],
                [.. partners.Where(partner => !withChannel.Contains(partner.Key)).Select(partner => partner.Name)],
                [.. partners.Where(partner => HasNoStandIn(partner.Key, today)).Select(partner => partner.Name)],
                [.. partners.Where(partner => directory.ContactsOf(partner.Key).Count == 0).Select(partner => partner.Name)],
                [.. staying.Where(contact => Confirmation.IsOutdated(contact, today)).Select(contact => $"{contact.Name} ({directory.NameOf(contact.Partner)})")],
                staying.Count(contact => contact.AskedOn is not null))),
            "Gaten in de lappendeken");
    }

    /// <summary>Null where somebody is there for each partner of the row.</summary>
    private RowGap? GapOf(MatrixRow row, DateOnly today)
    {
        var partners = row.Partners.Select(partner => directory.Find(new PartnerKey(partner.Key))).OfType<Partner>().Where(partner => partner.HasAgreement).ToList();
        var missing = partners.Where(partner => !directory.ContactsOf(partner.Key).Any(contact => contact.IsPresent(today))).ToList();
        return missing.Count == 0 ? null : new RowGap($"{row.Task} ({row.Section})", [.. missing.Select(partner => partner.Name)], missing.Count == partners.Count);
    }

    /// <summary>Somebody there has nobody to stand in who has not left.</summary>
    private bool HasNoStandIn(PartnerKey partner, DateOnly today) =>
        directory.ContactsOf(partner).Any(contact => directory.State.StandInOf(contact) is not { } standIn || standIn.HasLeft(today));
}
