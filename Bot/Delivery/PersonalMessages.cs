using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Teams;

namespace TeamsSchakelpunt.Bot.Delivery;

/// <summary>Sends a card to a person's chat; the chat is made first where there is none yet.</summary>
public sealed class PersonalMessages(LaneAddresses addresses, LaneSender sender) : IPersonalMessages
{
    public async Task<MessageOutcome> SendAsync(PersonId person, ReadOnlyMemory<byte> card, string summary, CancellationToken cancellationToken)
    {
        var address = await addresses.FindPersonAsync(person, cancellationToken);
        if (address is LaneAddress.None) return MessageOutcome.Unreachable;
        try
        {
            await sender.PutAsync(address, null, new LaneCard(card, summary), cancellationToken);
            return MessageOutcome.Sent;
        }
        catch (Exception failure) when (failure is ConnectorException or UnvouchedServiceUrlException)
        {
            return failure is ConnectorException { IsPermanent: true } ? MessageOutcome.Unreachable : MessageOutcome.Later;
        }
    }
}
