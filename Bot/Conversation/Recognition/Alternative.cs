namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>Something else that a message may mean.</summary>
/// <param name="Intent">The intent.</param>
/// <param name="Slots">Its slots.</param>
/// <param name="Score">How sure, 0 to 1.</param>
public sealed record Alternative(Intent Intent, Slots Slots, double Score);
