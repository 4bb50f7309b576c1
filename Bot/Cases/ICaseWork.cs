namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>Work to do after a commit, in a lane of its own: tried until it is done, also after a restart. Doing it twice is harmless.</summary>
public interface ICaseWork
{
    bool Handles(LaneTopic topic);

    /// <summary>It is done for an erased case as well: it takes away what stands elsewhere.</summary>
    bool OutlivesErasure => false;

    /// <param name="file">The case as it stands.</param>
    /// <param name="topic">What to do.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>After how long it is to be done again; null where it is done.</returns>
    Task<TimeSpan?> DoAsync(CaseFile file, LaneTopic topic, CancellationToken cancellationToken);
}
