using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>Who takes part in a case, and who was asked to.</summary>
internal static class PeopleLines
{
    public static IEnumerable<CardElement> Of(CaseCardData data, int most)
    {
        if (data.Participants.Count == 0 && data.Invited.Count == 0)
            yield break;

        yield return Words.Section("Wie doet mee");
        foreach (var participant in data.Participants.Take(most))
            yield return Line(data, participant);
        if (data.Participants.Count > most)
            yield return Words.Small($"En nog {data.Participants.Count - most}.");
        if (data.Invited.Count > 0)
            yield return Iconed.Line("⏳", $"Gevraagd, nog geen antwoord: {string.Join(", ", data.Invited.Select(UserText.EscapeLine))}");
    }

    private static ColumnSet Line(CaseCardData data, CaseParticipantLine participant)
    {
        var function = participant.Function is null ? "" : $"{UserText.EscapeLine(participant.Function)} · ";
        var why = participant.Why is null ? "" : $" · {UserText.EscapeLine(participant.Why)}";
        return Iconed.Row(
            "👤",
            [
                new TextBlock($"**{UserText.EscapeLine(participant.Name)}** · {UserText.EscapeLine(participant.Role)}"),
                Words.Small($"{function}{UserText.EscapeLine(participant.Partner)}{why}") with { Spacing = Spacing.None },
                .. participant.MayEnd is { } person ? new CardElement[] { new ActionSet([End(data, person)]) { Spacing = Spacing.Small } } : [],
            ]) with
        {
            Spacing = Spacing.Small,
        };
    }

    private static CardAction End(CaseCardData data, string person) => Press.Ask(
        data.InDialog,
        "Doet niet meer mee",
        Verbs.EndParticipation,
        new Dictionary<string, string> { [DataKeys.CaseNumber] = data.CaseNumber, [DataKeys.Person] = person });
}
