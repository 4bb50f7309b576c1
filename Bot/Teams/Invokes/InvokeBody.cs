using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Writes the body of an invoke's answer.</summary>
internal static class InvokeBody
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RawJson Write<TState>(TState state, Action<Utf8JsonWriter, TState> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, Options))
            write(writer, state);
        return new RawJson(buffer.WrittenMemory);
    }
}
