using TeamsSchakelpunt.Bot.Conversation.Recognition;
using TeamsSchakelpunt.Bot.Partners.Matrix;

namespace TeamsSchakelpunt.Tests.Recognition;

/// <summary>The recogniser with the data that ships with the bot.</summary>
internal static class Deventer
{
    public static string DataFolder { get; } = Path.Combine(AppContext.BaseDirectory, "Data");

    public static ResponsibilityMatrix Matrix { get; } = ResponsibilityMatrix.Load(Path.Combine(DataFolder, "responsibilities.json"));

    public static MatrixSearch Search { get; } = new(Matrix, SearchWords.Load(Path.Combine(DataFolder, "search.json")));

    public static Recogniser Recogniser { get; } = Recogniser.Load(Matrix, DataFolder);

    public static string Read(string text)
    {
        var read = Recogniser.Recognise(text);
        return $"{read.Intent.Key()} {Labelled.Key(read.Slots)}".TrimEnd();
    }
}
