namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>A row "Wat / Door wie" of the plan.</summary>
/// <param name="Id">Its id, such as <c>4.1-warme-overdracht</c>.</param>
/// <param name="Section">The section of the plan.</param>
/// <param name="Task">The task in the plan's own words.</param>
/// <param name="PartnerKeys">Parties and groups, as the file has them.</param>
/// <param name="Partners">The parties, with groups and placeholders written out.</param>
/// <param name="PartnersText">The parties in the plan's own words.</param>
/// <param name="Description">What it means, at level B1.</param>
/// <param name="Keywords">Words and phrases by which people ask for it.</param>
/// <param name="Subtasks">Parts with leads of their own.</param>
public sealed record MatrixRow(
    string Id,
    string Section,
    string Task,
    IReadOnlyList<string> PartnerKeys,
    IReadOnlyList<MatrixPartner> Partners,
    string PartnersText,
    string Description,
    IReadOnlyList<string> Keywords,
    IReadOnlyList<Subtask> Subtasks)
{
    /// <summary>The kind of school that all schools of this row have (vo or mbo; vso and pro count as vo); null where they differ or there is none.</summary>
    public string? Phase { get; init; }
}
