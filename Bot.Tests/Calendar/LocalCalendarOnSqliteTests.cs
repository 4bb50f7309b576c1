using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;

namespace TeamsSchakelpunt.Tests.Calendar;

public sealed class LocalCalendarOnSqliteTests : LocalCalendarContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTableStore _store;

    public LocalCalendarOnSqliteTests() => _store = new SqliteTableStore(_folder.File("calendar.db"));

    protected override ITableStore Store => _store;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }
}
