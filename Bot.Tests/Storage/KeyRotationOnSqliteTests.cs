using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Tests.Storage;

public sealed class KeyRotationOnSqliteTests : KeyRotationContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<SqliteTableStore> _opened = [];

    public void Dispose()
    {
        _opened.ForEach(store => store.Dispose());
        _folder.Dispose();
    }

    protected override ITableStore Open()
    {
        var store = new SqliteTableStore(_folder.File("store.db"));
        _opened.Add(store);
        return store;
    }
}
