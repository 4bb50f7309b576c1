using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What a use case answers; the conversation turns it into messages, cards or dialogs.</summary>
public abstract record Answer
{
    /// <summary>A card, in the conversation it was asked in.</summary>
    /// <param name="Card">The card.</param>
    /// <param name="Summary">What a phone's notification shows.</param>
    public sealed record Show(AdaptiveCard Card, string Summary) : Answer;

    /// <summary>A card that only the one who asked may see: in the chat with them, wherever it was asked.</summary>
    public sealed record ShowPrivately(AdaptiveCard Card, string Summary) : Answer
    {
        /// <summary>The case that the card shows, so that it can be taken away later; null for other cards.</summary>
        public string? About { get; init; }
    }

    /// <summary>A card in a dialog.</summary>
    public sealed record Dialog(string Title, AdaptiveCard Card) : Answer
    {
        /// <summary>The case that the card shows, for where it can only be a message; null for other cards.</summary>
        public string? About { get; init; }
    }

    /// <summary>A file that the one who asked may save; its content is made when they say yes.</summary>
    /// <param name="Name">Name of the file.</param>
    /// <param name="Description">What is in it, in one sentence.</param>
    /// <param name="Size">About how large it is, in bytes.</param>
    /// <param name="Context">Which file it is: <see cref="DataKeys.File"/>, and what else tells. It comes back by way of the client, so it proves nothing.</param>
    public sealed record OfferFile(string Name, string Description, long Size, IReadOnlyDictionary<string, string> Context) : Answer;

    /// <summary>The content of a file that was offered, as it is now, to put where the user keeps files.</summary>
    public sealed record DeliverFile(ReadOnlyMemory<byte> Content) : Answer;

    /// <summary>One or two sentences.</summary>
    public sealed record Say(string Text) : Answer;

    /// <summary>Nothing more to say; a dialog closes.</summary>
    public sealed record Done : Answer;
}
