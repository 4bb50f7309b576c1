using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>The agreements of a case: what is to be done first, what is settled after it.</summary>
internal static class AgreementLines
{
    public static IEnumerable<CardElement> Of(CaseCardData data, int most)
    {
        if (data.Agreements.Count == 0)
            yield break;

        yield return Words.Section("Afspraken");
        foreach (var agreement in data.Agreements.OrderByDescending(agreement => agreement.IsOpen).Take(most))
            yield return Line(agreement, Press.OnCase(data.CaseNumber), data.InDialog);
        if (data.Agreements.Count > most)
            yield return Words.Small($"En nog {Count(data.Agreements.Count - most)}.");
    }

    /// <summary>One agreement; with its buttons where the viewer may settle it.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="seenOn">The case, and on which card it is: that one is shown again.</param>
    /// <param name="inDialog">In a dialog or in a chat.</param>
    public static ColumnSet Line(AgreementLine agreement, IReadOnlyDictionary<string, string> seenOn, bool inDialog)
    {
        List<CardElement> words =
        [
            new TextBlock(UserText.EscapeLine(agreement.What)) { IsSubtle = !agreement.IsOpen },
            Words.Small(State(agreement)) with { Spacing = Spacing.None },
        ];
        if (agreement is { IsOpen: true, MaySettle: true })
            words.Add(Buttons(agreement, seenOn, inDialog));
        return Iconed.Row(Icon(agreement.State), words);
    }

    private static string Count(int agreements) => agreements == 1 ? "1 afspraak" : $"{agreements} afspraken";

    private static string Icon(AgreementState state) => state switch
    {
        AgreementState.Late => "⏰",
        AgreementState.Done => "✅",
        AgreementState.Dropped => "➖",
        _ => "⬜",
    };

    private static string State(AgreementLine agreement)
    {
        var who = $"{UserText.EscapeLine(agreement.Who)} · ";
        var reason = agreement.Reason is null ? "" : $" Reden: {UserText.EscapeLine(agreement.Reason.TrimEnd('.'))}.";
        var day = DutchDate.Day(agreement.When);
        return agreement.State switch
        {
            AgreementState.Late => $"{who}lukt het nog? Was voor {day}.",
            AgreementState.Done => $"{who}klaar",
            AgreementState.Moved => $"{who}nu uiterlijk {day}.{reason}",
            AgreementState.Dropped => $"{who}vervallen.{reason}",
            _ => $"{who}uiterlijk {day}",
        };
    }

    private static ActionSet Buttons(AgreementLine agreement, IReadOnlyDictionary<string, string> seenOn, bool inDialog)
    {
        var about = new Dictionary<string, string>(seenOn) { [DataKeys.Agreement] = agreement.Id };
        return new ActionSet(
        [
            Press.Ask(inDialog, "Klaar", Verbs.AgreementDone, about) with { Tooltip = Press.Shortened($"Klaar: {agreement.What}") },
            Press.Open(inDialog, "Anders", Verbs.OpenAgreementChange, about) with { Tooltip = Press.Shortened($"Anders: {agreement.What}") },
        ])
        {
            Spacing = Spacing.Small,
        };
    }
}
