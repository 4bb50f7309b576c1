namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>A row that answers a question.</summary>
/// <param name="Row">The row.</param>
/// <param name="Subtask">The part of the task that the question is about, whose leads come first; null where it is about the whole.</param>
/// <param name="Score">How well it answers; comparable within one search only.</param>
public sealed record MatrixMatch(MatrixRow Row, Subtask? Subtask, double Score)
{
    /// <summary>How much of the question the row covers, 0 to 1; comparable between searches.</summary>
    public double Coverage { get; init; }
}
