using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;

namespace TeamsSchakelpunt.Tests.Privacy;

public sealed class ErasuresOnSqliteTests : ErasuresContract, IDisposable
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
