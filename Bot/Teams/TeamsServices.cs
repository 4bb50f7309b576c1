using Azure.Core;
using Azure.Identity;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Puts the protocol together.</summary>
public static class TeamsServices
{
    public static IServiceCollection AddTeamsProtocol(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<BotIdentityOptions>, BotIdentityOptionsValidator>();
        services.AddOptions<BotIdentityOptions>()
            .Bind(configuration)
            .Configure(options => options.AllowedTenants = configuration.GetSection("Teams:AllowedTenants").Get<string[]>() ?? [])
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IServiceUrls, InMemoryServiceUrls>();
        services.TryAddSingleton(MakeCredential);
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, InboundTokens>();
        services.AddAuthorization();
        services.AddHttpClient(nameof(ChannelKeys), client => (client.Timeout, client.MaxResponseContentBufferSize) = (TimeSpan.FromSeconds(10), 1024 * 1024));
        services.AddSingleton(MakeTokens);
        ConnectorResilience.Add(services
            .AddHttpClient(nameof(ConnectorClient))
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(MakeHandler));
        services.AddSingleton<IConnectorClient>(provider => new ConnectorClient(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(ConnectorClient)),
            provider.GetRequiredService<IServiceUrls>(),
            provider.GetRequiredService<ConnectorTokens>(),
            provider.GetRequiredService<TimeProvider>()));
        services
            .AddHttpClient(nameof(FileClient))
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(MakeHandler)
            .RemoveAllLoggers(); // They would log the URL, and who has it has the file.
        services.AddSingleton<IFileClient>(provider => new FileClient(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(FileClient)),
            provider.GetRequiredService<IOptions<BotIdentityOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<FileClient>>()));
        services.AddSingleton<Caller>();
        services.AddSingleton<TurnFailures>();
        services.AddSingleton<TurnPipeline>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnPipeline>());
        return services;
    }

    public static void MapTeamsMessages(this WebApplication app)
    {
        var endpoint = app.MapPost("/api/messages", MessagesEndpoint.HandleAsync).WithMetadata(MessagesEndpoint.BodyLimit);
        if (!string.IsNullOrEmpty(app.Configuration[nameof(BotIdentityOptions.MicrosoftAppId)])) endpoint.RequireAuthorization();
    }

    private static SocketsHttpHandler MakeHandler() => new()
    {
        AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    private static ConnectorTokens MakeTokens(IServiceProvider provider) => new(
        provider.GetRequiredService<TimeProvider>(),
        provider.GetRequiredService<IOptions<BotIdentityOptions>>().Value.HasIdentity ? provider.GetRequiredService<TokenCredential>() : null);

    /// <summary>One credential for the connector, the store and, later, Graph.</summary>
    private static TokenCredential MakeCredential(IServiceProvider provider)
    {
        var bot = provider.GetRequiredService<IOptions<BotIdentityOptions>>().Value;
        if (!bot.HasIdentity) return new DefaultAzureCredential();
        return bot.MicrosoftAppType == BotIdentityOptions.UserAssignedMsi
            ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(bot.MicrosoftAppId))
            : new ClientSecretCredential(
                bot.MicrosoftAppTenantId, bot.MicrosoftAppId, bot.MicrosoftAppPassword,
                new ClientSecretCredentialOptions { AuthorityHost = new Uri(bot.ToChannelFromBotLoginUrl) });
    }
}
