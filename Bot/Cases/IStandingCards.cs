namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>Puts a card that is about no single case where a lane is, and keeps it up to date.</summary>
public interface IStandingCards
{
    /// <param name="lane">Where.</param>
    /// <param name="posted">What stands there; null for a new message.</param>
    /// <param name="card">The card.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<StandingOutcome> PutAsync(Lane lane, PostedCard? posted, LaneCard card, CancellationToken cancellationToken);
}

/// <summary>What became of a card.</summary>
public abstract record StandingOutcome
{
    /// <summary>It stands there.</summary>
    public sealed record Stands(PostedCard At) : StandingOutcome;

    /// <summary>Teams can't be reached now, or asks to wait.</summary>
    public sealed record Later(TimeSpan? After) : StandingOutcome;

    /// <summary>There is no such place, or the bot may not write there.</summary>
    public sealed record Nowhere : StandingOutcome;
}
