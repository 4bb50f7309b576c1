using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>A row as an entity: its data in pieces of at most 64 KiB (D0, D1, …), and the id of the commit that wrote it.</summary>
internal static class AzureEntity
{
    private const int PieceBytes = 64 * 1024;
    private const string CommitProperty = "Commit";

    public static TableTransactionAction Action(string partition, TableChange change, string commit)
    {
        var row = TableKey.Escape(change.Row);
        return change switch
        {
            TableChange.Add => new(TableTransactionActionType.Add, Write()),
            TableChange.Put => new(TableTransactionActionType.UpsertReplace, Write()),
            TableChange.Replace replace => new(TableTransactionActionType.UpdateReplace, Write(), new ETag(replace.ETag)),
            TableChange.Delete delete => new(TableTransactionActionType.Delete, new TableEntity(partition, row), new ETag(delete.ETag)),
            _ => new(TableTransactionActionType.Delete, new TableEntity(partition, row), ETag.All),
        };

        TableEntity Write()
        {
            var entity = new TableEntity(partition, row) { [CommitProperty] = commit };
            var data = TableRules.Data(change);
            for (var piece = 0; piece * PieceBytes < data.Length; piece++)
                entity[Name(piece)] = data.Slice(piece * PieceBytes, Math.Min(PieceBytes, data.Length - piece * PieceBytes)).ToArray();
            return entity;
        }
    }

    public static TableRow Read(string partition, TableEntity entity)
    {
        var pieces = new List<byte[]>();
        while (entity.GetBinary(Name(pieces.Count)) is { } piece)
            pieces.Add(piece);
        var data = pieces.Count == 1 ? pieces[0] : [.. pieces.SelectMany(piece => piece)];
        return new TableRow(partition, TableKey.Unescape(entity.RowKey), entity.ETag.ToString(), data);
    }

    public static bool WrittenBy(string commit, TableEntity entity) => entity.GetString(CommitProperty) == commit;

    private static string Name(int piece) => string.Create(CultureInfo.InvariantCulture, $"D{piece}");
}
