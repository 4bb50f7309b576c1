using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;

namespace TeamsSchakelpunt.Bot.Channels;

/// <summary>Finds whose channel a channel is by its name: case, accents and punctuation folded, aliases known.</summary>
public static class ChannelMatches
{
    private static readonly string[] CoordinatorNames = ["coordinatoren", "coordinator", "coordinatie", "coordinatieschakelpunt"];

    /// <summary>At most one channel per partner, in the order of the channels.</summary>
    public static IReadOnlyList<(ChannelPlace Channel, PartnerKey Partner)> Find(IReadOnlyList<ChannelPlace> channels, PartnerDirectory directory)
    {
        var names = new Dictionary<string, PartnerKey>(StringComparer.Ordinal);
        foreach (var partner in directory.Partners)
        {
            foreach (var name in partner.Aliases.Prepend(partner.Name).Append(partner.Key.Value)) names.TryAdd(Fold(name), partner.Key);
        }

        foreach (var name in CoordinatorNames) names.TryAdd(name, PartnerKey.Coordinator);

        var taken = new HashSet<PartnerKey>();
        return [.. channels
            .Where(channel => names.ContainsKey(Fold(channel.Name)))
            .Select(channel => (channel, names[Fold(channel.Name)]))
            .Where(match => taken.Add(match.Item2))];
    }

    /// <summary>A mark of exactly this proposal, so that a press on an old one is not taken for a new one.</summary>
    public static string MarkOf(IEnumerable<(ChannelPlace Channel, PartnerKey Partner)> matches)
    {
        var text = string.Join('\n', matches.Select(m => $"{m.Channel.ChannelId}\t{m.Partner}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
