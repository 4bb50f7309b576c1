namespace TeamsSchakelpunt.Bot.Privacy.TextChecks;

/// <summary>Something in a free text that must not, or perhaps must not, be stored. It never repeats the text itself.</summary>
/// <param name="Sentence">What the user reads, with the mend.</param>
/// <param name="IsHardStop">True where it can't be stored at all; false where "Ik heb het nagekeken" is enough.</param>
public sealed record TextFinding(string Sentence, bool IsHardStop);
