using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Moq;
using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Calendar.Graph;
using TeamsSchakelpunt.Bot.Calendar.Local;
using TeamsSchakelpunt.Bot.Hosting;
using TeamsSchakelpunt.Bot.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Calendar.Graph;

public sealed class GraphOptionsTests
{
    private const string Organizer = "schakelpunt@gemeente.example";
    private const string AppId = "0b7c1a3e-3d5f-4a2b-9c8d-1e2f3a4b5c6d";

    [Fact]
    public void Without_an_organiser_Graph_is_not_used_and_nothing_is_asked_for()
    {
        Assert.Empty(Errors(Environments.Production));
        Assert.Empty(Errors(Environments.Production, ("Graph:Organizer", " "), ("Graph:BaseUrl", "nonsense")));
        Assert.IsType<LocalCalendar>(Services(Environments.Production).GetRequiredService<ICalendar>());
    }

    [Theory]
    [InlineData("Production", null)]
    [InlineData("Production", "https://graph.microsoft.us/v1.0")]
    [InlineData("Development", "http://127.0.0.1:4000/v1.0")]
    public void An_organiser_and_an_identity_are_enough(string environment, string? baseUrl)
    {
        (string, string?)[] settings = [("Graph:Organizer", Organizer), ("MicrosoftAppId", AppId), ("Graph:BaseUrl", baseUrl)];
        Assert.Empty(Errors(environment, settings));
        using var services = Services(environment, settings);
        Assert.IsType<GraphCalendar>(services.GetRequiredService<ICalendar>());
    }

    [Theory]
    [InlineData("schakelpunt")]
    [InlineData("schakelpunt@gemeente")]
    [InlineData("Schakelpunt <schakelpunt@gemeente.example>")]
    [InlineData("0b7c1a3e-3d5f-4a2b-9c8d-1e2f3a4b5c6d")]
    public void An_organiser_that_is_no_mail_address_is_refused(string organizer)
    {
        var error = Assert.Single(Errors(Environments.Production, ("Graph:Organizer", organizer), ("MicrosoftAppId", AppId)));
        Assert.StartsWith("Graph:Organizer: this is no mail address; set ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development", "graph.microsoft.com")]
    [InlineData("Development", "http://graph.microsoft.com/v1.0")]
    [InlineData("Development", "ftp://127.0.0.1/v1.0")]
    [InlineData("Production", "http://127.0.0.1:4000/v1.0")]
    public void An_endpoint_that_is_not_safe_is_refused(string environment, string baseUrl)
    {
        var error = Assert.Single(Errors(environment, ("Graph:Organizer", Organizer), ("Graph:BaseUrl", baseUrl), ("MicrosoftAppId", AppId)));
        Assert.StartsWith("Graph:BaseUrl: use an https URL", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_identity_Graph_can_not_be_asked_but_a_stand_in_on_this_machine_can()
    {
        var error = Assert.Single(Errors(Environments.Development, ("Graph:Organizer", Organizer)));
        Assert.StartsWith("MicrosoftAppId: Graph:Organizer is set, ", error, StringComparison.Ordinal);
        Assert.Empty(Errors(Environments.Development, ("Graph:Organizer", Organizer), ("Graph:BaseUrl", "http://localhost:4000/v1.0")));
    }

    private static IEnumerable<string> Errors(string environment, params (string Name, string? Value)[] settings)
    {
        using var services = Services(environment, settings);
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException wrong)
        {
            return wrong.Failures;
        }
    }

    private static ServiceProvider Services(string environment, params (string Name, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Where(one => one.Value is not null).ToDictionary(one => one.Name, one => one.Value))
            .Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(Mock.Of<IHostEnvironment>(host => host.EnvironmentName == environment))
            .AddSingleton(Mock.Of<TokenCredential>())
            .AddSingleton(Mock.Of<ITableStore>())
            .AddCalendar(configuration)
            .BuildServiceProvider();
    }
}
