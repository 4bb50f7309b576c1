using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>A choice out of a list.</summary>
public sealed record ChoiceInput : InputElement
{
    /// <summary>The choices, in the order shown.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Where the client asks for more choices while the user types; needs style filtered.</summary>
    [JsonPropertyName("choices.data")]
    public DataQuery? ChoicesData { get; init; }

    /// <summary>How the choices are shown.</summary>
    public ChoiceInputStyle Style { get; init; }

    /// <summary>More than one may be chosen; the values are sent with commas between.</summary>
    public bool IsMultiSelect { get; init; }

    /// <summary>The value chosen at the start.</summary>
    public string? Value { get; init; }

    /// <summary>Hint while nothing is chosen.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Lets long choices go on over more lines.</summary>
    public bool Wrap { get; init; } = true;
}
