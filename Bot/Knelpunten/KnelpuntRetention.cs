using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.Retention;

namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>A knelpunt is kept some years after it was handed in, however it ended (section 8.7 of the domain).</summary>
public sealed class KnelpuntRetention(KnelpuntStore store, IOptions<RetentionOptions> options, TimeProvider time) : IKept
{
    public Task<int> LetGoAsync(CancellationToken cancellationToken) =>
        store.DropBeforeAsync(WorkingDays.Day(time.GetUtcNow()).AddYears(-options.Value.KnelpuntYears), cancellationToken);
}
