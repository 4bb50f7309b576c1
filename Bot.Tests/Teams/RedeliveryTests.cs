using TeamsSchakelpunt.Bot.Teams;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

public sealed class RedeliveryTests
{
    [Fact]
    public async Task An_edit_is_no_redelivery_of_the_message_although_it_has_its_id()
    {
        await using var host = await ProtocolHost.StartAsync(withIdentity: false);
        await host.PostAsync(host.Activity(ActivityTypes.Message), null);
        await host.PostAsync(host.Activity(ActivityTypes.MessageUpdate), null);
        Assert.Equal(2, host.Turns);
    }

    [Fact]
    public async Task A_second_edit_is_another_than_the_first_and_comes_again_as_itself()
    {
        await using var host = await ProtocolHost.StartAsync(withIdentity: false);
        foreach (var time in (string[])["2026-03-02T09:00:00Z", "2026-03-02T09:05:00Z", "2026-03-02T09:05:00Z"])
        {
            var edit = host.Activity(ActivityTypes.MessageUpdate);
            edit["timestamp"] = time;
            await host.PostAsync(edit, null);
        }

        Assert.Equal(2, host.Turns);
    }

    [Fact]
    public async Task After_ten_minutes_an_activity_is_forgotten()
    {
        await using var host = await ProtocolHost.StartAsync(withIdentity: false);
        await host.PostAsync(host.Activity(), null);
        host.Time.Advance(TimeSpan.FromMinutes(9));
        await host.PostAsync(host.Activity(), null);
        Assert.Equal(1, host.Turns);
        host.Time.Advance(TimeSpan.FromMinutes(2));
        await host.PostAsync(host.Activity(), null);
        Assert.Equal(2, host.Turns);
    }
}
