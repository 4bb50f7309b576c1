using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Privacy;

[Collection(AzuriteTests.Name)]
public sealed class ErasuresOnAzureTests(AzuriteFixture azurite) : ErasuresContract
{
    private readonly string _partitions = $"{Guid.NewGuid():N}-";

    protected override ITableStore Open() => new OwnPartitions(AzureTableStore.Connect(azurite.Require()), _partitions);
}
