using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;

namespace TeamsSchakelpunt.Bot.Delivery;

/// <summary>Where a lane is in Teams.</summary>
internal abstract record LaneAddress
{
    /// <summary>A channel: a new card starts a thread.</summary>
    public sealed record Channel(ChannelLink Link) : LaneAddress;

    /// <summary>A chat with a person; it may have to be made first.</summary>
    public sealed record Person(PersonId Id, PersonalChat Chat) : LaneAddress;

    /// <summary>The partner has no channel.</summary>
    public sealed record None : LaneAddress;
}

/// <summary>Looks up where a lane is. Coordinators without a channel are reached in the chat of the first one that Teams knows.</summary>
public sealed class LaneAddresses(ChannelLinks links, PersonalChats chats, PartnerDirectory directory)
{
    internal async Task<LaneAddress> FindAsync(Lane lane, CancellationToken cancellationToken)
    {
        if (lane.PersonId is { } person)
        {
            return await FindPersonAsync(person, cancellationToken);
        }

        var partner = lane.Partner ?? PartnerKey.Coordinator;
        if (await links.OfAsync(partner, cancellationToken) is { } link) return new LaneAddress.Channel(link);
        return partner == PartnerKey.Coordinator ? await FindCoordinatorAsync(cancellationToken) : new LaneAddress.None();
    }

    /// <summary>By way of what a message that stands somewhere is changed: its lane, or any channel of the bot where the lane is no longer known.</summary>
    internal async Task<LaneAddress> FindForUpdateAsync(Lane lane, CancellationToken cancellationToken) =>
        await FindAsync(lane, cancellationToken) is var own and not LaneAddress.None ? own
        : await links.AllAsync(cancellationToken) is [var known, ..] ? new LaneAddress.Channel(known)
        : new LaneAddress.None();

    /// <summary>The person's chat; somebody Teams has not shown yet is reached by Entra object id, over any channel that is known.</summary>
    internal async Task<LaneAddress> FindPersonAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (await chats.FindAsync(person, cancellationToken) is { } chat) return new LaneAddress.Person(person, chat);
        return await links.AllAsync(cancellationToken) is [var known, ..]
            ? new LaneAddress.Person(person, new PersonalChat(person.ObjectId, null, known.ServiceUrl, person.Tenant ?? known.TenantId, known.BotId))
            : new LaneAddress.None();
    }

    /// <summary>A coordinator Teams knows; else the first one.</summary>
    private async Task<LaneAddress> FindCoordinatorAsync(CancellationToken cancellationToken)
    {
        foreach (var coordinator in directory.Coordinators)
        {
            if (await chats.FindAsync(coordinator, cancellationToken) is { } chat) return new LaneAddress.Person(coordinator, chat);
        }

        return directory.Coordinators.FirstOrDefault() is { Value: not null } first
            ? await FindPersonAsync(first, cancellationToken)
            : new LaneAddress.None();
    }

    internal Task RememberAsync(PersonId person, PersonalChat chat, CancellationToken cancellationToken) =>
        chats.RememberAsync(person, chat, cancellationToken);
}
