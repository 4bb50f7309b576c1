using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>What the search knows of the language beside the matrix itself. Data, from <c>Data/search.json</c>.</summary>
/// <param name="Stop">Words that say nothing about the subject of a question.</param>
/// <param name="Same">Per line: forms and spellings that mean the same, so that stems need not agree.</param>
/// <param name="Related">Per line: a word, a colon, and words of the matrix that it points to.</param>
/// <param name="Weak">Words that stand in nearly every question, so that they count for less.</param>
/// <param name="Phases">Words that say of which kind of school a question is; per kind <c>vo</c> and <c>mbo</c>.</param>
/// <param name="Phrases">Per line: words that together mean something else than each alone, a colon, and the words that they stand for.</param>
/// <param name="Signals">Per kind of signal: the words by which a question about such a youngster is answered.</param>
public sealed record SearchWords(
    IReadOnlyList<string> Stop,
    IReadOnlyList<string> Same,
    IReadOnlyList<string> Related,
    string Weak,
    IReadOnlyDictionary<string, string> Phases,
    IReadOnlyList<string> Phrases,
    IReadOnlyDictionary<string, string> Signals)
{
    /// <exception cref="JsonException">The file is not valid.</exception>
    public static SearchWords Load(Stream stream) =>
        JsonSerializer.Deserialize(stream, SearchWordsJson.Default.SearchWords) ?? throw new JsonException("The search words are empty.");

    /// <inheritdoc cref="Load(Stream)"/>
    public static SearchWords Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SearchWords))]
internal sealed partial class SearchWordsJson : JsonSerializerContext;
