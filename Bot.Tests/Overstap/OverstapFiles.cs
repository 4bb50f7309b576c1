using System.Text;
using TeamsSchakelpunt.Bot.Overstap.Csv;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Tests.Partners;

namespace TeamsSchakelpunt.Tests.Overstap;

/// <summary>Lists of De Overstap, and what reads them.</summary>
internal static class OverstapFiles
{
    public const string Header = "School;Kenmerk;Niveau;Status;Leeftijdsgroep";

    public static OverstapReader Reader { get; } = new(
        new OverstapValues(SampleDirectory.Deventer(TimeProvider.System)), new IdentifyingValues(new TextCheck(TextCheckWords.Load(ProductData.Open("textcheck.json")))));

    public static OverstapFile Read(string text) => Reader.Read(Encoding.UTF8.GetBytes(text));

    public static string Lines(int count, string status = "niet aangemeld", Func<int, string>? age = null) => string.Join(
        '\n', Enumerable.Range(1, count).Select(i => $"Etty Hillesum Lyceum;EH-{i:D5};{(i % 2 == 0 ? "kb" : "tl")};{status};{age?.Invoke(i) ?? "16-17"}").Prepend(Header));
}
