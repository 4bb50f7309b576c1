using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Where content stands in its line.</summary>
[JsonConverter(typeof(CamelCaseEnum<HorizontalAlignment>))]
public enum HorizontalAlignment
{
    Default,
    Left,
    Center,
    Right,
}
