using System.Globalization;
using TeamsSchakelpunt.Bot.Conversation.Recognition;
using Xunit;

namespace TeamsSchakelpunt.Tests.Recognition;

public sealed class AccuracyTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("utterances-dev.jsonl", 0.98)]
    [InlineData("utterances-own.jsonl", 0.97)]
    [InlineData("utterances-later.jsonl", 0.97)]
    [InlineData("utterances-unseen.jsonl", 0.96)]
    [InlineData("utterances-hard.jsonl", 0.96)]
    [InlineData("utterances-blind.jsonl", 0.96)]
    [InlineData("utterances-blind2.jsonl", 0.94)]
    [InlineData("utterances-blind3.jsonl", 0.94)]
    [InlineData("utterances-blind4.jsonl", 0.9)]
    public void Labelled_messages_are_read_with_their_slots(string file, double floor)
    {
        var results = Labelled.Read(file).Select(label => (Label: label, Read: Deventer.Recogniser.Recognise(label.Text))).ToList();
        var wrong = results.Where(r => !IsRight(r.Label, r.Read)).ToList();
        foreach (var intent in results.GroupBy(r => r.Label.Intent).OrderBy(group => group.Key))
            output.WriteLine($"{intent.Key,-18} {intent.Count(r => IsRight(r.Label, r.Read))}/{intent.Count()}");
        foreach (var (label, read) in wrong)
            output.WriteLine($"'{label.Text}': {label.Intent} {label.Slots}, read as {read.Intent.Key()} {Labelled.Key(read.Slots)} ({read.Score})");
        var accuracy = Share(results, r => IsRight(r.Label, r.Read));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{file}: {accuracy:P1} of {results.Count}; intent alone {Share(results, r => r.Read.Intent.Key() == r.Label.Intent):P1}; unsure {results.Count(r => !r.Read.IsCertain)}; wrong and sure {wrong.Count(r => r.Read.IsCertain)}"));

        Assert.True(accuracy >= floor, $"{accuracy:P1} is below {floor:P0}");
    }

    [Theory]
    [InlineData("utterances-dev.jsonl", 0.97, 0.99)]
    [InlineData("utterances-own.jsonl", 0.97, 0.99)]
    [InlineData("utterances-later.jsonl", 0.97, 0.99)]
    [InlineData("utterances-unseen.jsonl", 0.95, 0.98)]
    [InlineData("utterances-hard.jsonl", 0.95, 0.98)]
    [InlineData("utterances-blind.jsonl", 0.96, 0.98)]
    [InlineData("utterances-blind2.jsonl", 0.95, 0.98)]
    [InlineData("utterances-blind3.jsonl", 0.94, 0.96)]
    [InlineData("utterances-blind4.jsonl", 0.88, 0.96)]
    public void The_right_row_is_first_or_among_three(string file, double firstFloor, double threeFloor)
    {
        var asked = Labelled.Read(file).Where(label => label.Intent == "wie" && Deventer.Matrix.Row(label.Slots) is not null)
            .Select(label => (Label: label, Read: Deventer.Recogniser.Recognise(label.Text), Found: Deventer.Search.Find(label.Text, 3).Select(match => match.Row.Id).ToList())).ToList();
        foreach (var (label, _, found) in asked.Where(a => a.Found.FirstOrDefault() != a.Label.Slots))
            output.WriteLine($"'{label.Text}': {label.Slots}, found {string.Join(", ", found)}");
        var first = Share(asked, a => a.Read.Slots.Responsibility == a.Label.Slots);
        var three = Share(asked, a => a.Read.Rows.Any(match => match.Row.Id == a.Label.Slots));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{file}: {asked.Count} questions about a row; recognised with it first {first:P1}, among three {three:P1}; search alone first {Share(asked, a => a.Found.FirstOrDefault() == a.Label.Slots):P1}, among three {Share(asked, a => a.Found.Contains(a.Label.Slots)):P1}"));

        Assert.True(first >= firstFloor, $"{first:P1} is below {firstFloor:P0}");
        Assert.True(three >= threeFloor, $"{three:P1} is below {threeFloor:P0}");
    }

    private static double Share<T>(IReadOnlyCollection<T> all, Func<T, bool> isSo) => all.Count(isSo) / (double)all.Count;

    private static bool IsRight(Labelled label, Bot.Conversation.Recognition.Recognition read) =>
        read.Intent.Key() == label.Intent && Labelled.Key(read.Slots) == label.Slots;
}
