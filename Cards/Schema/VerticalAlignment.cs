using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Where content stands in its box.</summary>
[JsonConverter(typeof(CamelCaseEnum<VerticalAlignment>))]
public enum VerticalAlignment
{
    Default,
    Top,
    Center,
    Bottom,
}
