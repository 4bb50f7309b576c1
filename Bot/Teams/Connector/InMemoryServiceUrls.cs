using System.Collections.Concurrent;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Vouched service URLs for as long as the process lives.</summary>
public sealed class InMemoryServiceUrls : IServiceUrls
{
    private readonly ConcurrentDictionary<string, bool> _vouched = new(StringComparer.Ordinal);

    public ValueTask<bool> IsVouchedAsync(Uri serviceUrl, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_vouched.ContainsKey(ServiceUrl.Key(serviceUrl)));

    public Task VouchAsync(Uri serviceUrl, CancellationToken cancellationToken)
    {
        _vouched.TryAdd(ServiceUrl.Key(serviceUrl), true);
        return Task.CompletedTask;
    }
}
