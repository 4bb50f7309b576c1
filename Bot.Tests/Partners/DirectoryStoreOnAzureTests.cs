using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Partners;

[Collection(AzuriteTests.Name)]
public sealed class DirectoryStoreOnAzureTests(AzuriteFixture azurite) : DirectoryStoreContract
{
    protected override ITableStore Store { get; } = AzureTableStore.Connect(azurite.Require());
}
