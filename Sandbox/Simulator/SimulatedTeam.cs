using System.Globalization;
using System.Text;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>The fixed facts of the simulated organisation.</summary>
public static class SimulatedTeam
{
    /// <summary>Entra tenant.</summary>
    public const string TenantId = "00000000-0000-4000-9000-000000000001";

    /// <summary>The group behind the team.</summary>
    public const string GroupId = "00000000-0000-4000-9000-000000000002";

    /// <summary>Name of the team.</summary>
    public const string Name = "Schakelpunt Deventer";

    /// <summary>Name of the General channel.</summary>
    public const string GeneralName = "Algemeen";

    /// <summary>The bot's user id.</summary>
    public const string BotId = "28:schakelpunt";

    /// <summary>The bot's display name.</summary>
    public const string BotName = "Schakelpunt";

    /// <summary>The team's id, which is the id of its General channel.</summary>
    public static string Id { get; } = ChannelId(GeneralName);

    /// <summary>The channels at the start, General first.</summary>
    public static IReadOnlyList<SimulatedChannel> Channels { get; } =
    [
        .. new[]
        {
            GeneralName, "Etty Hillesum Lyceum", "Ambelt", "Aventus", "Technicampus", "MatchPOinD", "Leerplicht", "RMC",
            "Jongerenloket", "Deventer Werktalent", "Raster", "Pactum", "Coördinatoren",
        }.Select(name => new SimulatedChannel(ChannelId(name), name)),
    ];

    /// <summary>The id of a channel made under <paramref name="name"/>; a later name leaves it as it is.</summary>
    public static string ChannelId(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) slug.Append('-');
        }

        return $"19:{slug}@thread.tacv2";
    }
}
