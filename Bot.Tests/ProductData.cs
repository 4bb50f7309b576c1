namespace TeamsSchakelpunt.Tests;

/// <summary>Opens the data that ships with the bot.</summary>
internal static class ProductData
{
    public static Stream Open(string name) => File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data", name));
}
