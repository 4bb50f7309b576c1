namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>One row of the tables "Wat / Door wie".</summary>
/// <param name="Id">Its id, such as <c>4.2-nazorg</c>.</param>
/// <param name="Section">The section of the seed, such as <c>4.3a</c>.</param>
/// <param name="Task">What has to be done.</param>
/// <param name="Partners">Keys of who does it; groups are written out.</param>
/// <param name="PartnersText">Who does it, in the words of the seed.</param>
/// <param name="Description">One or two sentences of explanation, B1.</param>
/// <param name="Keywords">Words people use for it.</param>
/// <param name="Subtasks">Parts of it with a lead of their own.</param>
public sealed record MatrixRow(
    string Id,
    string Section,
    string Task,
    IReadOnlyList<string> Partners,
    string PartnersText,
    string Description,
    IReadOnlyList<string> Keywords,
    IReadOnlyList<Subtask> Subtasks);
