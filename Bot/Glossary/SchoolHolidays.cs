using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>A holiday of the schools, both days included.</summary>
public sealed record SchoolHoliday(string Name, DateOnly From, DateOnly Until);

/// <summary>When the schools of the region are closed: data, because the ministry sets it year by year and a school may choose otherwise.</summary>
public sealed class SchoolHolidays
{
    private readonly IReadOnlyList<SchoolHoliday> _all;

    private SchoolHolidays(IReadOnlyList<SchoolHoliday> all) => _all = all;

    /// <summary>Whether the schools are closed on that day; false for a year that is not in the file.</summary>
    public bool Contains(DateOnly day) => Find(day) is not null;

    /// <summary>The holiday in which the day lies.</summary>
    public SchoolHoliday? Find(DateOnly day) => _all.FirstOrDefault(holiday => day >= holiday.From && day <= holiday.Until);

    /// <summary>Reads the file with school holidays.</summary>
    /// <param name="json">What is in the file.</param>
    /// <param name="path">Its path, for an error.</param>
    /// <exception cref="InvalidDataException">What is wrong, naming the setting, the file and the holiday.</exception>
    public static SchoolHolidays Load(Stream json, string path)
    {
        try
        {
            var file = JsonSerializer.Deserialize(json, SchoolHolidaysJson.Default.SchoolHolidaysFile) ?? throw Wrong(path, "the file is empty.");
            Check(file.Holidays, path);
            return new SchoolHolidays(file.Holidays);
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException(Wrong(path, $"line {wrong.LineNumber + 1}: {wrong.Message}").Message, wrong);
        }
    }

    private static void Check(IReadOnlyList<SchoolHoliday> holidays, string path)
    {
        if (holidays.FirstOrDefault(holiday => holiday.From > holiday.Until) is { } turned) throw Wrong(path, $"'{turned.Name}' ends before it begins.");
        for (var i = 1; i < holidays.Count; i++)
        {
            var (before, after) = (holidays[i - 1], holidays[i]);
            if (after.From <= before.Until) throw Wrong(path, $"'{after.Name}' begins before '{before.Name}' is over; put them in order of time.");
        }
    }

    private static InvalidDataException Wrong(string path, string what) => new($"Schakelpunt:SchoolHolidays: '{path}': {what}");
}

/// <param name="Region">Whose holidays they are, for people: <c>Noord</c>.</param>
/// <param name="Holidays">In order of time.</param>
internal sealed record SchoolHolidaysFile(string Region, IReadOnlyList<SchoolHoliday> Holidays);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(SchoolHolidaysFile))]
internal sealed partial class SchoolHolidaysJson : JsonSerializerContext;
