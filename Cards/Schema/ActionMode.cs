using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Whether a button stands in the bar or in its overflow menu.</summary>
[JsonConverter(typeof(CamelCaseEnum<ActionMode>))]
public enum ActionMode
{
    Primary,
    Secondary,
}
