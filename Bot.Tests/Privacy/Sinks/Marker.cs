using System.Text;

namespace TeamsSchakelpunt.Tests.Privacy.Sinks;

/// <summary>A text that stands nowhere by chance, and the forms in which it can be found.</summary>
internal sealed class Marker
{
    private readonly string[] _forms;

    private Marker(string text, params string[] others)
    {
        Text = text;
        _forms = [text, .. others];
    }

    public string Text { get; }

    /// <summary>A word of letters, which no check on free text stops.</summary>
    public static Marker Word()
    {
        var word = "merk" + string.Concat(Guid.NewGuid().ToString("N").Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16))));
        return new Marker(word, [.. Base64Forms(Encoding.UTF8.GetBytes(word)), .. Base64Forms(Encoding.Unicode.GetBytes(word))]);
    }

    /// <summary>Initials: four letters, looked for as a word, since four letters stand in any long base64.</summary>
    public static Marker Initials() => new(string.Concat(Enumerable.Range(0, 4).Select(_ => "BCDFGHJKLMNPQRSTVWXZ"[Random.Shared.Next(20)])));

    public bool IsIn(string text) => _forms.Any(form => form.Length > 4 ? text.Contains(form, StringComparison.OrdinalIgnoreCase) : IsWordIn(text, form));

    /// <summary>The same for bytes of which nothing is known: one character a byte.</summary>
    public bool IsIn(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        return IsIn(text) || IsIn(text.Replace("\0", "", StringComparison.Ordinal));
    }

    private static bool IsWordIn(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (!IsBase64(text, at - 1) && !IsBase64(text, at + word.Length)) return true;
        }

        return false;
    }

    private static bool IsBase64(string text, int at) =>
        at >= 0 && at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '+' or '/' or '=' or '-' or '_');

    /// <summary>What base64 of a longer text shows of it, by the place where it starts.</summary>
    private static IEnumerable<string> Base64Forms(byte[] bytes)
    {
        for (var shift = 0; shift < 3; shift++)
        {
            var all = Convert.ToBase64String([.. new byte[shift], .. bytes]);
            var (from, to) = (((shift * 8) + 5) / 6, (shift + bytes.Length) * 8 / 6);
            yield return all[from..to];
        }
    }
}
