using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Teams;

namespace TeamsSchakelpunt.Bot.Delivery;

/// <summary>Cards that are about no single case, put where lanes are.</summary>
public sealed class StandingCards(LaneAddresses addresses, LaneSender sender, TimeProvider time) : IStandingCards
{
    public async Task<StandingOutcome> PutAsync(Lane lane, PostedCard? posted, LaneCard card, CancellationToken cancellationToken)
    {
        var address = await addresses.FindAsync(lane, cancellationToken);
        if (address is LaneAddress.None) return new StandingOutcome.Nowhere();
        try
        {
            var (conversation, activity) = await sender.PutAsync(address, posted, card, cancellationToken);
            return new StandingOutcome.Stands(new PostedCard(PostedStatus.Delivered, conversation, activity, time.GetUtcNow()));
        }
        catch (ConnectorException failure) when (!failure.IsPermanent)
        {
            return new StandingOutcome.Later(failure.RetryAfter);
        }
        catch (Exception failure) when (failure is ConnectorException or UnvouchedServiceUrlException)
        {
            return new StandingOutcome.Nowhere();
        }
    }
}
