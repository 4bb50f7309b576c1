using System.Buffers;
using System.Globalization;
using System.Text;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>
/// Writes any key in letters that both engines hold: Azure Tables forbids / \ # ? and control characters. Different keys
/// stay different, and a prefix of a key becomes a prefix of the written key. Both engines order by the written key.
/// </summary>
internal static class TableKeys
{
    /// <summary>Sorts after every key that starts with a prefix: no written key has a letter past it.</summary>
    public const string AfterAll = "~";

    private const int LongestKey = 256;

    /// <summary>Azure Tables takes 1 KiB, two bytes a letter.</summary>
    private const int LongestEscaped = 512;

    /// <exception cref="ArgumentException">Empty, longer than 256 characters, or not valid Unicode.</exception>
    public static string Escape(string key)
    {
        if (key.Length is 0 or > LongestKey) throw new ArgumentException($"A key has 1 to {LongestKey} characters.", nameof(key));
        var escaped = EscapePrefix(key);
        return escaped.Length <= LongestEscaped ? escaped : throw new ArgumentException("The key is too long once it is escaped.", nameof(key));
    }

    /// <summary>As <see cref="Escape"/>, and empty for all rows.</summary>
    public static string EscapePrefix(string prefix)
    {
        if (!prefix.AsSpan().ContainsAnyExcept(Plain)) return prefix;
        var escaped = new StringBuilder(prefix.Length + 16);
        foreach (var rune in Checked(prefix))
        {
            if (rune.IsAscii && Plain.Contains((char)rune.Value)) escaped.Append((char)rune.Value);
            else escaped.Append('!').Append(rune.Value.ToString("X6", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    public static string Unescape(string escaped)
    {
        if (!escaped.Contains('!', StringComparison.Ordinal)) return escaped;
        var key = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '!')
            {
                key.Append(escaped[i]);
                continue;
            }

            key.Append(new Rune(Convert.ToInt32(escaped.Substring(i + 1, 6), 16)).ToString());
            i += 6;
        }

        return key.ToString();
    }

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:|@=");

    private static IEnumerable<Rune> Checked(string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (!Rune.TryGetRuneAt(key, i, out var rune)) throw new ArgumentException("A key is valid Unicode.", nameof(key));
            if (!rune.IsBmp) i++;
            yield return rune;
        }
    }
}
