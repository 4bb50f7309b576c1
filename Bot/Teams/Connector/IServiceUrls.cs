namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>
/// The service URLs that a validated token has vouched for. The bot's own token goes to these and to no other,
/// whatever a stored or posted body says.
/// </summary>
public interface IServiceUrls
{
    /// <summary>Whether the connector may be called there. No I/O: it is asked at each call.</summary>
    ValueTask<bool> IsVouchedAsync(Uri serviceUrl, CancellationToken cancellationToken);

    /// <summary>Remembers that a validated token named it. Called at each turn: cheap when it is known already.</summary>
    Task VouchAsync(Uri serviceUrl, CancellationToken cancellationToken);
}
