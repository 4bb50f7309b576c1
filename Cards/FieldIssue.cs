namespace TeamsSchakelpunt.Cards;

/// <summary>What is wrong at a field, shown right below it.</summary>
/// <param name="InputId">One of <see cref="Inputs"/>.</param>
/// <param name="Message">One Dutch sentence with the mend.</param>
/// <param name="IsWarning">True: the user may go on after "Ik heb het nagekeken". False: the text cannot stay.</param>
public sealed record FieldIssue(string InputId, string Message, bool IsWarning = false);
