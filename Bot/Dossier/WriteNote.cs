using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>A note on a case, or the correction of one: what stood there stays.</summary>
public sealed class WriteNote(CaseForms forms, FreeText text)
{
    /// <param name="number">The case.</param>
    /// <param name="corrects">The note to correct; null for a new one.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="inDialog">In a dialog, or in a chat.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Answer> OpenAsync(CaseNumber number, int? corrects, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form(corrects, isNew: true), number, null, actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, int? corrects, string? note, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form(corrects, isNew: false), submit, note, actor, cancellationToken);

    private CaseFormOf<string?> Form(int? corrects, bool isNew) => new(
        corrects is null ? CaseAction.AddNote : CaseAction.CorrectNote,
        corrects is null ? "Nieuwe notitie" : "Verbeter de notitie",
        Inputs.NoteText,
        (form, @case, actor, note) =>
        {
            // Only who wrote it, and who may see it, has the old text put before them.
            var old = @case.ShowsPrivatePart(actor) ? @case.Private.Notes.FirstOrDefault(written => written.Id == corrects && written.By.Id == actor.Id) : null;
            return ValueTask.FromResult(NoteFormCard.Build(new NoteFormCardData(
                form,
                note ?? (isNew ? old?.Text : null),
                corrects is { } id ? new CorrectedNote(id.ToString(CultureInfo.InvariantCulture), old?.Text ?? "") : null)));
        },
        (note, _) => text.Require(Inputs.NoteText, note, "Schrijf een notitie."),
        (@case, note, actor, now) => corrects is { } id
            ? DossierRules.CorrectNote(@case, id, FreeText.Trimmed(note)!, actor, now)
            : DossierRules.AddNote(@case, FreeText.Trimmed(note)!, actor, now));
}
