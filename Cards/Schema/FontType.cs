using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Typeface of a text.</summary>
[JsonConverter(typeof(CamelCaseEnum<FontType>))]
public enum FontType
{
    Default,
    Monospace,
}
