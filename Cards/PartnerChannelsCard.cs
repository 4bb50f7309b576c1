using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One partner in the overview.</summary>
/// <param name="Partner">Name of the partner.</param>
/// <param name="Channel">Name of its channel; null is none yet.</param>
public sealed record PartnerChannel(string Partner, string? Channel);

/// <summary>The overview.</summary>
/// <param name="Partners">All partners.</param>
public sealed record PartnerChannelsCardData(IReadOnlyList<PartnerChannel> Partners);

/// <summary>Which partners have a channel, and which do not yet.</summary>
public static class PartnerChannelsCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(PartnerChannelsCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        var without = data.Partners.Count(partner => partner.Channel is null);
        var complete = without == 0;
        List<CardElement> body =
        [
            Head.Of(
                complete ? "✅" : "⚠️",
                "Kanalen van partners",
                complete ? "Elke partner heeft een kanaal." : $"{without} van de {data.Partners.Count} nog zonder kanaal.",
                complete ? ContainerStyle.Good : ContainerStyle.Warning),
            new Table([new TableColumn(1), new TableColumn(1)], [Header(), .. data.Partners.OrderBy(partner => partner.Channel is not null).Select(Row)]),
        ];
        if (!complete)
            body.Add(Iconed.Line("▸", "Koppel een kanaal: typ daar **@Schakelpunt koppel** en de naam van de partner."));

        return Frame.Card("Kanalen van partners", body);
    }

    private static TableRow Header() => new([Cell("**Partner**"), Cell("**Kanaal**")]);

    private static TableRow Row(PartnerChannel partner) => new(
    [
        Cell(UserText.EscapeLine(partner.Partner)),
        Cell(partner.Channel is null ? "⚠️ nog geen" : $"✅ {UserText.EscapeLine(partner.Channel)}"),
    ]);

    private static TableCell Cell(string text) => new([new TextBlock(text)]);
}
