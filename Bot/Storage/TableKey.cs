using System.Text;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>
/// Keys as both engines hold them. Azure Tables forbids <c>/ \ # ?</c> and control characters.
/// Each such character becomes a mark and one other character, so that
/// no two keys become the same, and the start of a key becomes the start of the escaped key.
/// </summary>
/// <remarks>
/// U+E000–U+FFFF are escaped as well: without them, the order by UTF-8 (SQLite) and by UTF-16 (Azure Tables) is one and the same.
/// <c>%</c> is escaped because servers differ in how often they decode it, <c>,</c> because the emulator takes keys apart by it.
/// Azure Tables allows 1 KiB in UTF-16 a key. The bound of 512 bytes in UTF-8 is lower: both keys stand, percent-encoded,
/// on one line of a batch's answer, of which the client library reads 4,096 characters.
/// </remarks>
internal static class TableKey
{
    public const int MaxLength = 256;
    public const int MaxBytes = 512;

    private const char Mark = '!';
    private const string Signs = "!%/\\#?,";
    private const string Stand = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_.~:;=@$*";
    private const char HighFirst = '\uE000';
    private const char HighStand = '\u3400';

    private static readonly string Escaped = Signs
        + string.Concat(Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c));

    /// <summary>The key as it is stored.</summary>
    /// <exception cref="ArgumentException">Empty, over <see cref="MaxLength"/> characters or <see cref="MaxBytes"/> bytes, or half a surrogate pair.</exception>
    public static string Escape(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return EscapePrefix(key);
    }

    /// <summary>The start of stored keys; may be empty.</summary>
    /// <exception cref="ArgumentException">Over <see cref="MaxLength"/> characters or <see cref="MaxBytes"/> bytes, or half a surrogate pair.</exception>
    public static string EscapePrefix(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        if (prefix.Length > MaxLength)
            throw new ArgumentException($"A key has at most {MaxLength} characters.", nameof(prefix));
        for (var at = 0; at < prefix.Length; at++)
        {
            if (char.IsSurrogate(prefix[at]) && !(at + 1 < prefix.Length && char.IsSurrogatePair(prefix[at], prefix[++at])))
                throw new ArgumentException("A key has no half surrogate pairs.", nameof(prefix));
        }

        var stored = prefix.Any(NeedsEscape) ? Write(prefix) : prefix;
        return Encoding.UTF8.GetByteCount(stored) <= MaxBytes
            ? stored
            : throw new ArgumentException($"A key has at most {MaxBytes} bytes once escaped.", nameof(prefix));
    }

    /// <summary>The key that <see cref="Escape"/> was given.</summary>
    public static string Unescape(string stored)
    {
        if (!stored.Contains(Mark))
            return stored;
        var key = new StringBuilder(stored.Length);
        for (var at = 0; at < stored.Length; at++)
        {
            key.Append(stored[at] != Mark ? stored[at]
                : stored[++at] >= HighStand ? (char)(stored[at] - HighStand + HighFirst)
                : Escaped[Stand.IndexOf(stored[at])]);
        }

        return key.ToString();
    }

    /// <summary>The lowest text above all stored keys that start with <paramref name="stored"/>; null where there is no bound.</summary>
    public static string? EndOfPrefix(string stored)
    {
        var runes = stored.EnumerateRunes().ToArray();
        for (var at = runes.Length - 1; at >= 0; at--)
        {
            if (Next(runes[at]) is { } next)
                return string.Concat(runes.Take(at).Append(next));
        }

        return null;
    }

    private static Rune? Next(Rune rune)
    {
        for (var value = rune.Value + 1; value <= 0x10FFFF; value++)
        {
            if (value == 0xD800)
                value = 0x10000;
            if (value is Mark or >= 0x10000 || !NeedsEscape((char)value))
                return new Rune(value);
        }

        return null;
    }

    private static bool NeedsEscape(char c) => c >= HighFirst || char.IsControl(c) || Signs.Contains(c);

    private static string Write(string key)
    {
        var stored = new StringBuilder(key.Length + 16);
        foreach (var c in key)
        {
            if (!NeedsEscape(c))
                stored.Append(c);
            else
                stored.Append(Mark).Append(c >= HighFirst ? (char)(c - HighFirst + HighStand) : Stand[Escaped.IndexOf(c)]);
        }

        return stored.ToString();
    }
}
