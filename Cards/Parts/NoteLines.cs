using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>The notes of a case, each followed by what it corrects.</summary>
internal static class NoteLines
{
    public static IEnumerable<CardElement> Of(CaseCardData data, int most)
    {
        if (data.Notes.Count == 0)
            yield break;

        var corrected = data.Notes.Where(note => note.Corrects is not null).ToLookup(note => note.Corrects!);
        var shown = data.Notes.Where(note => !corrected.Contains(note.Id)).SelectMany(note => WithOlder(note, data.Notes)).ToList();
        yield return Words.Section("Notities");
        foreach (var note in shown.Take(most))
            yield return Line(data, note, isCorrected: corrected.Contains(note.Id));
        if (shown.Count > most)
            yield return Words.Small($"En nog {(shown.Count - most == 1 ? "1 notitie" : $"{shown.Count - most} notities")} van eerder.");
    }

    private static IEnumerable<CaseNoteLine> WithOlder(CaseNoteLine note, IReadOnlyList<CaseNoteLine> notes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = note; next is not null && seen.Add(next.Id); next = notes.FirstOrDefault(older => older.Id == next.Corrects))
            yield return next;
    }

    private static ColumnSet Line(CaseCardData data, CaseNoteLine note, bool isCorrected)
    {
        var mayCorrect = note.CanCorrect && !isCorrected;
        var what = note.Corrects is null ? "" : " · verbetering";
        return Iconed.Row(
            isCorrected ? "↪️" : "📌",
            [
                new TextBlock(isCorrected ? $"**Verbeterd.** Dit stond er: {UserText.EscapeLine(note.Text)}" : UserText.Escape(note.Text)) { IsSubtle = isCorrected },
                Words.Small($"{UserText.EscapeLine(note.Who)} · {DutchDate.Moment(note.At)}{what}") with { Spacing = Spacing.None },
                .. mayCorrect ? new CardElement[] { new ActionSet([Correct(data, note)]) { Spacing = Spacing.Small } } : [],
            ]) with
        {
            Spacing = Spacing.Small,
        };
    }

    private static CardAction Correct(CaseCardData data, CaseNoteLine note) => Press.Open(
        data.InDialog,
        "Verbeter",
        Verbs.OpenNote,
        new Dictionary<string, string> { [DataKeys.CaseNumber] = data.CaseNumber, [DataKeys.Note] = note.Id }) with
    {
        Tooltip = "Verbeter deze notitie",
    };
}
