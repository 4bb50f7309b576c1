using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Hosting;

/// <summary>What a region sets: section <c>Schakelpunt</c>.</summary>
public sealed class SchakelpuntOptions
{
    public const string Section = "Schakelpunt";

    /// <summary>JSON file with partners, contacts and roles to start from; relative to the program. Default: Deventer.</summary>
    public string Directory { get; set; } = Path.Combine("Data", "directory.json");

    /// <summary>JSON file with the responsibility matrix; relative to the program. Default: Deventer.</summary>
    public string Responsibilities { get; set; } = Path.Combine("Data", "responsibilities.json");

    /// <summary>JSON file with the school holidays; relative to the program. Default: region Noord, in which Deventer lies.</summary>
    public string SchoolHolidays { get; set; } = Path.Combine("Data", "schoolvakanties.json");

    /// <summary>Entra object ids of the first coordinators.</summary>
    public IList<string> Coordinators { get; init; } = [];

    /// <summary>The age until which RMC follows a youngster: 23, or 27 once the law says so.</summary>
    public int RmcUpperAge { get; set; } = 23;

    /// <summary>Working days: somebody away for longer is replaced (section 6.4 of the domain). 1 to 60.</summary>
    public int LongestAbsence { get; set; } = 10;
}

internal sealed class SchakelpuntOptionsValidator : IValidateOptions<SchakelpuntOptions>
{
    public ValidateOptionsResult Validate(string? name, SchakelpuntOptions options)
    {
        var problems = new List<string>();
        foreach (var (setting, path) in new[] { ("Directory", options.Directory), ("Responsibilities", options.Responsibilities), ("SchoolHolidays", options.SchoolHolidays) })
        {
            if (!File.Exists(DataFiles.PathOf(path))) problems.Add($"Schakelpunt:{setting}: the file '{path}' does not exist.");
            else if (setting == "SchoolHolidays" && WrongHolidays(path) is { } wrong) problems.Add(wrong);
        }

        problems.AddRange(options.Coordinators
            .Where(id => !Guid.TryParse(id, out _))
            .Select(id => $"Schakelpunt:Coordinators: '{id}' is no Entra object id."));
        if (options.RmcUpperAge is not (23 or 27)) problems.Add("Schakelpunt:RmcUpperAge: use 23 or 27.");
        if (options.LongestAbsence is < 1 or > 60) problems.Add("Schakelpunt:LongestAbsence: use 1 to 60 working days.");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
    /// <summary>Nothing reads that file until somebody plans, so what is wrong in it is said at the start.</summary>
    private static string? WrongHolidays(string path)
    {
        try
        {
            DataFiles.Read(path, file => SchoolHolidays.Load(file, path));
            return null;
        }
        catch (InvalidDataException wrong)
        {
            return wrong.Message;
        }
    }
}
