using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>Sends a card to somebody's chat with the bot, without being asked.</summary>
public interface IPersonalMessages
{
    /// <param name="person">Who.</param>
    /// <param name="card">Adaptive Card, as UTF-8 JSON.</param>
    /// <param name="summary">What a phone's notification shows.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<MessageOutcome> SendAsync(PersonId person, ReadOnlyMemory<byte> card, string summary, CancellationToken cancellationToken);
}

/// <summary>What became of a message.</summary>
public enum MessageOutcome
{
    Sent,

    /// <summary>Teams can't be reached now; try again later.</summary>
    Later,

    /// <summary>The person does not have the app, or blocked it.</summary>
    Unreachable,
}
