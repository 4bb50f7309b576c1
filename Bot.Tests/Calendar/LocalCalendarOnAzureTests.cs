using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Calendar;

[Collection(AzuriteTests.Name)]
public sealed class LocalCalendarOnAzureTests(AzuriteFixture azurite) : LocalCalendarContract
{
    protected override ITableStore Store { get; } = new OwnPartitions(AzureTableStore.Connect(azurite.Require()));
}
