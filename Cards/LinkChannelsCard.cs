using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One proposed link.</summary>
/// <param name="Index">Number of the row; the toggle's id is <see cref="Inputs.ChannelPrefix"/> with this number.</param>
/// <param name="Channel">Name of the channel.</param>
/// <param name="Partner">Name of the partner.</param>
public sealed record ChannelProposal(int Index, string Channel, string Partner);

/// <summary>The proposal.</summary>
/// <param name="FormId">Id made when the proposal was shown; the bot keeps which row is which channel.</param>
/// <param name="Proposals">The rows, each ticked at the start.</param>
public sealed record LinkChannelsCardData(string FormId, IReadOnlyList<ChannelProposal> Proposals);

/// <summary>Proposes which channel is whose, after installation in a team.</summary>
public static class LinkChannelsCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(LinkChannelsCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body =
        [
            Head.Of("🔗", "Kloppen deze kanalen?", "Daarna komen signalen in het goede kanaal.", ContainerStyle.Accent),
            .. data.Proposals.Select(Row),
            Words.Small("Haal het vinkje weg als een kanaal niet bij de partner hoort."),
        ];
        var form = new Dictionary<string, string> { [DataKeys.FormId] = data.FormId };
        return Frame.Card(
            "Kloppen deze kanalen?",
            body,
            [
                Press.Send(inDialog: false, "Koppel deze kanalen", Verbs.LinkChannels, form),
                Press.Execute("Nu niet", Verbs.SkipLinkChannels, form),
            ]);
    }

    private static ToggleInput Row(ChannelProposal proposal) => new()
    {
        Id = Inputs.ChannelPrefix + proposal.Index.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Label = $"Kanaal {UserText.EscapeLine(proposal.Channel)}",
        Title = $"is van {UserText.EscapeLine(proposal.Partner)}",
        Value = "true",
        Spacing = Spacing.Medium,
    };
}
