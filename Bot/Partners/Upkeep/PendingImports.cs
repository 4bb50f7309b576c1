using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Partners.Upkeep;

/// <summary>A list that was shown and waits to be carried out.</summary>
public sealed record PendingImport(PersonId By, FormId Id, string FileName, byte[] File);

/// <summary>Keeps, per person, the last list that was shown: a restart between preview and press loses nothing.</summary>
public sealed class PendingImports(ITableStore store)
{
    private const string Table = "directory";
    private const string Partition = "imports";
    private const string HeadPrefix = "head|", FilePrefix = "file|";

    public Task KeepAsync(PendingImport import, CancellationToken cancellationToken) => store.CommitAsync(
        Table,
        Partition,
        [
            new TableChange.Put(HeadPrefix + import.By.Value, JsonSerializer.SerializeToUtf8Bytes(new Head(import.Id, import.FileName), PendingImportJson.Default.Head)),
            new TableChange.Put(FilePrefix + import.By.Value, import.File),
        ],
        cancellationToken);

    public async Task<PendingImport?> FindAsync(PersonId by, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(Table, Partition, HeadPrefix + by.Value, cancellationToken) is not { } head
            || await store.GetAsync(Table, Partition, FilePrefix + by.Value, cancellationToken) is not { } file) return null;
        var (id, name) = JsonSerializer.Deserialize(head.Data.Span, PendingImportJson.Default.Head)!;
        return new PendingImport(by, id, name, file.Data.ToArray());
    }

    public Task DropAsync(PersonId by, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, Partition, [new TableChange.Drop(HeadPrefix + by.Value), new TableChange.Drop(FilePrefix + by.Value)], cancellationToken);

    internal sealed record Head(FormId Id, string FileName);
}

[JsonSerializable(typeof(PendingImports.Head))]
internal sealed partial class PendingImportJson : JsonSerializerContext;
