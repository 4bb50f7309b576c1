namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>A part of a task that the text of the plan names and its table does not.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The heading in the plan.</param>
/// <param name="Lead">The parties that start, to be shown before those of the row (section 2.2 of the domain); empty where the plan names none.</param>
/// <param name="From">What the plan says about it, in short.</param>
public sealed record Subtask(string Id, string Title, IReadOnlyList<MatrixPartner> Lead, string From);
