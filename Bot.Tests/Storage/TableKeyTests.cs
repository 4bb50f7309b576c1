using TeamsSchakelpunt.Bot.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Storage;

public sealed class TableKeyTests
{
    private static readonly string[] Alphabet =
        [.. Enumerable.Range(0, 0x110).Append(0x3400).Append(0x53FF).Append(0xD7FF).Append(0xE000).Append(0xFFFF).Select(c => ((char)c).ToString()), "🧑", "\U0010FFFF"];

    [Fact]
    public void Every_character_outside_the_surrogates_survives_and_stays_allowed()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var c in Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => !char.IsSurrogate(c)))
        {
            var stored = TableKey.Escape(c.ToString());
            Assert.Equal(c.ToString(), TableKey.Unescape(stored));
            Assert.DoesNotContain(stored, other => other is '/' or '\\' or '#' or '?' or '%' or ',' or >= '\uE000' || char.IsControl(other));
            Assert.InRange(stored.Length, 1, 2);
            Assert.True(seen.Add(stored));
        }
    }

    [Fact]
    public void Pairs_of_characters_stay_apart_and_keep_their_prefix()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var first in Alphabet)
        {
            foreach (var second in Alphabet)
            {
                var stored = TableKey.Escape(first + second);
                Assert.Equal(first + second, TableKey.Unescape(stored));
                Assert.True(seen.Add(stored));
                Assert.StartsWith(TableKey.EscapePrefix(first), stored, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_end_of_a_prefix_lies_above_its_keys_and_below_all_others_that_follow()
    {
        foreach (var prefix in Alphabet.Select(TableKey.Escape))
        {
            var end = TableKey.EndOfPrefix(prefix);
            foreach (var stored in Alphabet.SelectMany(first => (string[])[first, first + "a", first + "\U0010FFFF"]).Select(TableKey.Escape))
            {
                var within = string.CompareOrdinal(stored, prefix) >= 0 && (end is null || string.CompareOrdinal(stored, end) < 0);
                Assert.Equal(stored.StartsWith(prefix, StringComparison.Ordinal), within);
            }
        }
    }

    [Fact]
    public void The_order_by_utf8_is_the_order_by_utf16()
    {
        var stored = Alphabet.SelectMany(first => (string[])[first, first + "é", "é" + first]).Select(TableKey.Escape).Distinct().ToList();
        Assert.Equal(
            stored.Order(StringComparer.Ordinal),
            stored.OrderBy(key => Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(key)), StringComparer.Ordinal));
    }

    [Fact]
    public void A_common_key_is_stored_as_it_is() => Assert.Same("case-2026-0042:é", TableKey.Escape("case-2026-0042:é"));
}
