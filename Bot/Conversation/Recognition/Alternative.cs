namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>One reading of a message.</summary>
/// <param name="Intent">What the writer wants.</param>
/// <param name="Slots">What else this reading takes from the message.</param>
/// <param name="Score">How sure, 0 to 1.</param>
public sealed record Alternative(Intent Intent, Slots Slots, double Score);
