using TeamsSchakelpunt.Bot.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Storage;

[Collection(AzuriteTests.Name)]
public sealed class KeyRotationOnAzureTests(AzuriteFixture azurite) : KeyRotationContract
{
    private readonly string _partitions = $"{Guid.NewGuid():N}-";

    protected override ITableStore Open() => new OwnPartitions(AzureTableStore.Connect(azurite.Require()), _partitions);
}
