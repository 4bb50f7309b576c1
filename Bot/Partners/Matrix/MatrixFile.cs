using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>The responsibilities file as it is written; what it may leave out is null.</summary>
internal sealed record MatrixFile(
    IReadOnlyList<RowLine>? Responsibilities,
    IReadOnlyList<PartnerLine>? Partners,
    IReadOnlyList<GroupLine>? Groups,
    IReadOnlyDictionary<string, TeamLine>? Teams);

internal sealed record RowLine(
    string? Id, string? Section, string? Task, IReadOnlyList<string>? Partners, string? PartnersText, string? Description,
    IReadOnlyList<string>? Keywords, IReadOnlyList<SubtaskLine>? Subtasks);

internal sealed record SubtaskLine(string? Id, string? Title, IReadOnlyList<string>? Lead, string? From);

internal sealed record PartnerLine(
    string? Key, string? Name, string? Kind, IReadOnlyList<string>? Aliases, string? Role, bool Placeholder, IReadOnlyList<string>? ResolvesTo);

internal sealed record GroupLine(
    string? Key, string? Name, IReadOnlyList<string>? Members, IReadOnlyList<string>? Narrow, IReadOnlyList<string>? Aliases);

internal sealed record TeamLine(string? Name, string? Section, string? Purpose, IReadOnlyList<string>? Members);

[JsonSourceGenerationOptions(PropertyNameCaseInsensitive = true, AllowTrailingCommas = true, ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip)]
[JsonSerializable(typeof(MatrixFile))]
internal sealed partial class MatrixJson : JsonSerializerContext;
