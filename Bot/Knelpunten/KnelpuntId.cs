using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>Which knelpunt it is: the id of the form that handed it in, so that one form makes one knelpunt.</summary>
[JsonConverter(typeof(KnelpuntIdJson))]
public readonly record struct KnelpuntId(string Value)
{
    public static KnelpuntId Of(FormId form) => new(form.Value);

    /// <summary>Reads an id that came from outside; null for what can be none.</summary>
    public static KnelpuntId? Parse(string? text) =>
        text is { Length: > 0 and <= 64 } && text.All(char.IsAsciiLetterOrDigit) ? new KnelpuntId(text) : null;

    public override string ToString() => Value;
}

internal sealed class KnelpuntIdJson() : KeyJson<KnelpuntId>(text => new KnelpuntId(text), id => id.Value);
