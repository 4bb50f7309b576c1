namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>What a message most likely means.</summary>
/// <param name="Text">The message without markup, mentions and emoji.</param>
/// <param name="Intent">What the writer wants.</param>
/// <param name="Slots">What else the message says.</param>
/// <param name="Score">How sure, 0 to 1.</param>
/// <param name="Alternatives">At most three other readings, likeliest first. For <see cref="Intent.Wie"/> also the next rows.</param>
public sealed record Recognition(string Text, Intent Intent, Slots Slots, double Score, IReadOnlyList<Alternative> Alternatives)
{
    /// <summary>Below this score the bot offers the readings as buttons and does not act (rule 8 of section 10).</summary>
    public const double Threshold = 0.55;

    public bool IsCertain => Score >= Threshold;

    /// <summary>Whether the message tells about one youngster, so that it must not stay in a channel (section 7 of the domain).</summary>
    public bool IsStory { get; init; }
}
