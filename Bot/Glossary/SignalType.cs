using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>A kind of signal (section 4 of the domain).</summary>
/// <param name="Key">Its key.</param>
/// <param name="Label">What a professional reads, at B1.</param>
/// <param name="Phases">The phases in which it can be.</param>
/// <param name="Urgency">How soon it is picked up unless the reporter says otherwise.</param>
public sealed record SignalType(SignalTypeKey Key, string Label, IReadOnlyList<Phase> Phases, Urgency Urgency)
{
    /// <summary>As the type says; who is not enrolled can't wait from 1 August on (section 4 of the domain).</summary>
    public Urgency UrgencyOn(DateOnly day) => Key == SignalTypeKey.NietIngeschreven && day.Month is >= 8 and <= 10 ? Urgency.Direct : Urgency;
}

/// <summary>All kinds of signal, in the order in which they are offered.</summary>
public sealed class SignalTypes
{
    private readonly FrozenDictionary<SignalTypeKey, SignalType> _byKey;

    public SignalTypes(IReadOnlyList<SignalType> all)
    {
        All = all;
        _byKey = all.ToFrozenDictionary(t => t.Key);
    }

    public IReadOnlyList<SignalType> All { get; }

    public SignalType? Find(SignalTypeKey key) => _byKey.GetValueOrDefault(key);

    public string LabelOf(SignalTypeKey key) => Find(key)?.Label ?? key.Value;

    /// <summary>Reads the file with kinds of signal.</summary>
    /// <exception cref="InvalidDataException">A phase or urgency that does not exist; the message names the row.</exception>
    public static SignalTypes Load(Stream json)
    {
        var rows = JsonSerializer.Deserialize(json, SignalTypesJson.Default.IReadOnlyListSignalTypeRow) ?? [];
        return new SignalTypes([.. rows.Select(row => new SignalType(
            new SignalTypeKey(row.Key),
            row.Label,
            [.. row.Fasen.Select(fase => Phases.Parse(fase) ?? throw Wrong(row, "fasen"))],
            Urgencies.Parse(row.Urgentie) ?? throw Wrong(row, "urgentie")))]);
    }

    private static InvalidDataException Wrong(SignalTypeRow row, string field) => new($"Signal type '{row.Key}': '{field}' is not right.");
}

internal sealed record SignalTypeRow(string Key, string Label, IReadOnlyList<string> Fasen, string Urgentie);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(IReadOnlyList<SignalTypeRow>))]
internal sealed partial class SignalTypesJson : JsonSerializerContext;
