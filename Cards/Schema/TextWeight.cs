using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Weight of a text.</summary>
[JsonConverter(typeof(CamelCaseEnum<TextWeight>))]
public enum TextWeight
{
    Default,
    Lighter,
    Bolder,
}
