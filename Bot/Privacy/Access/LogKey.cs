using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary>A word from a list that the product knows: one word, so that nothing somebody typed gets into the log.</summary>
[JsonConverter(typeof(LogKeyJson))]
public readonly partial record struct LogKey
{
    /// <param name="value">Letters, digits and underscores; at most 40.</param>
    /// <exception cref="ArgumentException">Anything else; the text itself is not repeated.</exception>
    public LogKey(string value) => Value = Pattern().IsMatch(value) ? value : throw new ArgumentException("Not a key of the log.", nameof(value));

    public string Value { get; }

    /// <summary>The name of a refusal.</summary>
    public static LogKey Of(Refusal refusal) => new(refusal.GetType().Name);

    public override string ToString() => Value;

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]{0,39}\\z")]
    private static partial Regex Pattern();
}

internal sealed class LogKeyJson() : KeyJson<LogKey>(text => new LogKey(text), key => key.Value);
