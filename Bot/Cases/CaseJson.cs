using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>The state of a case as it is stored: readable header, encrypted private part.</summary>
internal sealed record StoredCase(Case Header, byte[] Sealed);

internal sealed record StoredOutbox(DateTimeOffset? NotBefore);

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoredCase))]
[JsonSerializable(typeof(StoredOutbox))]
[JsonSerializable(typeof(PrivatePart))]
[JsonSerializable(typeof(TimelineEntry))]
[JsonSerializable(typeof(PostedCard))]
[JsonSerializable(typeof(CaseTraces))]
internal sealed partial class CaseJson : JsonSerializerContext;
