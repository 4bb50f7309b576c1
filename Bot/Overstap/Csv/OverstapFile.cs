using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Overstap.Csv;

/// <summary>A line that can be used.</summary>
/// <param name="Line">Its number in the file, from 1.</param>
/// <param name="School">The school.</param>
/// <param name="Reference">The school's own reference.</param>
/// <param name="Level">The level; null where the list has none.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Age">The age group.</param>
public sealed record OverstapRow(int Line, PartnerKey School, string Reference, OverstapLevel? Level, OverstapStatus Status, AgeGroup Age);

/// <summary>What is wrong with a line.</summary>
/// <param name="Line">Its number in the file, from 1.</param>
/// <param name="Problem">What, and the mend; no value of the file.</param>
public sealed record OverstapProblem(int Line, string Problem);

/// <summary>A column that was left out.</summary>
/// <param name="Position">Its place in the file, from 1.</param>
/// <param name="Kind">What identifies in it, such as "naam"; null where it is only not needed.</param>
public sealed record DroppedColumn(int Position, string? Kind);

/// <summary>A list as it was read: what identifies is not in it.</summary>
/// <param name="Rows">The lines that can be used.</param>
/// <param name="Problems">The lines that can't.</param>
/// <param name="Dropped">The columns that were left out.</param>
/// <param name="Wrong">Why the file as a whole can't be read; null where it can.</param>
public sealed record OverstapFile(
    IReadOnlyList<OverstapRow> Rows, IReadOnlyList<OverstapProblem> Problems, IReadOnlyList<DroppedColumn> Dropped, string? Wrong = null);
