using Microsoft.Extensions.Time.Testing;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy;
using TeamsSchakelpunt.Bot.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Privacy;

/// <summary>A day's limit holds on every engine.</summary>
public abstract class AttemptLimitContract
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly PersonId _person = new(Guid.NewGuid().ToString());

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected abstract ITableStore Store { get; }

    [Fact]
    public async Task Of_fifty_attempts_at_once_on_two_instances_as_many_pass_as_the_limit_allows()
    {
        AttemptLimit[] instances = [new(Store, _time), new(Store, _time)];
        var passed = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => TryAsync(instances[i % 2]))));
        Assert.Equal(10, passed.Count(pass => pass));
        Assert.False(await TryAsync(new AttemptLimit(Store, _time)));
    }

    [Fact]
    public async Task The_next_day_in_the_Netherlands_starts_anew()
    {
        var limit = new AttemptLimit(Store, _time);
        for (var i = 0; i < 10; i++) Assert.True(await TryAsync(limit));
        _time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 22, 59, 59, TimeSpan.Zero));
        Assert.False(await TryAsync(limit));
        _time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 23, 0, 0, TimeSpan.Zero));
        Assert.True(await TryAsync(limit));
    }

    [Fact]
    public async Task Another_persons_attempts_do_not_count()
    {
        var limit = new AttemptLimit(Store, _time);
        for (var i = 0; i < 10; i++) await TryAsync(limit);
        Assert.True(await limit.TryCountAsync(new PersonId(Guid.NewGuid().ToString()), AttemptKind.CompareInitials, 10, Ct));
    }

    private Task<bool> TryAsync(AttemptLimit limit) => limit.TryCountAsync(_person, AttemptKind.CompareInitials, 10, Ct);
}
