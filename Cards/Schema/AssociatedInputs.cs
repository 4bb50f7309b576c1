using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Which inputs go with a press: all of the card, validated first, or none.</summary>
[JsonConverter(typeof(CamelCaseEnum<AssociatedInputs>))]
public enum AssociatedInputs
{
    Auto,
    None,
}
