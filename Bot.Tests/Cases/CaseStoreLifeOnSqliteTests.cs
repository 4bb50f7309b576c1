using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;

namespace TeamsSchakelpunt.Tests.Cases;

public sealed class CaseStoreLifeOnSqliteTests : CaseStoreLifeContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTableStore _store;

    public CaseStoreLifeOnSqliteTests() => _store = new SqliteTableStore(_folder.File("cases.db"));

    protected override ITableStore Store => _store;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }
}
