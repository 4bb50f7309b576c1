using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One's own details, to be confirmed.</summary>
/// <param name="Person">The details as others see them.</param>
/// <param name="StandIn">Name of who stands in; null is nobody.</param>
/// <param name="ConfirmedOn">When they were confirmed for the last time.</param>
/// <param name="Roles">Labels of the roles; empty is none.</param>
/// <param name="IsQuestion">True: the half-yearly "Klopt dit nog?"; false: an answer to <c>mijn gegevens</c>.</param>
public sealed record ConfirmDetailsCardData(
    ContactPerson Person, string? StandIn, DateOnly ConfirmedOn, IReadOnlyList<string> Roles, bool IsQuestion);

/// <summary>"Klopt dit nog?": one's own details with "Klopt", "Wijzig" and, when it is asked half-yearly, "Ik werk hier niet meer".</summary>
public static class ConfirmDetailsCard
{
    private const string NotYet = "nog niet ingevuld";

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ConfirmDetailsCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        var title = data.IsQuestion ? "Klopt dit nog?" : "Mijn gegevens";
        List<CardElement> body =
        [
            Head.Of(
                "📇",
                title,
                $"Voor het laatst bevestigd op {DutchDate.WithYear(data.ConfirmedOn)}.",
                data.IsQuestion ? ContainerStyle.Accent : ContainerStyle.Emphasis),
            Words.Plain("Zo zien collega's van andere organisaties jou:"),
            .. Facts(data),
        ];

        var none = new Dictionary<string, string>();
        List<CardAction> buttons =
        [
            Press.Execute("Klopt", Verbs.ConfirmMyDetails, none, primary: true),
            Press.Dialog("Wijzig", Verbs.OpenMyDetails),
        ];
        if (data.IsQuestion)
            buttons.Add(Press.Execute("Ik werk hier niet meer", Verbs.LeavePartner, none));
        return Frame.Card(title, body, buttons);
    }

    private static IEnumerable<CardElement> Facts(ConfirmDetailsCardData data)
    {
        yield return Row("Naam", UserText.EscapeLine(data.Person.Name));
        yield return Row("Functie", Or(data.Person.Function, NotYet));
        yield return Row("Werkt bij", UserText.EscapeLine(data.Person.Organisation));
        yield return Row("Telefoon", Or(data.Person.Phone, NotYet));
        yield return Row("E-mail", Or(data.Person.Mail, NotYet));
        yield return Row("Werkdagen", Or(data.Person.WorkingDays, NotYet));
        yield return Row("Vervanger", Or(data.StandIn, "niemand"));
        if (data.Person.BackOn is { } day)
            yield return Row("Er weer", DutchDate.Day(day));
        if (data.Roles.Count > 0)
            yield return Row("Rol", string.Join(", ", data.Roles.Select(UserText.EscapeLine)));
    }

    // A fact set gives way to a long mail address and becomes wider than a phone; columns break the address.
    private static ColumnSet Row(string what, string value) => new(
    [
        new Column([new TextBlock(what) { Weight = TextWeight.Bolder }]) { Width = "84px" },
        new Column([new TextBlock(value)]) { Width = "stretch" },
    ])
    {
        Spacing = Spacing.Small,
    };

    private static string Or(string? text, string otherwise) =>
        string.IsNullOrWhiteSpace(text) ? otherwise : UserText.EscapeLine(text);
}
