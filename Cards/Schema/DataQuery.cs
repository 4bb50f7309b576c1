namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Asks the bot (<c>application/search</c>) or Teams itself for choices while the user types.</summary>
/// <param name="Dataset">What is searched: a name the bot knows, or <c>graph.microsoft.com/users</c> for people.</param>
public sealed record DataQuery(string Dataset)
{
    /// <summary>Always <c>Data.Query</c>.</summary>
    public string Type { get; } = "Data.Query";
}
