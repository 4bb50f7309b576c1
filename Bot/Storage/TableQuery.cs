namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>A range of rows within one partition.</summary>
/// <param name="Table">The table.</param>
/// <param name="Partition">The partition.</param>
/// <param name="Prefix">Rows whose key starts with this; empty for all.</param>
/// <param name="Take">The most rows in one page; 1 to 1,000.</param>
/// <param name="Continuation">From <see cref="TablePage.Continuation"/>; null for the first page.</param>
public sealed record TableQuery(string Table, string Partition, string Prefix = "", int Take = 100, string? Continuation = null);

/// <summary>A page of rows, and where the next one starts; null after the last.</summary>
public sealed record TablePage(IReadOnlyList<TableRow> Rows, string? Continuation);
