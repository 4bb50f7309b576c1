using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Size of a picture.</summary>
[JsonConverter(typeof(CamelCaseEnum<ImageSize>))]
public enum ImageSize
{
    Default,
    Auto,
    Stretch,
    Small,
    Medium,
    Large,
}
