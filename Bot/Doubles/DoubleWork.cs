using TeamsSchakelpunt.Bot.Cases;

namespace TeamsSchakelpunt.Bot.Doubles;

/// <summary>
/// Work after a commit: looks whether an open case is about a youngster with the same initials, school and age group, and
/// joins two cases once both professionals said that it is the same one. Doing it twice changes nothing.
/// </summary>
public sealed class DoubleWork(CaseStore cases, YouthMatches matches, TimeProvider time) : ICaseWork
{
    public bool Handles(LaneTopic topic) => topic.Kind == LaneTopic.Doubles;

    public async Task<TimeSpan?> DoAsync(CaseFile file, LaneTopic topic, CancellationToken cancellationToken)
    {
        if (CaseNumber.Parse(topic.Which) is { } older) await JoinAsync(file.Case, older, cancellationToken);
        else await FindAsync(file.Case, cancellationToken);
        return null;
    }

    /// <summary>The newer of two cases remembers the older one.</summary>
    private async Task FindAsync(Case @case, CancellationToken cancellationToken)
    {
        foreach (var number in await matches.FindAsync(@case, cancellationToken))
        {
            if (await cases.LoadAsync(number, cancellationToken) is not { Case: { Ending: null } other } || !YouthMatches.IsAlike(@case, other)) continue;
            var (newer, older) = @case.Number.IsAfter(other.Number) ? (@case, other) : (other, @case);
            await cases.ChangeAsync(newer.Number, file => DoubleRules.Found(file.Case, older.Number), cancellationToken);
        }
    }

    /// <summary>First the older case takes the newer one in, then the newer ends: where it stops in between, it goes on here.</summary>
    private async Task JoinAsync(Case newer, CaseNumber older, CancellationToken cancellationToken)
    {
        if (DoubleRules.Find(newer, older) is not { State: DoubleState.Joining }) return;
        var now = time.GetUtcNow();
        var taken = await cases.ChangeAsync(older, file => DoubleRules.TakeIn(file.Case, newer, now), cancellationToken);
        await cases.ChangeAsync(
            newer.Number,
            file => taken is null or Decision.Refused ? DoubleRules.CanNotJoin(file.Case, older) : DoubleRules.JoinInto(file.Case, older, now),
            cancellationToken);
    }
}
