using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Shape of a picture.</summary>
[JsonConverter(typeof(CamelCaseEnum<ImageStyle>))]
public enum ImageStyle
{
    Default,
    Person,
}
