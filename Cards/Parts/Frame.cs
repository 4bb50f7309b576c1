using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>What every card has around its content.</summary>
internal static class Frame
{
    private static readonly TeamsProperties FullWidth = new() { Width = "full" };

    /// <param name="summary">Read aloud, and shown on a locked phone: never more than a number and a few words.</param>
    /// <param name="body">Content.</param>
    /// <param name="actions">Buttons, the primary one first.</param>
    /// <param name="refresh">How the card keeps itself up to date.</param>
    public static AdaptiveCard Card(
        string summary,
        IReadOnlyList<CardElement> body,
        IReadOnlyList<CardAction>? actions = null,
        CardRefresh? refresh = null) => new()
        {
            Body = body,
            Actions = actions is { Count: > 0 } ? actions : null,
            Refresh = refresh is null ? null : ToSchema(refresh),
            FallbackText = summary,
            Speak = summary,
            Msteams = FullWidth,
        };

    private static Refresh ToSchema(CardRefresh refresh) => new(
        new ExecuteAction { Title = "Ververs", Verb = refresh.Verb, Data = refresh.Data, AssociatedInputs = AssociatedInputs.None },
        refresh.UserIds);
}
