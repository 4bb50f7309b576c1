using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Privacy;

[Collection(AzuriteTests.Name)]
public sealed class AttemptLimitOnAzureTests(AzuriteFixture azurite) : AttemptLimitContract
{
    protected override ITableStore Store { get; } = AzureTableStore.Connect(azurite.Require());
}
