using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One command.</summary>
/// <param name="Command">What to type.</param>
/// <param name="Explanation">What it does, in one sentence.</param>
public sealed record HelpLine(string Command, string Explanation);

/// <summary>Help.</summary>
/// <param name="InChannel">In a channel, or in a 1:1 chat.</param>
/// <param name="RoleLabel">The viewer's role, such as "coördinator"; null is a plain member of a partner.</param>
/// <param name="Lines">Commands.</param>
/// <param name="Buttons">At most three, the first one is the primary button.</param>
public sealed record HelpCardData(
    bool InChannel, string? RoleLabel, IReadOnlyList<HelpLine> Lines, IReadOnlyList<CardButton> Buttons);

/// <summary>What you can do here, with your role.</summary>
public static class HelpCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(HelpCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        var place = data.InChannel ? "in dit kanaal" : "in deze chat";
        List<CardElement> body =
        [
            Head.Of("💬", $"Dit kun je {place}", data.RoleLabel is null ? null : $"Je bent {data.RoleLabel}."),
            .. data.Lines.Select(Line),
        ];
        if (data.InChannel)
            body.Add(Words.Small("Zet in een kanaal eerst @Schakelpunt. Schrijf hier niets over een jongere: dat doe je in het formulier."));
        else
            body.Add(Words.Small("Gewone zinnen begrijp ik ook."));

        return Frame.Card("Dit kun je hier doen", body, Press.Given(data.Buttons));
    }

    private static Container Line(HelpLine line) => new(
    [
        new TextBlock(line.Command) { Weight = TextWeight.Bolder },
        new TextBlock(line.Explanation) { Spacing = Spacing.None },
    ])
    {
        Spacing = Spacing.Small,
    };
}
