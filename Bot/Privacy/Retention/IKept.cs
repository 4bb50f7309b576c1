namespace TeamsSchakelpunt.Bot.Privacy.Retention;

/// <summary>Something that is kept for a time and then let go, without being a case.</summary>
public interface IKept
{
    /// <summary>Lets go of what was kept long enough; how many that were. What was missed, or stopped half way, is done by the next call.</summary>
    Task<int> LetGoAsync(CancellationToken cancellationToken);
}
