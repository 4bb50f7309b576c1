using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Privacy;

[Collection(AzuriteTests.Name)]
public sealed class AccessLogOnAzureTests(AzuriteFixture azurite) : AccessLogContract
{
    protected override ITableStore Store { get; } = new OwnPartitions(AzureTableStore.Connect(azurite.Require()));
}
