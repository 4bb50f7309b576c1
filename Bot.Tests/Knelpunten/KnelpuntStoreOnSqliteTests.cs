using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;

namespace TeamsSchakelpunt.Tests.Knelpunten;

public sealed class KnelpuntStoreOnSqliteTests : KnelpuntStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTableStore _store;

    public KnelpuntStoreOnSqliteTests() => _store = new SqliteTableStore(_folder.File("knelpunten.db"));

    protected override ITableStore Store => _store;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }
}
