using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Channels;

/// <summary><c>koppel</c> and <c>ontkoppel</c>: which channel is a partner's. By a coordinator or an administrator.</summary>
public sealed class LinkChannel(ChannelLinks links, PartnerDirectory directory, WaitingCases waiting)
{
    private static readonly Answer.Say NotAllowed = new("Alleen een coördinator of beheerder koppelt kanalen. Vraag het de coördinator.");

    /// <summary>Makes the channel the partner's. What waited for a channel is delivered now.</summary>
    public async Task<Answer> LinkAsync(PartnerKey? partner, ChannelPlace? here, Actor actor, CancellationToken cancellationToken)
    {
        if (!MayLink(actor)) return NotAllowed;
        if (here is null) return new Answer.Say("Typ dit in het kanaal van de partner. Dan weet ik welk kanaal je bedoelt.");
        if (partner is not { } key || (key != PartnerKey.Coordinator && directory.Find(key) is null))
        {
            return new Answer.Say("Van welke partner is dit kanaal? Typ bijvoorbeeld: koppel Leerplicht.");
        }

        await StoreAsync(key, here, cancellationToken);
        return new Answer.Show(
            ChannelLinkedCard.Build(new ChannelLinkedCardData(directory.NameOf(key), here.Name, Linked: true)), $"Gekoppeld aan {directory.NameOf(key)}");
    }

    /// <summary>Takes the channel from its partner: the one named, or the one whose channel this is.</summary>
    public async Task<Answer> UnlinkAsync(PartnerKey? partner, ChannelPlace? here, Actor actor, CancellationToken cancellationToken)
    {
        if (!MayLink(actor)) return NotAllowed;
        var link = partner is { } key
            ? await links.OfAsync(key, cancellationToken)
            : here is null ? null : await links.ByChannelAsync(here.ChannelId, cancellationToken);
        if (link is null) return new Answer.Say("Hier is geen kanaal gekoppeld. Typ bijvoorbeeld: ontkoppel Leerplicht.");

        await links.UnlinkAsync(link.Partner, cancellationToken);
        return new Answer.Show(
            ChannelLinkedCard.Build(new ChannelLinkedCardData(directory.NameOf(link.Partner), link.Name, Linked: false)),
            $"Ontkoppeld van {directory.NameOf(link.Partner)}");
    }

    /// <summary>Which partners have no channel yet.</summary>
    public async Task<Answer> OverviewAsync(CancellationToken cancellationToken)
    {
        var known = (await links.AllAsync(cancellationToken)).ToDictionary(l => l.Partner, l => l.Name);
        var rows = directory.Partners
            .Where(p => p.TakesSignals)
            .Select(p => p.Key)
            .Append(PartnerKey.Coordinator)
            .Select(key => new PartnerChannel(key == PartnerKey.Coordinator ? "Coördinatoren" : directory.NameOf(key), known.GetValueOrDefault(key)));
        return new Answer.Show(
            PartnerChannelsCard.Build(new PartnerChannelsCardData([.. rows.OrderBy(r => r.Channel is not null)])), "Partners en hun kanalen");
    }

    /// <summary>What to confirm with one press after installation; null where no name matches.</summary>
    public Answer? Propose(IReadOnlyList<ChannelPlace> channels)
    {
        var matches = ChannelMatches.Find(channels, directory);
        return matches.Count == 0 ? null : Proposal(matches);
    }

    /// <summary>Links the ticked channels. The channels are asked from Teams again: the card proves nothing.</summary>
    /// <param name="mark">The mark of the proposal that was pressed.</param>
    /// <param name="isTicked">Whether a row is ticked, by its index.</param>
    /// <param name="channels">The team's channels as they are now.</param>
    /// <param name="actor">Who pressed.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Answer> ConfirmAsync(
        string? mark, Func<int, bool> isTicked, IReadOnlyList<ChannelPlace> channels, Actor actor, CancellationToken cancellationToken)
    {
        if (!MayLink(actor)) return NotAllowed;
        var matches = ChannelMatches.Find(channels, directory);
        if (matches.Count == 0) return new Answer.Say("De kanalen zijn veranderd. Typ in een kanaal: koppel, en dan de naam van de partner.");
        if (ChannelMatches.MarkOf(matches) != mark) return Proposal(matches);

        for (var i = 0; i < matches.Count; i++)
        {
            if (isTicked(i)) await StoreAsync(matches[i].Partner, matches[i].Channel, cancellationToken);
        }

        return await OverviewAsync(cancellationToken);
    }

    /// <summary>A channel got another name.</summary>
    public async Task RenameAsync(string channelId, string name, CancellationToken cancellationToken)
    {
        if (await links.ByChannelAsync(channelId, cancellationToken) is { } link)
        {
            await links.LinkAsync(link with { Name = name }, cancellationToken);
        }
    }

    /// <summary>A channel was deleted: its partner has none any more. Whose it was; null where it was nobody's.</summary>
    public async Task<PartnerKey?> ForgetAsync(string channelId, CancellationToken cancellationToken)
    {
        if (await links.ByChannelAsync(channelId, cancellationToken) is not { } link) return null;
        await links.UnlinkAsync(link.Partner, cancellationToken);
        return link.Partner;
    }

    private static bool MayLink(Actor actor) => actor.IsCoordinator || actor.IsAdministrator;

    private Answer.Show Proposal(IReadOnlyList<(ChannelPlace Channel, PartnerKey Partner)> matches) => new(
        LinkChannelsCard.Build(new LinkChannelsCardData(
            ChannelMatches.MarkOf(matches),
            [.. matches.Select((m, i) => new ChannelProposal(i, m.Channel.Name, directory.NameOf(m.Partner)))])),
        "Kanalen koppelen");

    private async Task StoreAsync(PartnerKey partner, ChannelPlace place, CancellationToken cancellationToken)
    {
        await links.LinkAsync(
            new ChannelLink(partner, place.TeamId, place.ChannelId, place.Name, place.ServiceUrl, place.TenantId, place.BotId), cancellationToken);
        await waiting.ReleaseAsync(partner, cancellationToken);
    }
}
