using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>One thing that happened; a line of the journal.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "change")]
[JsonDerivedType(typeof(Posted), "posted")]
[JsonDerivedType(typeof(Edited), "edited")]
[JsonDerivedType(typeof(Deleted), "deleted")]
[JsonDerivedType(typeof(Viewed), "viewed")]
[JsonDerivedType(typeof(Read), "read")]
[JsonDerivedType(typeof(FileKept), "fileKept")]
[JsonDerivedType(typeof(Installed), "installed")]
[JsonDerivedType(typeof(Uninstalled), "uninstalled")]
[JsonDerivedType(typeof(Blocked), "blocked")]
[JsonDerivedType(typeof(ChannelNamed), "channelNamed")]
[JsonDerivedType(typeof(ChannelDeleted), "channelDeleted")]
internal abstract record TeamsChange
{
    /// <summary>The chat or channel in which it shows.</summary>
    [JsonIgnore]
    public abstract string Where { get; }

    internal sealed record Posted(SimulatedMessage Message) : TeamsChange
    {
        public override string Where => Message.BaseConversationId;
    }

    internal sealed record Edited(string ConversationId, string Id, string Text, JsonNode? Card, SimulatedFile? File = null) : TeamsChange
    {
        public override string Where => ConversationId;
    }

    internal sealed record Deleted(string ConversationId, string Id) : TeamsChange
    {
        public override string Where => ConversationId;
    }

    internal sealed record Viewed(string ConversationId, string Id, string Persona, JsonNode Card) : TeamsChange
    {
        public override string Where => ConversationId;
    }

    internal sealed record Read(string ConversationId, string Persona, long UpTo) : TeamsChange
    {
        public override string Where => ConversationId;
    }

    internal sealed record FileKept(string ConversationId, DriveFile File) : TeamsChange
    {
        public override string Where => ConversationId;
    }

    internal sealed record Installed(string ConversationId) : TeamsChange
    {
        public override string Where => ConversationId;
    }

    internal sealed record Uninstalled(string ConversationId) : TeamsChange
    {
        public override string Where => ConversationId;
    }

    internal sealed record Blocked(string ConversationId, bool Is) : TeamsChange
    {
        public override string Where => ConversationId;
    }

    internal sealed record ChannelNamed(string ConversationId, string Name) : TeamsChange
    {
        public override string Where => ConversationId;
    }

    internal sealed record ChannelDeleted(string ConversationId) : TeamsChange
    {
        public override string Where => ConversationId;
    }
}

/// <summary>The journal's form.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TeamsChange))]
internal sealed partial class TeamsChangeJson : JsonSerializerContext;
