using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Overstap.Csv;

namespace TeamsSchakelpunt.Bot.Overstap;

/// <summary>How far a list is.</summary>
public enum OverstapState
{
    /// <summary>It was shown and waits for "Ga door".</summary>
    Shown,

    /// <summary>It is being carried out.</summary>
    Running,

    /// <summary>All lines were done; it is worked out who is to be told.</summary>
    Telling,

    /// <summary>People are being told; who brought the list last.</summary>
    Showing,

    /// <summary>Everybody was told.</summary>
    Done,
}

/// <summary>A list that came in: whose it is and how far it is. It holds nothing of a youngster.</summary>
public sealed record OverstapImport
{
    public required string Id { get; init; }

    public required Professional By { get; init; }

    public required DateTimeOffset At { get; init; }

    public OverstapState State { get; init; }

    /// <summary>How many lines can be used.</summary>
    public int Rows { get; init; }

    /// <summary>How many of them are done.</summary>
    public int Done { get; init; }

    /// <summary>What it was expected to do when it was shown.</summary>
    public OverstapCounts Expected { get; init; } = new();

    /// <summary>What it did so far.</summary>
    public OverstapCounts Counts { get; init; } = new();

    /// <summary>How many lines are left out because they are wrong.</summary>
    public int WrongLines { get; init; }

    public IReadOnlyList<DroppedColumn> Dropped { get; init; } = [];

    /// <summary>The message that shows how far it is.</summary>
    public PostedCard? StandsAt { get; init; }

    /// <summary>Which instance carries it out, and until when others leave it alone.</summary>
    public string? Lease { get; init; }

    public DateTimeOffset? LeasedUntil { get; init; }
}

/// <summary>A list as it was read from the store.</summary>
public sealed record StoredImport(OverstapImport Import, string ETag);

/// <summary>A case of a list, as all partners of it may see it.</summary>
/// <param name="State">How far it is.</param>
/// <param name="Phase">Its phase.</param>
/// <param name="First">The partner that starts.</param>
/// <param name="Told">The partners that read of it by the list.</param>
public sealed record OverstapMember(CaseState State, Phase Phase, PartnerKey First, IReadOnlyList<PartnerKey> Told);

/// <summary>The card about a list in one place.</summary>
/// <param name="Posted">Where it stands; null before it was posted.</param>
/// <param name="Enrolled">In somebody's chat: how many of their youngsters are enrolled now.</param>
public sealed record OverstapPlaceCard(PostedCard? Posted, int Enrolled = 0);

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OverstapImport))]
[JsonSerializable(typeof(OverstapMember))]
[JsonSerializable(typeof(OverstapPlaceCard))]
[JsonSerializable(typeof(IReadOnlyList<OverstapRow>))]
[JsonSerializable(typeof(IReadOnlyList<OverstapProblem>))]
internal sealed partial class OverstapJson : JsonSerializerContext;
