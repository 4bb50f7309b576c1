using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Privacy.TextChecks;

/// <summary>The words that the check on free text looks for; data, so that a region can mend them.</summary>
/// <param name="Acute">Words of acute danger: the emergency text comes first.</param>
/// <param name="Sensitive">Words that need a second look, with a neutral phrase to use.</param>
/// <param name="NotNames">Pairs of capitalised words that are no person's name.</param>
public sealed record TextCheckWords(
    IReadOnlyList<string> Acute, IReadOnlyList<SensitiveTopic> Sensitive, IReadOnlyList<string> NotNames)
{
    public static TextCheckWords Load(Stream json) =>
        JsonSerializer.Deserialize(json, TextCheckJson.Default.TextCheckWords) ?? throw new InvalidDataException("The text check has no words.");
}

/// <summary>A topic that does not belong in the bot (section 8.3 of the domain).</summary>
public sealed record SensitiveTopic(string Topic, string Neutral, IReadOnlyList<string> Words);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TextCheckWords))]
internal sealed partial class TextCheckJson : JsonSerializerContext;
