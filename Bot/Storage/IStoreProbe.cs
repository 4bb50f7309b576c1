namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>Tells whether the store answers; for the readiness check.</summary>
public interface IStoreProbe
{
    /// <summary>One round trip that changes nothing; throws where the store is broken or absent.</summary>
    Task PingAsync(CancellationToken cancellationToken);
}
