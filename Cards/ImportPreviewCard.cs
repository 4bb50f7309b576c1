using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What an import would do to one contact.</summary>
/// <param name="Line">Line in the file; null for a contact that the file no longer holds.</param>
/// <param name="Name">Name of the contact.</param>
/// <param name="What">What changes, such as "telefoon, werkdagen"; for a new or removed contact null.</param>
public sealed record ImportLine(int? Line, string Name, string? What);

/// <summary>A line that is wrong.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Problem">One Dutch sentence with the mend.</param>
public sealed record ImportProblem(int Line, string Problem);

/// <summary>A preview.</summary>
/// <param name="FileName">Name of the file.</param>
/// <param name="ImportId">Id of this import, for its buttons (<see cref="DataKeys.FormId"/>).</param>
/// <param name="Added">New contacts.</param>
/// <param name="Changed">Contacts that change.</param>
/// <param name="Removed">Contacts that go.</param>
/// <param name="Unchanged">How many stay as they are.</param>
/// <param name="Problems">What is wrong; while there is any, nothing can be carried out.</param>
public sealed record ImportPreviewCardData(
    string FileName,
    string ImportId,
    IReadOnlyList<ImportLine> Added,
    IReadOnlyList<ImportLine> Changed,
    IReadOnlyList<ImportLine> Removed,
    int Unchanged,
    IReadOnlyList<ImportProblem> Problems);

/// <summary>What an import of contacts would change, before anything does.</summary>
public static class ImportPreviewCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ImportPreviewCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("Contacten inlezen", [Head.Of("📥", "Contacten inlezen")]);
    }
}
