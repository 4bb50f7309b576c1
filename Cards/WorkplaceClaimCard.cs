using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>Somebody says that they work for a partner.</summary>
/// <param name="PersonId">Entra object id, for the buttons (<see cref="DataKeys.Person"/>).</param>
/// <param name="Name">Name as Teams gives it.</param>
/// <param name="Function">What they say they do.</param>
/// <param name="Partner">Name of the partner.</param>
/// <param name="IsGuest">From another organisation's Teams.</param>
/// <param name="Decision">What was decided, such as "Bevestigd door Coördinator Schakelpunt, maandag 23 november, 14.05 uur."; null while it is open.</param>
public sealed record WorkplaceClaimCardData(
    string PersonId, string Name, string Function, string Partner, bool IsGuest, string? Decision = null);

/// <summary>Asks a partner's administrator whether somebody works there.</summary>
public static class WorkplaceClaimCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(WorkplaceClaimCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        var partner = UserText.EscapeLine(data.Partner);
        List<CardElement> body =
        [
            data.Decision is null
                ? Head.Of("👋", "Werkt deze collega bij jullie?", $"Iemand vulde in: ik werk bij {partner}.", ContainerStyle.Accent)
                : Head.Of("👋", "Werkt deze collega bij jullie?"),
            new FactSet(
            [
                new("Naam", UserText.EscapeLine(data.Name)),
                new("Functie", UserText.EscapeLine(data.Function)),
                new("Partner", partner),
                new("Account", data.IsGuest ? "gast uit een ander Teams" : "uit dit Teams"),
            ]),
        ];
        if (data.Decision is not null)
        {
            body.Add(Note.Of("🏁", UserText.EscapeLine(data.Decision)));
            return Frame.Card("Werkt deze collega bij jullie?", body);
        }

        if (data.IsGuest)
            body.Add(Note.Of("⚠️", "**Dit is een gast.** Twijfel je? Bel deze collega eerst.", ContainerStyle.Warning));
        body.Add(Words.Plain($"Kies je ja? Dan hoort deze collega bij {partner} in het Schakelpunt."));
        var person = new Dictionary<string, string> { [DataKeys.Person] = data.PersonId };
        return Frame.Card(
            "Werkt deze collega bij jullie?",
            body,
            [
                Press.Execute("Ja, werkt hier", Verbs.ConfirmWorkplace, person, primary: true),
                Press.Execute("Nee, werkt hier niet", Verbs.RejectWorkplace, person),
            ]);
    }
}
