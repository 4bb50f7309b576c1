using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Writes the values flat, with <c>msteams</c> beside them.</summary>
internal sealed class SubmitDataConverter : JsonConverter<SubmitData>
{
    private const string Teams = "msteams";
    private const string Fetch = "task/fetch";

    public override SubmitData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var opensDialog = false;
        foreach (var property in document.RootElement.EnumerateObject())
        {
            if (property.NameEquals(Teams))
                opensDialog = property.Value.TryGetProperty("type", out var type) && type.ValueEquals(Fetch);
            else
                values[property.Name] = property.Value.GetString() ?? "";
        }

        return new SubmitData(values, opensDialog);
    }

    public override void Write(Utf8JsonWriter writer, SubmitData value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in value.Values)
            writer.WriteString(name, text);
        if (value.OpensDialog)
        {
            writer.WriteStartObject(Teams);
            writer.WriteString("type", Fetch);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
