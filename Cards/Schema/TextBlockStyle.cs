using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>What a text is to a screen reader.</summary>
[JsonConverter(typeof(CamelCaseEnum<TextBlockStyle>))]
public enum TextBlockStyle
{
    Default,
    Heading,
}
