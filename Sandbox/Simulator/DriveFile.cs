using System.Security.Cryptography;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>A file in somebody's OneDrive, or the place for one that is to come.</summary>
/// <param name="Id">The item's id.</param>
/// <param name="Persona">Whose drive, by short name.</param>
/// <param name="Name">The file's name, of which there is one in a drive.</param>
/// <param name="Key">Who has it may fetch the file, or fill the place.</param>
/// <param name="Bytes">What is in it; null as long as it is to come.</param>
/// <param name="FromBot">Whether the bot puts it there.</param>
internal sealed record DriveFile(string Id, string Persona, string Name, string Key, byte[]? Bytes, bool FromBot)
{
    public string Type => Path.GetExtension(Name).TrimStart('.');

    public static DriveFile Make(Persona owner, string name, byte[]? bytes, bool fromBot) =>
        new(Guid.NewGuid().ToString("D").ToUpperInvariant(), owner.Id, name, RandomNumberGenerator.GetHexString(48, lowercase: true), bytes, fromBot);
}
