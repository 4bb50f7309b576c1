using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>How a long list of choices is shown.</summary>
internal static class Pick
{
    /// <summary>
    /// A box to type in while nothing is chosen, a drop-down once something is: the renderer of Adaptive Cards shows a
    /// choice made beforehand in a filtered box by its key ("bbl_stage") and not by its title.
    /// </summary>
    public static ChoiceInputStyle StyleFor(string? value) =>
        string.IsNullOrEmpty(value) ? ChoiceInputStyle.Filtered : ChoiceInputStyle.Compact;
}
