using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using TeamsSchakelpunt.Sandbox.Simulator;

namespace TeamsSchakelpunt.Tests.Privacy.Sinks;

/// <summary>Collects what the bot answers to an activity, under the chat of the one who gets it to see.</summary>
internal sealed class SinkAnswers(Action<Sink> collect) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(CollectAsync);
        next(app);
    };

    private async Task CollectAsync(HttpContext http, RequestDelegate next)
    {
        http.Request.EnableBuffering();
        using var asked = new StreamReader(http.Request.Body, Encoding.UTF8, leaveOpen: true);
        var from = FromOf(await asked.ReadToEndAsync(http.RequestAborted));
        http.Request.Body.Position = 0;

        var answers = http.Response.Body;
        using var answer = new MemoryStream();
        http.Response.Body = answer;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = answers;
        }

        var headers = string.Join('\n', http.Response.Headers.Select(header => $"{header.Key}: {header.Value}"));
        collect(new Sink(SinkKind.Answer, from, $"{headers}\n{Encoding.UTF8.GetString(answer.ToArray())}"));
        await answers.WriteAsync(answer.ToArray(), http.RequestAborted);
    }

    private static string FromOf(string activity) =>
        activity.Length > 0 && Persona.Find(JsonNode.Parse(activity)?["from"]?["id"]?.ToString()) is { } persona ? persona.ChatId : "nobody";
}
