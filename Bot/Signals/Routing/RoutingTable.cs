using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Signals.Routing;

/// <summary>
/// Which partner starts and which are told, per signal type and phase (section 5 of the domain): data with a version.
/// </summary>
public sealed class RoutingTable
{
    private readonly FrozenDictionary<(SignalTypeKey, Phase), RoutingRow> _rows;
    private readonly FrozenDictionary<(SignalTypeKey, Phase), IReadOnlyList<SignalTypeKey>> _instead;

    private RoutingTable(RoutingFile file)
    {
        Version = file.Version;
        DefaultMbo = new PartnerKey(file.DefaultMbo);
        _rows = file.Routes.ToFrozenDictionary(Key, row => row);
        _instead = file.Instead.ToFrozenDictionary(
            row => (new SignalTypeKey(row.Type), PhaseOf(row.Type, row.Fase)),
            row => (IReadOnlyList<SignalTypeKey>)[.. row.Use.Select(use => new SignalTypeKey(use))]);
    }

    public string Version { get; }

    /// <summary>The mbo that stands for <c>eigen_mbo</c> while the youngster goes to none yet.</summary>
    public PartnerKey DefaultMbo { get; }

    internal RoutingRow? Find(SignalTypeKey type, Phase phase) => _rows.GetValueOrDefault((type, phase));

    /// <summary>The signal types to use where this one does not fit the phase.</summary>
    public IReadOnlyList<SignalTypeKey> InsteadOf(SignalTypeKey type, Phase phase) => _instead.GetValueOrDefault((type, phase), []);

    /// <summary>Reads the routing file.</summary>
    /// <exception cref="InvalidDataException">A phase that does not exist or a cell named twice; the message names the row.</exception>
    public static RoutingTable Load(Stream json)
    {
        var file = JsonSerializer.Deserialize(json, RoutingJson.Default.RoutingFile) ?? throw new InvalidDataException("The routing table is empty.");
        var twice = file.Routes.GroupBy(Key).FirstOrDefault(g => g.Count() > 1);
        return twice is null
            ? new RoutingTable(file)
            : throw new InvalidDataException($"The routing table has '{twice.Key.Item1}' at '{twice.Key.Item2.Key()}' twice.");
    }

    private static (SignalTypeKey, Phase) Key(RoutingRow row) => (new SignalTypeKey(row.Type), PhaseOf(row.Type, row.Fase));

    private static Phase PhaseOf(string type, string phase) =>
        Phases.Parse(phase) ?? throw new InvalidDataException($"The routing table has an unknown phase '{phase}' at '{type}'.");
}

internal sealed record RoutingFile(string Version, string DefaultMbo, IReadOnlyList<RoutingRow> Routes, IReadOnlyList<InsteadRow> Instead);

/// <summary>One cell: tokens for who starts and who is told, the plan's rows it rests on, and what to offer next.</summary>
internal sealed record RoutingRow(
    string Type, string Fase, string First, IReadOnlyList<string> With, IReadOnlyList<string> Basis, string Mark, string? Offer = null);

internal sealed record InsteadRow(string Type, string Fase, IReadOnlyList<string> Use);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RoutingFile))]
internal sealed partial class RoutingJson : JsonSerializerContext;
