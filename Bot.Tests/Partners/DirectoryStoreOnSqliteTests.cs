using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;

namespace TeamsSchakelpunt.Tests.Partners;

public sealed class DirectoryStoreOnSqliteTests : DirectoryStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTableStore _store;

    public DirectoryStoreOnSqliteTests() => _store = new SqliteTableStore(_folder.File("directory.db"));

    protected override ITableStore Store => _store;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }
}
