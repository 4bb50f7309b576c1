using System.Text;
using Microsoft.Extensions.Logging;

namespace TeamsSchakelpunt.Tests.Privacy.Sinks;

/// <summary>Collects every log line with its scopes, values and exception.</summary>
internal sealed class SinkLogs(Action<Sink> collect) : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private static void Write(StringBuilder text, object? value)
    {
        text.Append(value).Append(' ');
        if (value is not IEnumerable<KeyValuePair<string, object?>> pairs) return;
        foreach (var (key, item) in pairs) text.Append(key).Append('=').Append(item).Append(' ');
    }

    private void Log<TState>(string category, LogLevel level, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var text = new StringBuilder($"{level} {formatter(state, exception)} ");
        Write(text, state);
        _scopes.ForEachScope((scope, to) => Write(to, scope), text);
        for (var failure = exception; failure is not null; failure = failure.InnerException)
        {
            text.Append(failure).Append(' ');
            foreach (System.Collections.DictionaryEntry data in failure.Data) text.Append(data.Key).Append('=').Append(data.Value).Append(' ');
        }

        collect(new Sink(SinkKind.Log, category, text.ToString()));
    }

    private sealed class Logger(SinkLogs logs, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => logs._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            logs.Log(category, logLevel, state, exception, formatter);
    }
}
