using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Cases;

[Collection(AzuriteTests.Name)]
public sealed class CaseStoreLifeOnAzureTests(AzuriteFixture azurite) : CaseStoreLifeContract
{
    protected override ITableStore Store { get; } = new OwnPartitions(AzureTableStore.Connect(azurite.Require()));
}
