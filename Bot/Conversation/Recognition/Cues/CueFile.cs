using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition.Cues;

/// <summary>
/// The words and phrases by which messages are understood. Data, from <c>Data/cues.json</c>.
/// A word list holds words by their stem; <c>verzuim*</c>, <c>*uitval</c> and <c>*stage*</c> stand for what begins with, ends in or holds it.
/// A cue is a weight and terms in order: <c>3 @niet ingeschreven|aangemeld</c>. See <see cref="CuePattern"/>.
/// </summary>
/// <param name="Words">Named word lists, used in cues as <c>@name</c>.</param>
/// <param name="Intents">Per intent: cues of a message without a case number.</param>
/// <param name="Actions">Per intent: cues of a message with a case number.</param>
/// <param name="Denied">Per intent: phrases that say that just this is not wanted.</param>
/// <param name="Signals">Per signal type: cues.</param>
/// <param name="Beats">Per line: a signal type, and the types that it beats where both are clear (section 4 of the domain).</param>
/// <param name="Story">Cues that a text tells about one youngster.</param>
/// <param name="InFull">Abbreviations and spoken forms, and the words that they stand for.</param>
/// <param name="Known">Common words that are right as they are, though they look like a mistyped cue.</param>
public sealed record CueFile(
    IReadOnlyDictionary<string, string> Words,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Intents,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Actions,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Denied,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Signals,
    IReadOnlyList<string> Beats,
    IReadOnlyList<string> Story,
    IReadOnlyDictionary<string, string> InFull,
    string Known)
{
    /// <exception cref="JsonException">The file is not valid.</exception>
    public static CueFile Load(Stream stream) =>
        JsonSerializer.Deserialize(stream, CueFileJson.Default.CueFile) ?? throw new JsonException("The cues are empty.");

    /// <inheritdoc cref="Load(Stream)"/>
    public static CueFile Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
[JsonSerializable(typeof(CueFile))]
internal sealed partial class CueFileJson : JsonSerializerContext;
