namespace TeamsSchakelpunt.Bot.Overstap.Csv;

/// <summary>The columns of a list of De Overstap: these at most (section 2.4 of the domain).</summary>
public enum OverstapColumn
{
    School,
    Reference,
    Level,
    Status,
    Age,
}
