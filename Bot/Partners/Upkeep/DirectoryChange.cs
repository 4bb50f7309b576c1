using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Partners.Upkeep;

/// <summary>A change of the directory, as it stands in the log.</summary>
/// <param name="At">When.</param>
/// <param name="By">Name of who did it.</param>
/// <param name="Person">Who did it.</param>
/// <param name="What">One Dutch sentence: whose details, and which; never their content.</param>
public sealed record DirectoryChange(DateTimeOffset At, string By, PersonId Person, string What);
