using System.Security.Cryptography;
using System.Text;
using TeamsSchakelpunt.Bot.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Storage;

public sealed class FieldCipherTests
{
    private const string Context = "cases/2026-0042/private";

    private static readonly byte[] Old = RandomNumberGenerator.GetBytes(32);
    private static readonly byte[] New = RandomNumberGenerator.GetBytes(32);

    private readonly FieldCipher cipher = new([New]);

    [Theory]
    [InlineData("")]
    [InlineData("Toelichting: komt sinds de herfst niet meer op school 🧑‍🏫")]
    public void A_field_comes_back_as_it_was(string text) =>
        Assert.Equal(Bytes(text), cipher.Decrypt(Context, cipher.Encrypt(Context, Bytes(text))));

    [Fact]
    public void Nothing_of_the_text_is_in_the_field()
    {
        var field = cipher.Encrypt(Context, Bytes("geheim geheim geheim"));
        Assert.Equal(33 + 20, field.Length);
        Assert.Equal(-1, field.AsSpan().IndexOf("gehei"u8));
        Assert.Equal(-1, field.AsSpan().IndexOf("2026"u8));
    }

    [Fact]
    public void The_same_text_never_gives_the_same_field() =>
        Assert.NotEqual(cipher.Encrypt(Context, Bytes("a")), cipher.Encrypt(Context, Bytes("a")));

    [Fact]
    public void A_change_of_any_bit_is_seen()
    {
        var field = cipher.Encrypt(Context, Bytes("geheim"));
        for (var bit = 0; bit < field.Length * 8; bit++)
        {
            var changed = field.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            var expected = (bit / 8) switch { 0 => FieldCipherFailure.Malformed, < 5 => FieldCipherFailure.UnknownKey, _ => FieldCipherFailure.Tampered };
            Assert.Equal(expected, Failure(() => cipher.Decrypt(Context, changed)));
        }
    }

    [Fact]
    public void A_field_cut_short_or_made_longer_is_refused()
    {
        var field = cipher.Encrypt(Context, Bytes("geheim"));
        for (var length = 0; length < field.Length; length++)
            Failure(() => cipher.Decrypt(Context, field.AsSpan(0, length)));
        Assert.Equal(FieldCipherFailure.Tampered, Failure(() => cipher.Decrypt(Context, [.. field, 0])));
    }

    [Theory]
    [InlineData("cases/2026-0043/private")]
    [InlineData("cases/2026-0042/note")]
    [InlineData("")]
    public void A_field_moved_to_another_place_is_refused(string elsewhere) =>
        Assert.Equal(FieldCipherFailure.Tampered, Failure(() => cipher.Decrypt(elsewhere, cipher.Encrypt(Context, Bytes("a")))));

    [Fact]
    public void A_failure_tells_nothing_of_the_field()
    {
        var field = cipher.Encrypt(Context, Bytes("geheim"));
        field[^1] ^= 1;
        var told = Assert.Throws<FieldCipherException>(() => cipher.Decrypt(Context, field));
        Assert.IsAssignableFrom<CryptographicException>(told);
        Assert.DoesNotContain("2026", told.ToString(), StringComparison.Ordinal);
        Assert.Null(told.InnerException);
    }

    [Fact]
    public void After_a_key_change_old_fields_are_read_and_want_rotation()
    {
        var before = new FieldCipher([Old]);
        var after = new FieldCipher([New, Old]);
        var field = before.Encrypt(Context, Bytes("a"));
        Assert.False(before.NeedsRotation(field));
        Assert.True(after.NeedsRotation(field));

        var rotated = after.Encrypt(Context, after.Decrypt(Context, field));
        Assert.False(after.NeedsRotation(rotated));
        Assert.Equal(Bytes("a"), cipher.Decrypt(Context, rotated));
        Assert.Equal(FieldCipherFailure.UnknownKey, Failure(() => before.Decrypt(Context, rotated)));
    }

    [Fact]
    public void A_comparison_hash_depends_on_key_context_and_text()
    {
        var hash = cipher.ComparisonHash("youngster", "jv|2009");
        Assert.Equal(hash, new FieldCipher([New, Old]).ComparisonHash("youngster", "jv|2009"));
        Assert.Matches("^[A-Za-z0-9_-]{43}$", hash);
        string[] others =
        [
            new FieldCipher([Old]).ComparisonHash("youngster", "jv|2009"), cipher.ComparisonHash("school", "jv|2009"),
            cipher.ComparisonHash("youngster", "jv|2008"), cipher.ComparisonHash("youngsterj", "v|2009"), cipher.ComparisonHash("", "youngsterjv|2009"),
        ];
        Assert.DoesNotContain(hash, others);
        Assert.Equal(others.Length, others.Distinct().Count());
    }

    [Fact]
    public void Rows_hashed_before_a_key_change_are_found_after_it()
    {
        var before = new FieldCipher([Old]).ComparisonHash("youngster", "jv");
        var after = new FieldCipher([New, Old]).ComparisonHashes("youngster", "jv");
        Assert.Equal([cipher.ComparisonHash("youngster", "jv"), before], after);
    }

    [Fact]
    public async Task A_cipher_can_be_used_by_many_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() =>
        {
            for (var round = 0; round < 200; round++)
                Assert.Equal(Bytes($"{number}-{round}"), cipher.Decrypt(Context, cipher.Encrypt(Context, Bytes($"{number}-{round}"))));
        })));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static FieldCipherFailure Failure(Func<byte[]> read) => Assert.Throws<FieldCipherException>(() => { read(); }).Failure;
}
