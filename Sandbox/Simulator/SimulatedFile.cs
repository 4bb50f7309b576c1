using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>A file in a message, in a chat with the bot.</summary>
/// <param name="Kind">Who has it, and who may.</param>
/// <param name="Name">The file's name.</param>
public sealed record SimulatedFile(SimulatedFileKind Kind, string Name)
{
    /// <summary>The item in the drive of the chat's persona; null for an offer.</summary>
    public string? UniqueId { get; init; }

    /// <summary>Of an offer: what the bot says that it is.</summary>
    public string? Description { get; init; }

    /// <summary>In bytes; of an offer, what the bot says. Null where it is not told.</summary>
    public long? Size { get; init; }

    /// <summary>Of an offer: what goes back with a yes.</summary>
    public JsonNode? AcceptContext { get; init; }

    /// <summary>Of an offer: what goes back with a no.</summary>
    public JsonNode? DeclineContext { get; init; }
}

/// <summary>What a file in a message is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SimulatedFileKind>))]
public enum SimulatedFileKind
{
    /// <summary>A persona sent it.</summary>
    Sent,

    /// <summary>The bot asks whether the persona wants it.</summary>
    Offered,

    /// <summary>The bot shows it; it stands in the persona's drive.</summary>
    Shown,
}
