namespace TeamsSchakelpunt.Cards;

/// <summary>What is talked about: for who takes part.</summary>
/// <param name="Question">What it is about, as typed.</param>
/// <param name="Tried">What was tried already, as typed; null is nothing.</param>
/// <param name="AskOfOthers">What is asked of the others, as typed; null is nothing.</param>
/// <param name="WhyYou">Why the reader is invited; null is not said.</param>
public sealed record MeetingContent(string Question, string? Tried, string? AskOfOthers, string? WhyYou);
