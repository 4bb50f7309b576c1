namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>A row that fits a question.</summary>
/// <param name="Row">The row.</param>
/// <param name="Score">How well it fits; only to compare within one search.</param>
/// <param name="Subtask">The part of the row that fits best; null when the row as a whole does.</param>
public sealed record MatrixMatch(MatrixRow Row, double Score, Subtask? Subtask);
