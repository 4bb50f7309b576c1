using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Background of a container: a hint to which the host gives its own colour in light and dark.</summary>
[JsonConverter(typeof(CamelCaseEnum<ContainerStyle>))]
public enum ContainerStyle
{
    Default,
    Emphasis,
    Good,
    Attention,
    Warning,
    Accent,
}
