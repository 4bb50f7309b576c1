using TeamsSchakelpunt.Bot.Hosting;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Bot.Teams;

namespace TeamsSchakelpunt.Bot;

/// <summary>The bot as a web application.</summary>
public static class SchakelpuntHost
{
    /// <summary>Builds it; the caller runs it.</summary>
    /// <param name="args">Settings from the command line.</param>
    /// <param name="configure">Changes what a sandbox or a test needs otherwise.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null) builder.WebHost.UseUrls("http://localhost:3978");
        QuietTheFramework(builder.Logging);
        configure?.Invoke(builder);

        builder.Services
            .AddStorage(builder.Configuration, builder.Environment)
            .AddSchakelpunt(builder.Configuration)
            .AddTeamsProtocol(builder.Configuration)
            .AddHealth();

        var app = builder.Build();
        app.MapTeamsMessages();
        app.MapHealth();
        return app;
    }

    /// <summary>A line a request is noise; what goes wrong is still said. Settings may say otherwise.</summary>
    private static void QuietTheFramework(ILoggingBuilder logging)
    {
        foreach (var category in new[] { "Microsoft.AspNetCore", "System.Net.Http", "Polly" }) logging.AddFilter(category, LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }
}
