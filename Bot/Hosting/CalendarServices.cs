using Azure.Core;
using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Calendar.Graph;
using TeamsSchakelpunt.Bot.Calendar.Local;
using TeamsSchakelpunt.Bot.Teams;

namespace TeamsSchakelpunt.Bot.Hosting;

/// <summary>Registers the calendar.</summary>
internal static class CalendarServices
{
    /// <summary>
    /// Adds <see cref="ICalendar"/> on Microsoft Graph where <c>Graph:Organizer</c> is set, asked with the one <see cref="TokenCredential"/>;
    /// otherwise one that knows of the casusbesprekingen that were booked here.
    /// </summary>
    public static IServiceCollection AddCalendar(this IServiceCollection services, IConfiguration configuration)
    {
        var hasIdentity = !string.IsNullOrEmpty(configuration[nameof(BotIdentityOptions.MicrosoftAppId)]);
        services.AddSingleton<IValidateOptions<GraphOptions>>(
            provider => new GraphOptionsValidator(provider.GetRequiredService<IHostEnvironment>(), hasIdentity));
        services.AddOptions<GraphOptions>().Bind(configuration.GetSection(GraphOptions.Section)).ValidateOnStart();
        var graph = configuration.GetSection(GraphOptions.Section).Get<GraphOptions>() ?? new GraphOptions();
        return graph.IsUsed ? services.AddGraphCalendar(hasIdentity) : services.AddSingleton<ICalendar, LocalCalendar>();
    }

    private static IServiceCollection AddGraphCalendar(this IServiceCollection services, bool hasIdentity) => services
        .AddSingleton(provider => GraphConnection.Open(
            provider.GetRequiredService<IOptions<GraphOptions>>().Value, hasIdentity ? provider.GetRequiredService<TokenCredential>() : null))
        .AddSingleton<ICalendar, GraphCalendar>();
}
