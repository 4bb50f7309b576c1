namespace TeamsSchakelpunt.Cards;

/// <summary>A request of the youngster, for who leads the case or passed it on.</summary>
/// <param name="AskedOn">The day on which the youngster asked.</param>
/// <param name="What">What is asked, such as "Iets verbeteren".</param>
/// <param name="Text">What the youngster said, as typed; null is nothing.</param>
/// <param name="AnswerBefore">The last day for an answer.</param>
/// <param name="Granted">Null is open.</param>
/// <param name="Why">Why not; null where there is nothing to say.</param>
public sealed record CaseRequestLine(DateOnly AskedOn, string What, string? Text, DateOnly AnswerBefore, bool? Granted = null, string? Why = null);
