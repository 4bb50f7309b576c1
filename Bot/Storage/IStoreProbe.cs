namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>Tells whether the store answers.</summary>
public interface IStoreProbe
{
    /// <summary>Returns when it does, and throws when it does not.</summary>
    Task PingAsync(CancellationToken cancellationToken);
}
