namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>The responsibilities file can't be used; the message says where and why.</summary>
public sealed class MatrixException : Exception
{
    public MatrixException() { }

    public MatrixException(string message) : base(message) { }

    public MatrixException(string message, Exception innerException) : base(message, innerException) { }
}
