using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>One JSON value that passes through unread: what is sent is what was made, byte for byte.</summary>
[JsonConverter(typeof(RawJsonConverter))]
public readonly struct RawJson : IEquatable<RawJson>
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly JsonElement? _element;

    /// <param name="utf8">One well-formed JSON value in UTF-8; it is not checked again when it is sent.</param>
    public RawJson(ReadOnlyMemory<byte> utf8) => _utf8 = utf8;

    internal RawJson(JsonElement element) => _element = element;

    /// <summary>The JSON; empty where there is no value.</summary>
    public ReadOnlySpan<byte> Utf8 => _element is { } element ? JsonMarshal.GetRawUtf8Value(element) : _utf8.Span;

    /// <summary>The value to read from.</summary>
    /// <exception cref="JsonException">It was made here from what is not JSON.</exception>
    public JsonElement ToElement()
    {
        if (_element is { } element)
            return element;
        using var document = JsonDocument.Parse(_utf8.IsEmpty ? "null"u8.ToArray() : _utf8);
        return document.RootElement.Clone();
    }

    public bool Equals(RawJson other) => Utf8.SequenceEqual(other.Utf8);

    public override bool Equals(object? obj) => obj is RawJson other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Utf8);
        return hash.ToHashCode();
    }

    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);
}
