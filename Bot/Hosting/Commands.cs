using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Conversation.Recognition;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Hosting;

/// <summary>What the program does beside running as a bot.</summary>
internal static class Commands
{
    /// <summary>Runs the bot; settings that are not right are said in plain words, without a stack.</summary>
    public static async Task<int> RunAsync(Func<WebApplication> build)
    {
        try
        {
            await using var app = build();
            // Before any service is made, so that all that is wrong is said at once.
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            await app.RunAsync();
            return 0;
        }
        catch (Exception wrong) when (SettingProblems(wrong) is { Count: > 0 } problems)
        {
            foreach (var problem in problems) await Console.Error.WriteLineAsync(problem);
            return 1;
        }
        catch (Exception wrong) when (wrong is InvalidDataException or MatrixException)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }

    /// <summary><c>recognise [FILE]</c>: one message a line, or JSON lines with <c>text</c>; one JSON line each.</summary>
    public static int Recognise(string[] args)
    {
        var matrix = DataFiles.Read(new SchakelpuntOptions().Responsibilities, ResponsibilityMatrix.Load);
        using var input = args is [var path, ..] ? File.OpenText(path) : Console.In;
        using var output = new StreamWriter(Console.OpenStandardOutput());
        RecogniseCommand.Run(input, output, Recogniser.Load(matrix, DataFiles.PathOf("Data")));
        return 0;
    }

    /// <summary><c>cards DIR</c>: each card with example data, as <c>DIR/&lt;name&gt;.json</c>.</summary>
    public static int WriteCards(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, card) in CardCatalogue.All) File.WriteAllBytes(Path.Combine(folder, $"{name}.json"), CardJson.Serialize(card));
        return 0;
    }

    /// <summary>What is wrong with the settings, one sentence each; nothing where something else went wrong.</summary>
    private static List<string> SettingProblems(Exception wrong) => wrong switch
    {
        OptionsValidationException one => [.. one.Failures],
        AggregateException many => [.. many.InnerExceptions.SelectMany(SettingProblems)],
        _ => [],
    };
}
