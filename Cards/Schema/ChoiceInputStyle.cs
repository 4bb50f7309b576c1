using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>How choices are shown: drop-down, list of radio buttons or boxes, or a box one types in to filter.</summary>
[JsonConverter(typeof(CamelCaseEnum<ChoiceInputStyle>))]
public enum ChoiceInputStyle
{
    Compact,
    Expanded,
    Filtered,
}
