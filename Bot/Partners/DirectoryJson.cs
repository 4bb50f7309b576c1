using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>The file that <c>Schakelpunt:Directory</c> names.</summary>
internal sealed record DirectoryFile(IReadOnlyList<DirectoryPartner> Partners, IReadOnlyList<DirectoryContact> Contacts);

internal sealed record DirectoryPartner(string Key, bool Agreement = true, bool SmallSchool = false);

internal sealed record DirectoryContact(
    string Id,
    string Name,
    string Function,
    string Partner,
    string? ObjectId = null,
    string? Tenant = null,
    string? Phone = null,
    string? Mail = null,
    IReadOnlyList<DayOfWeek>? WorkingDays = null,
    DateOnly? AwayFrom = null,
    DateOnly? AwayUntil = null,
    string? StandIn = null,
    IReadOnlyList<string>? Schools = null,
    string? Topics = null,
    IReadOnlyList<string>? Roles = null,
    DateOnly? ConfirmedOn = null);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(DirectoryFile))]
internal sealed partial class DirectoryJson : JsonSerializerContext;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChannelLink))]
[JsonSerializable(typeof(PersonalChat))]
internal sealed partial class AddressJson : JsonSerializerContext;
