namespace TeamsSchakelpunt.Cards;

/// <summary>A note. It is never erased on its own: a correction is a note that names it, and both are shown.</summary>
/// <param name="Id">Id.</param>
/// <param name="At">Moment in Dutch local time.</param>
/// <param name="Who">Who wrote it.</param>
/// <param name="Text">What it says, as typed.</param>
/// <param name="Corrects">Id of the note that this one corrects; null is none.</param>
/// <param name="CanCorrect">The viewer may correct it.</param>
public sealed record CaseNoteLine(
    string Id, DateTimeOffset At, string Who, string Text, string? Corrects = null, bool CanCorrect = false);
