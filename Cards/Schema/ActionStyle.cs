using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Weight of a button: positive is the primary one, destructive warns.</summary>
[JsonConverter(typeof(CamelCaseEnum<ActionStyle>))]
public enum ActionStyle
{
    Default,
    Positive,
    Destructive,
}
