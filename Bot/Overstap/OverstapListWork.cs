using TeamsSchakelpunt.Bot.Cases;

namespace TeamsSchakelpunt.Bot.Overstap;

/// <summary>Work after a commit: the list that a case came from shows how far it is. Doing it twice changes nothing.</summary>
public sealed class OverstapListWork(OverstapMembers members, OverstapSignal signal) : ICaseWork
{
    public bool Handles(LaneTopic topic) => topic.Kind == LaneTopic.Overstap;

    public async Task<TimeSpan?> DoAsync(CaseFile file, LaneTopic topic, CancellationToken cancellationToken)
    {
        if (file.Case.Overstap is null) return null;
        await members.ShowAsync(file.Case, cancellationToken);
        signal.Raise();
        return null;
    }
}
