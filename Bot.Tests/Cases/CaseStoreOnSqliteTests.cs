using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;

namespace TeamsSchakelpunt.Tests.Cases;

public sealed class CaseStoreOnSqliteTests : CaseStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTableStore _store;

    public CaseStoreOnSqliteTests() => _store = new SqliteTableStore(_folder.File("cases.db"));

    protected override ITableStore Store => _store;

    protected override int Year => 2026;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }
}
