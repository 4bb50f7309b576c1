namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>What the product does with a turn. One instance serves all turns, side by side.</summary>
public interface ITurnHandler
{
    /// <summary>Does what the activity asks.</summary>
    /// <param name="context">The activity and the way to answer it.</param>
    /// <param name="cancellationToken">
    /// Not tied to the request: work goes on after Teams was answered. Cancelled only when the host stops and its patience is over.
    /// </param>
    /// <returns>Of an invoke its answer (null: this bot does not know it); of anything else null.</returns>
    Task<InvokeResponse?> OnTurnAsync(TurnContext context, CancellationToken cancellationToken);
}
