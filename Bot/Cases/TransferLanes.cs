using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>The cards of a warme overdracht. A later offer has cards of its own, so that people hear of it.</summary>
public static class TransferLanes
{
    /// <summary>The card of an offer, in one place.</summary>
    public static Lane CardIn(Lane place, int round) => place.About(new LaneTopic(LaneTopic.Transfer, round));

    /// <summary>All cards of it: in the channel of who takes over, and in the chats of who offered it, has the case, or had it.</summary>
    public static IEnumerable<Lane> Of(Case @case)
    {
        if (@case.Transfer is not { To: { } to } transfer) return [];
        var people = new[] { transfer.By, @case.Owner, transfer.Sender, @case.Regie.Current?.Who }.OfType<Professional>();
        return people.Select(who => Lane.Person(who.Id)).Prepend(Lane.Channel(to)).Distinct().Select(place => CardIn(place, transfer.Round));
    }
}
