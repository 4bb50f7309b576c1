using TeamsSchakelpunt.Cards;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>Notes are added and corrected; nothing that was written is erased.</summary>
public sealed class NotesTests
{
    [Fact]
    public async Task A_correction_stands_beside_what_it_corrects_for_all_who_take_part()
    {
        await using var @case = await RunningAsync();
        await @case.JoinsAsync("jongerenwerker", "raster", "Raster");
        var written = await @case.FillInAsync(Owner, Verbs.OpenNote, Verbs.SubmitNote, (Inputs.NoteText, "School belt elke maandag."));
        Assert.Contains("School belt elke maandag.", Json(written.Dialog!.Card), StringComparison.Ordinal);

        var form = await @case.OpenAsync(Owner, Verbs.OpenNote, (DataKeys.Note, "1"));
        Assert.Contains("School belt elke maandag.", Json(form), StringComparison.Ordinal);
        await @case.SendAsync(Owner, form, Verbs.SubmitNote, (Inputs.NoteText, "School belt elke dinsdag."));
        var read = await @case.ReadsAsync("jongerenwerker");
        Assert.Contains("School belt elke maandag.", read, StringComparison.Ordinal);
        Assert.Contains("School belt elke dinsdag.", read, StringComparison.Ordinal);
        Assert.Equal(1, (await @case.NowAsync()).Private.Notes[1].Corrects);
    }

    [Fact]
    public async Task Only_who_wrote_a_note_corrects_it_and_only_the_newest()
    {
        await using var @case = await RunningAsync();
        await @case.JoinsAsync("jongerenwerker", "raster", "Raster");
        await @case.FillInAsync("jongerenwerker", Verbs.OpenNote, Verbs.SubmitNote, (Inputs.NoteText, "Hangt op het plein."));
        var others = await @case.OpenAsync(Owner, Verbs.OpenNote, (DataKeys.Note, "1"));
        var refused = await @case.SendAsync(Owner, others, Verbs.SubmitNote, (Inputs.NoteText, "Hangt thuis."));
        Assert.Contains("Alleen wie de notitie schreef, verbetert hem.", Json(refused.Dialog!.Card), StringComparison.Ordinal);
        Assert.Contains("Hangt thuis.", Json(refused.Dialog.Card), StringComparison.Ordinal);

        var first = await @case.OpenAsync("jongerenwerker", Verbs.OpenNote, (DataKeys.Note, "1"));
        var second = await @case.OpenAsync("jongerenwerker", Verbs.OpenNote, (DataKeys.Note, "1"));
        await @case.SendAsync("jongerenwerker", first, Verbs.SubmitNote, (Inputs.NoteText, "Hangt op straat."));
        var late = await @case.SendAsync("jongerenwerker", second, Verbs.SubmitNote, (Inputs.NoteText, "Hangt bij de brug."));
        Assert.Contains("Deze notitie is al verbeterd.", Json(late.Dialog!.Card), StringComparison.Ordinal);
        Assert.Equal(["Hangt op het plein.", "Hangt op straat."], (await @case.NowAsync()).Private.Notes.Select(note => note.Text));
    }

    [Fact]
    public async Task A_note_that_is_not_there_is_nobodys_and_one_that_is_empty_is_none()
    {
        await using var @case = await RunningAsync();
        foreach (var id in new[] { "7", "0", "-1", "99999999999999" })
        {
            var refused = await @case.PressAsync(Owner, Verbs.SubmitNote, (DataKeys.Note, id), (Inputs.NoteText, "Iets."), (DataKeys.FormId, "f" + id.Trim('-')));
            Assert.DoesNotContain("werkt niet meer", refused.Text ?? "", StringComparison.Ordinal);
        }

        Assert.Contains("Schrijf een notitie.", Json((await @case.FillInAsync(Owner, Verbs.OpenNote, Verbs.SubmitNote, (Inputs.NoteText, "  "))).Dialog!.Card), StringComparison.Ordinal);
        Assert.DoesNotContain((await @case.NowAsync()).Private.Notes, note => note.Corrects is not null || note.Text.Trim().Length == 0);
    }
}
