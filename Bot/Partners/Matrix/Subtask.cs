namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>A part of a row that the text of the seed gives a lead of its own.</summary>
/// <param name="Id">Its id, such as <c>4.1-warme-overdracht.intake</c>.</param>
/// <param name="Title">What has to be done.</param>
/// <param name="Lead">Keys of the partners that start; empty when the text names nobody.</param>
/// <param name="From">What the text says.</param>
public sealed record Subtask(string Id, string Title, IReadOnlyList<string> Lead, string From);
