using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary>What it was about: a case by its number, as it was asked for, or another thing by its key.</summary>
[JsonConverter(typeof(AccessTargetJson))]
public readonly partial record struct AccessTarget
{
    /// <summary>The access log itself.</summary>
    public static readonly AccessTarget Log = new("logboek");

    /// <param name="key">Small letters, digits, hyphens and underscores; at most 64.</param>
    /// <exception cref="ArgumentException">Anything else; the text itself is not repeated.</exception>
    public AccessTarget(string key) => Key = Pattern().IsMatch(key) ? key : throw new ArgumentException("Not a target of the log.", nameof(key));

    public string Key { get; }

    /// <summary>The case it was about; null for another thing.</summary>
    public CaseNumber? Case => CaseNumber.Parse(Key);

    public static AccessTarget Of(CaseNumber number) => new(number.ToString());

    public override string ToString() => Key;

    [GeneratedRegex("^[a-z0-9][a-z0-9_-]{0,63}\\z")]
    private static partial Regex Pattern();
}

internal sealed class AccessTargetJson() : KeyJson<AccessTarget>(text => new AccessTarget(text), target => target.Key);
