using System.Globalization;
using System.Text;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// Per person the numbers of their cases, newest first, and the forms they submitted. A row is written before the case
/// is, so that nothing is missing; a number that led to no case is passed over by its reader.
/// </summary>
public sealed class PersonCases(ITableStore store)
{
    private const string Table = "people";
    private const string CasePrefix = "case|";
    private const string FormPrefix = "form|";
    private const string RegiePrefix = "regie|";

    /// <summary>A page of numbers, newest first.</summary>
    public async Task<(IReadOnlyList<CaseNumber> Numbers, string? Continuation)> ListAsync(
        PersonId person, int take, string? continuation, CancellationToken cancellationToken)
    {
        var page = await store.QueryAsync(new TableQuery(Table, person.Value, CasePrefix, take, continuation), cancellationToken);
        return ([.. page.Rows.Select(NumberOf).OfType<CaseNumber>()], page.Continuation);
    }

    /// <summary>Of how many cases somebody is regisseur.</summary>
    public async Task<int> CountRegieAsync(PersonId person, CancellationToken cancellationToken) =>
        (await store.QueryAsync(new TableQuery(Table, person.Value, RegiePrefix, 1000), cancellationToken)).Rows.Count;

    /// <summary>Keeps count of who is regisseur of a running case.</summary>
    internal async Task CountRegieAsync(Case before, Case after, CancellationToken cancellationToken)
    {
        var (old, now) = (RunningRegisseur(before), RunningRegisseur(after));
        if (old == now) return;
        var row = RegiePrefix + after.Number;
        if (now is { } current) await store.CommitAsync(Table, current.Value, [new TableChange.Put(row, ReadOnlyMemory<byte>.Empty)], cancellationToken);
        if (old is { } earlier) await store.CommitAsync(Table, earlier.Value, [new TableChange.Drop(row)], cancellationToken);
    }

    /// <summary>The person's lists no longer hold the case.</summary>
    internal Task RemoveAsync(PersonId person, CaseNumber number, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, person.Value, [new TableChange.Drop(KeyOf(number)), new TableChange.Drop(RegiePrefix + number)], cancellationToken);

    /// <summary>The form that raised a case no longer names it.</summary>
    internal Task RemoveFormAsync(PersonId person, FormId form, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, person.Value, [new TableChange.Drop(FormPrefix + form.Value)], cancellationToken);

    internal Task AddAsync(PersonId person, CaseNumber number, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, person.Value, [CaseRow(number)], cancellationToken);

    /// <summary>Claims a form for a number; what it was claimed for before, where it was.</summary>
    internal async Task<FormClaim> ClaimAsync(PersonId person, FormId form, CaseNumber number, CancellationToken cancellationToken)
    {
        var row = FormPrefix + form.Value;
        var result = await store.CommitAsync(
            Table, person.Value, [new TableChange.Add(row, Bytes(number)), CaseRow(number)], cancellationToken);
        if (result is CommitResult.Committed { ETags: [{ } etag, ..] }) return new FormClaim(number, etag);
        var earlier = await store.GetAsync(Table, person.Value, row, cancellationToken)
            ?? throw new InvalidOperationException("A claimed form is gone.");
        return new FormClaim(NumberOf(earlier) ?? number, earlier.ETag);
    }

    /// <summary>Gives a claimed form another number. False where somebody else did.</summary>
    internal async Task<FormClaim?> ReclaimAsync(PersonId person, FormId form, FormClaim claim, CaseNumber number, CancellationToken cancellationToken)
    {
        var result = await store.CommitAsync(
            Table,
            person.Value,
            [new TableChange.Replace(FormPrefix + form.Value, claim.ETag, Bytes(number)), CaseRow(number), new TableChange.Drop(KeyOf(claim.Number))],
            cancellationToken);
        return result is CommitResult.Committed { ETags: [{ } etag, ..] } ? new FormClaim(number, etag) : null;
    }

    private static PersonId? RunningRegisseur(Case @case) => @case.Ending is null ? @case.Regie.Current?.Who.Id : null;

    private static TableChange.Put CaseRow(CaseNumber number) => new(KeyOf(number), Bytes(number));

    private static string KeyOf(CaseNumber number) =>
        CasePrefix + string.Create(CultureInfo.InvariantCulture, $"{9999 - number.Year:D4}-{9_999_999 - number.Sequence:D7}");

    private static byte[] Bytes(CaseNumber number) => Encoding.UTF8.GetBytes(number.ToString());

    private static CaseNumber? NumberOf(TableRow row) => CaseNumber.Parse(Encoding.UTF8.GetString(row.Data.Span));
}

/// <summary>A form and the number it stands for.</summary>
internal sealed record FormClaim(CaseNumber Number, string ETag);
