using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>Writes a key as the plain text it holds.</summary>
public abstract class KeyJson<TKey>(Func<string, TKey> read, Func<TKey, string> write) : JsonConverter<TKey>
{
    public override TKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        read(reader.GetString() ?? throw new JsonException("A key is text."));

    public override void Write(Utf8JsonWriter writer, TKey value, JsonSerializerOptions options) =>
        writer.WriteStringValue(write(value));
}

internal sealed class PartnerKeyJson() : KeyJson<PartnerKey>(text => new PartnerKey(text), key => key.Value);

internal sealed class SignalTypeKeyJson() : KeyJson<SignalTypeKey>(text => new SignalTypeKey(text), key => key.Value);

internal sealed class PersonIdJson() : KeyJson<PersonId>(text => PersonId.Of(text), id => id.Value);

internal sealed class FormIdJson() : KeyJson<FormId>(text => new FormId(text), id => id.Value);
