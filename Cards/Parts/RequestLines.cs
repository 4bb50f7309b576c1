using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>What the youngster asked, and the answer.</summary>
internal static class RequestLines
{
    public static IEnumerable<CardElement> Of(IReadOnlyList<CaseRequestLine> requests, int most)
    {
        if (requests.Count == 0) yield break;
        yield return Words.Section("Verzoek van de jongere");
        foreach (var request in requests.TakeLast(most))
        {
            var text = request.Text is { } said ? $" · {UserText.EscapeLine(said)}" : "";
            yield return Iconed.Line("🙋", $"**{UserText.EscapeLine(request.What)}**{text} · {AnswerOf(request)}");
        }
    }

    private static string AnswerOf(CaseRequestLine request) => request.Granted switch
    {
        null => $"Gevraagd op {DutchDate.WithYear(request.AskedOn)}. Antwoord uiterlijk {DutchDate.WithYear(request.AnswerBefore)}.",
        true => "Toegewezen.",
        false => request.Why is { } why ? $"Afgewezen: {UserText.EscapeLine(why)}." : "Afgewezen.",
    };
}
