using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Partners.Matrix;

internal sealed record MatrixFile(
    IReadOnlyList<RowJson>? Responsibilities, IReadOnlyList<PartnerJson>? Partners, IReadOnlyList<GroupJson>? Groups);

internal sealed record RowJson(
    string? Id,
    string? Section,
    string? Task,
    IReadOnlyList<string>? Partners,
    string? PartnersText,
    string? Description,
    IReadOnlyList<string>? Keywords,
    IReadOnlyList<SubtaskJson>? Subtasks);

internal sealed record SubtaskJson(string? Id, string? Title, IReadOnlyList<string>? Lead, string? From);

internal sealed record PartnerJson(
    string? Key, string? Name, string? Kind, IReadOnlyList<string>? Aliases, string? Role, bool Placeholder, IReadOnlyList<string>? ResolvesTo);

internal sealed record GroupJson(string? Key, string? Name, IReadOnlyList<string>? Members, IReadOnlyList<string>? Aliases);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MatrixFile))]
internal sealed partial class MatrixJson : JsonSerializerContext;
