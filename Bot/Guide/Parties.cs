using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Guide;

/// <summary>Which partners a word of the plan stands for: a partner itself, a group such as "VO", or a placeholder (section 3 of the domain).</summary>
public sealed class Parties(ResponsibilityMatrix matrix, PartnerDirectory directory)
{
    /// <param name="key">Key of a partner or group.</param>
    public IReadOnlyList<PartnerKey> Of(string key)
    {
        if (matrix.Groups.FirstOrDefault(group => group.Key == key) is { } found) return [.. found.Members.SelectMany(Of).Distinct()];
        if (matrix.Partner(key) is { Placeholder: true, ResolvesTo.Count: > 0 } placeholder) return [.. placeholder.ResolvesTo.SelectMany(Of)];
        return directory.Find(new PartnerKey(key)) is { } partner ? [partner.Key] : [];
    }

    /// <summary>The partners of the group or the kind that these words name, such as "school" or "mbo"; empty where they name none.</summary>
    public IReadOnlyList<PartnerKey> Named(IReadOnlyList<string> words)
    {
        var name = string.Join(' ', words);
        return matrix.Groups.FirstOrDefault(group => group.Aliases.Any(alias => string.Join(' ', WordsOf(alias)) == name)) is { } group
            ? Of(group.Key)
            : [.. directory.Partners.Where(partner => partner.Kind == name).Select(partner => partner.Key)];
    }

    /// <summary>The schools that a text names, by name or alias.</summary>
    public IReadOnlyList<Partner> SchoolsIn(string text)
    {
        var words = $" {string.Join(' ', WordsOf(text))} ";
        return
        [
            .. directory.Partners.Where(partner => partner.SchoolPhase is not null && partner.Aliases.Prepend(partner.Name)
                .Any(name => words.Contains($" {string.Join(' ', WordsOf(name))} ", StringComparison.Ordinal))),
        ];
    }

    private static IEnumerable<string> WordsOf(string text) => WordScanner.Words(PlainText.Of(text)).Select(word => word.Text);
}
