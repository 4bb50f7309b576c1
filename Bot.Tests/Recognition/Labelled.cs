using System.Runtime.CompilerServices;
using System.Text.Json;
using TeamsSchakelpunt.Bot.Conversation.Recognition;

namespace TeamsSchakelpunt.Tests.Recognition;

/// <summary>A message and what it means, by hand.</summary>
internal sealed record Labelled(string Text, string Intent, string Slots)
{
    public static IReadOnlyList<Labelled> Read(string name, [CallerFilePath] string here = "") =>
        [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, name)).Select(Parse)];

    public static string Key(Slots slots) => string.Join(' ', new[] { slots.Signaalsoort?.Value, slots.Responsibility, slots.Partner, slots.Casus }.OfType<string>());

    private static Labelled Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var slots = json.RootElement.GetProperty("slots");
        var keys = new[] { "signaalsoort", "responsibility", "partner", "casus" };
        return new Labelled(
            json.RootElement.GetProperty("text").GetString()!,
            json.RootElement.GetProperty("intent").GetString()!,
            string.Join(' ', keys.Select(key => slots.TryGetProperty(key, out var value) ? value.GetString() : null).OfType<string>()));
    }
}
