using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace TeamsSchakelpunt.Tests.EndToEnd;

/// <summary>The bot as a process of its own, which can be killed like one.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly Process _process;

    private BotProcess(Process process) => _process = process;

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts it on a port and a folder, and returns once it is ready.</summary>
    public static async Task<BotProcess> StartAsync(int port, string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [
            "exec", Path.Combine(AppContext.BaseDirectory, "TeamsSchakelpunt.Bot.dll"),
            "--urls", $"http://127.0.0.1:{port}", "--environment", "Development", "--contentRoot", folder])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WaitUntilReadyAsync(process, port, cancellationToken);
        return new BotProcess(process);
    }

    /// <summary>As <c>kill -9</c>: no handler, no flush.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    private static async Task WaitUntilReadyAsync(Process process, int port, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        while (!process.HasExited)
        {
            try
            {
                if ((await http.GetAsync(new Uri($"http://127.0.0.1:{port}/health/ready"), cancellationToken)).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, cancellationToken);
            }
        }

        throw new InvalidOperationException("The bot stopped before it was ready.");
    }
}
