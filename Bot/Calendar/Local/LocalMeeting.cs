using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Calendar.Local;

/// <summary>A booked meeting as it is kept.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="People">Who are in it.</param>
/// <param name="Left">Who were in it, and whose partition may still name it.</param>
internal sealed record LocalMeeting(DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<PersonId> People, IReadOnlyList<PersonId> Left);

[JsonSerializable(typeof(LocalMeeting))]
internal sealed partial class LocalJson : JsonSerializerContext
{
    public static byte[] Bytes(LocalMeeting meeting) => JsonSerializer.SerializeToUtf8Bytes(meeting, Default.LocalMeeting);

    public static LocalMeeting MeetingOf(ReadOnlyMemory<byte> data) =>
        JsonSerializer.Deserialize(data.Span, Default.LocalMeeting) ?? throw new InvalidDataException("A booked meeting is empty.");
}
