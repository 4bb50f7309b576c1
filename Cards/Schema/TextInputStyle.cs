using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Kind of text expected; phones choose their keyboard by it.</summary>
[JsonConverter(typeof(CamelCaseEnum<TextInputStyle>))]
public enum TextInputStyle
{
    Text,
    Tel,
    Url,
    Email,
    Password,
}
