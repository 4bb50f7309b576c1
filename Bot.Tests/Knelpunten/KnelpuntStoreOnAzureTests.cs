using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Knelpunten;

[Collection(AzuriteTests.Name)]
public sealed class KnelpuntStoreOnAzureTests(AzuriteFixture azurite) : KnelpuntStoreContract
{
    protected override ITableStore Store { get; } = AzureTableStore.Connect(azurite.Require());
}
