using System.Security.Cryptography;
using System.Text;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Overstap;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Bot.Storage.Rotation;
using TeamsSchakelpunt.Tests.Cases;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Overstap;

/// <summary>A list that comes after a change of keys still knows everybody.</summary>
public sealed class OverstapKeysTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lines_and_what_waits_are_brought_to_the_newest_key()
    {
        using var folder = new TemporaryFolder();
        using var store = new SqliteTableStore(folder.File("store.db"));
        var (old, fresh) = (RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(32));
        var before = new FieldCipher([old]);
        var line = new OverstapLine(Given.Number, "lijst", OverstapStatus.NietAangemeld);
        await new OverstapLines(store, before).ClaimAsync([(new OverstapLines(store, before).KeyOf(People.School, "EH-1"), line)], Ct);
        var signal = Given.Signal() with { Private = new PrivatePart(People.School) { Overstap = new OverstapReference("EH-1", null) } };
        await CaseStores.On(store, before).OpenListedAsync(
            Given.Number, number => OverstapRules.Raise(number, signal, OverstapStatus.NietAangemeld, "lijst", People.Officer.Who, Given.Now), Task.FromResult, Ct);
        var waiting = OverstapFiles.Read(OverstapFiles.Lines(3));
        await new OverstapImports(store, before).KeepAsync(new OverstapImport { Id = "lijst2", By = People.Officer.Who, At = Given.Now, Rows = 3 }, waiting, Ct);

        var both = new FieldCipher([fresh, old]);
        var rotation = new KeyRotation(store, [new OverstapLineKeys(CaseStores.On(store, both), new OverstapLines(store, both)), new OverstapImports(store, both), new CaseKeys(both, new YouthMatches(store, both))]);
        Assert.Equal(3, (await rotation.RunAsync(Ct)).Renewed);
        Assert.Equal(0, (await rotation.RunAsync(Ct)).Renewed);

        var after = new FieldCipher([fresh]);
        var known = Assert.Single(await new OverstapLines(store, after).ReadAllAsync(Ct));
        Assert.Equal((new OverstapLines(store, after).KeyOf(People.School, " eh-1"), line), (known.Key, known.Value.Line));
        Assert.Equal(waiting.Rows, await new OverstapImports(store, after).RowsAsync("lijst2", 0, Ct));
    }

    [Fact]
    public async Task Nothing_of_a_line_lies_open_in_the_store()
    {
        using var folder = new TemporaryFolder();
        using (var store = new SqliteTableStore(folder.File("store.db")))
        {
            var cipher = new FieldCipher([RandomNumberGenerator.GetBytes(32)]);
            await new OverstapImports(store, cipher).KeepAsync(
                new OverstapImport { Id = "lijst", By = People.Officer.Who, At = Given.Now, Rows = 1 }, OverstapFiles.Read(OverstapFiles.Header + "\nAmbelt;ZELDZAAM-1;kb;aangemeld;17"), Ct);
        }

        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(folder.File("store.db"))!))
            Assert.DoesNotContain("ZELDZAAM", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Ct)), StringComparison.Ordinal);
    }
}
