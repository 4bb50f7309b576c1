using System.Globalization;
using System.Text;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// Finds cases that may be about the same youngster: the same initials, school and age group, compared by a keyed hash
/// (section 8.5 of the domain). A row says that a number stands behind a hash, and nothing else.
/// </summary>
public sealed class YouthMatches(ITableStore store, FieldCipher cipher)
{
    private const string Table = "matches";
    private const string Context = "youngster";
    private const int MostFound = 100;

    /// <summary>The numbers that stand behind any of the case's keys, its own left out. Some may have changed or ended since.</summary>
    internal async Task<IReadOnlyList<CaseNumber>> FindAsync(Case @case, CancellationToken cancellationToken)
    {
        if (TextOf(@case) is not { } text) return [];
        var found = new List<CaseNumber>();
        foreach (var hash in cipher.ComparisonHashes(Context, text))
        {
            var page = await store.QueryAsync(new TableQuery(Table, hash, Take: MostFound), cancellationToken);
            found.AddRange(page.Rows.Select(row => CaseNumber.Parse(row.Row)).OfType<CaseNumber>());
        }

        return [.. found.Where(number => number != @case.Number).Distinct()];
    }

    /// <summary>Whether two cases are about somebody with the same initials, school and age group.</summary>
    internal static bool IsAlike(Case one, Case other) => TextOf(one) is { } text && text == TextOf(other);

    /// <summary>The case with its key beside the earlier ones.</summary>
    internal Case WithKeys(Case @case) => NewestKeyOf(@case) is { } key && !@case.MatchKeys.Contains(key)
        ? @case with { MatchKeys = [.. @case.MatchKeys, key] }
        : @case;

    /// <summary>The case's key by the newest of the keys; null where it has nothing to compare.</summary>
    internal string? NewestKeyOf(Case @case) => TextOf(@case) is { } text ? cipher.ComparisonHash(Context, text) : null;

    /// <summary>Every key behind which the case may stand, also by a key that another instance was just changing to.</summary>
    internal IReadOnlyList<string> KeysOf(Case @case) =>
        [.. @case.MatchKeys.Union(TextOf(@case) is { } text ? cipher.ComparisonHashes(Context, text) : [])];

    internal Task AddAsync(CaseNumber number, string key, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, key, [new TableChange.Put(number.ToString(), ReadOnlyMemory<byte>.Empty)], cancellationToken);

    internal async Task RemoveAsync(CaseNumber number, IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        foreach (var key in keys) await store.CommitAsync(Table, key, [new TableChange.Drop(number.ToString())], cancellationToken);
    }

    /// <summary>The one form in which the same youngster is the same text; null without initials, or once the case was erased.</summary>
    private static string? TextOf(Case @case) => @case is { Private.Initials: { } initials, State: not CaseState.Gewist }
        ? $"{Folded(initials)}|{@case.Private.School?.Value ?? @case.Phase.Key()}|{@case.Age.Key()}"
        : null;

    private static string Folded(string initials) => string.Concat(initials.Normalize(NormalizationForm.FormKD)
        .Where(sign => char.IsLetter(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)).ToUpperInvariant();
}
