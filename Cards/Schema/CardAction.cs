using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>A button, or what happens when an element is pressed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExecuteAction), "Action.Execute")]
[JsonDerivedType(typeof(SubmitAction), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrlAction), "Action.OpenUrl")]
[JsonDerivedType(typeof(ToggleVisibilityAction), "Action.ToggleVisibility")]
[JsonDerivedType(typeof(ShowCardAction), "Action.ShowCard")]
public abstract record CardAction
{
    /// <summary>Name of the action within the card.</summary>
    public string? Id { get; init; }

    /// <summary>Text on the button.</summary>
    public string? Title { get; init; }

    /// <summary>Explanation for pointer and screen reader.</summary>
    public string? Tooltip { get; init; }

    /// <summary>Weight of the button.</summary>
    public ActionStyle Style { get; init; }

    /// <summary>In the bar or in its overflow menu.</summary>
    public ActionMode Mode { get; init; }

    /// <summary>False shows the button but does not let it be pressed; null is the schema's default, true.</summary>
    public bool? IsEnabled { get; init; }
}
