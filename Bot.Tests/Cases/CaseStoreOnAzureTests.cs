using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Cases;

[Collection(AzuriteTests.Name)]
public sealed class CaseStoreOnAzureTests(AzuriteFixture azurite) : CaseStoreContract
{
    private static int _year = 2100;

    protected override ITableStore Store { get; } = AzureTableStore.Connect(azurite.Require());

    protected override int Year { get; } = Interlocked.Increment(ref _year);
}
