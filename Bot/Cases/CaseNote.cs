using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>A note on a case. It is corrected by another note, never erased: both show.</summary>
/// <param name="Id">Counts the notes of this case.</param>
/// <param name="At">When.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="Text">At most 280 signs.</param>
/// <param name="Corrects">The note that this one takes the place of; null for a new one.</param>
public sealed record CaseNote(int Id, DateTimeOffset At, Professional By, string Text, int? Corrects = null);
