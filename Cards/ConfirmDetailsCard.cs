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
            new FactSet(Facts(data)),
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

    private static List<Fact> Facts(ConfirmDetailsCardData data)
    {
        List<Fact> facts =
        [
            new("Naam", UserText.EscapeLine(data.Person.Name)),
            new("Functie", Or(data.Person.Function, NotYet)),
            new("Werkt bij", UserText.EscapeLine(data.Person.Organisation)),
            new("Telefoon", Or(data.Person.Phone, NotYet)),
            new("E-mail", Or(data.Person.Mail, NotYet)),
            new("Werkdagen", Or(data.Person.WorkingDays, NotYet)),
            new("Vervanger", Or(data.StandIn, "niemand")),
        ];
        if (data.Person.BackOn is { } day)
            facts.Add(new("Er weer", DutchDate.Day(day)));
        if (data.Roles.Count > 0)
            facts.Add(new("Rol", string.Join(", ", data.Roles.Select(UserText.EscapeLine))));
        return facts;
    }

    private static string Or(string? text, string otherwise) =>
        string.IsNullOrWhiteSpace(text) ? otherwise : UserText.EscapeLine(text);
}
