using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

internal static class TestTeams
{
    /// <summary>Installs the bot while nobody listens, so that its chats are there.</summary>
    public static async Task StartAndInstallAsync(this TeamsSimulator teams)
    {
        teams.BotEndpoint = new Uri("http://127.0.0.1:9/");
        await teams.InstallAsync(TestContext.Current.CancellationToken);
    }
}
