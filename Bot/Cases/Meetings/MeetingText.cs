namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What is talked about in a casusbespreking: for those who take part, so it lies in the private part.</summary>
/// <param name="Question">The question to answer.</param>
/// <param name="Tried">What was tried; null in an anonymous one.</param>
/// <param name="AskOfOthers">What is asked of those who come.</param>
/// <param name="WhyNoYoungster">Why the youngster is not invited.</param>
/// <param name="WhyNoParents">Why the parents are not invited.</param>
public sealed record MeetingText(
    string Question, string? Tried = null, string? AskOfOthers = null, string? WhyNoYoungster = null, string? WhyNoParents = null)
{
    /// <summary>Why somebody is there beside the smallest useful group, by person.</summary>
    public IReadOnlyDictionary<string, string> WhyPeople { get; init; } = new Dictionary<string, string>();
}
