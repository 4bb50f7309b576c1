using System.Globalization;
using TeamsSchakelpunt.Bot.Conversation.Recognition;
using Xunit;

namespace TeamsSchakelpunt.Tests.Recognition;

public sealed class AccuracyTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("utterances-dev.jsonl", 0.97)]
    [InlineData("utterances-own.jsonl", 0.92)]
    [InlineData("utterances-later.jsonl", 0.92)]
    [InlineData("utterances-unseen.jsonl", 0.92)]
    [InlineData("utterances-hard.jsonl", 0.85)]
    public void Labelled_messages_are_read_with_their_slots(string file, double floor)
    {
        var results = Labelled.Read(file).Select(label => (Label: label, Read: Deventer.Recogniser.Recognise(label.Text))).ToList();
        var wrong = results.Where(r => !IsRight(r.Label, r.Read)).ToList();
        foreach (var intent in results.GroupBy(r => r.Label.Intent).OrderBy(group => group.Key))
            output.WriteLine($"{intent.Key,-18} {intent.Count(r => IsRight(r.Label, r.Read))}/{intent.Count()}");
        foreach (var (label, read) in wrong)
            output.WriteLine($"'{label.Text}': {label.Intent} {label.Slots}, read as {read.Intent.Key()} {Labelled.Key(read.Slots)} ({read.Score})");
        var accuracy = 1 - ((double)wrong.Count / results.Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{file}: {accuracy:P1} of {results.Count}; unsure {results.Count(r => !r.Read.IsCertain)}; wrong and sure {wrong.Count(r => r.Read.IsCertain)}"));

        Assert.True(accuracy >= floor, $"{accuracy:P1} is below {floor:P0}");
    }

    [Theory]
    [InlineData("utterances-dev.jsonl", 0.95)]
    [InlineData("utterances-own.jsonl", 0.9)]
    public void The_search_puts_the_right_row_first(string file, double floor)
    {
        var asked = Labelled.Read(file).Where(label => label.Intent == "wie" && Deventer.Matrix.Row(label.Slots) is not null).ToList();
        var ranks = asked.Select(label => Deventer.Search.Find(label.Text, 3).ToList().FindIndex(match => match.Row.Id == label.Slots)).ToList();
        var first = ranks.Count(rank => rank == 0) / (double)asked.Count;
        output.WriteLine($"{file}: first {first:P1}, among three {ranks.Count(rank => rank >= 0) / (double)asked.Count:P1} of {asked.Count}");

        Assert.True(first >= floor, $"{first:P1} is below {floor:P0}");
    }

    private static bool IsRight(Labelled label, Bot.Conversation.Recognition.Recognition read) =>
        read.Intent.Key() == label.Intent && Labelled.Key(read.Slots) == label.Slots;
}
