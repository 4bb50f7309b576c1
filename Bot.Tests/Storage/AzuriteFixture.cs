using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace TeamsSchakelpunt.Tests.Storage;

/// <summary>
/// Azure Tables on this machine: Azurite, started on first use. It is absent where npm's packages are not installed or there is no shell;
/// tests are then skipped, or fail where SCHAKELPUNT_REQUIRE_AZURITE is 1.
/// </summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(30);

    private Process? shell;
    private string? connectionString;
    private string? absence;

    /// <summary>The connection string, or the end of the test.</summary>
    public string Require()
    {
        if (connectionString is null)
        {
            if (Environment.GetEnvironmentVariable("SCHAKELPUNT_REQUIRE_AZURITE") == "1")
                Assert.Fail(absence!);
            Assert.Skip(absence!);
        }

        return connectionString;
    }

    public async ValueTask InitializeAsync()
    {
        var folder = Path.Combine(Root(), "Bot.Tests", "node");
        if (OperatingSystem.IsWindows())
            absence = "Azurite is started through a Unix shell.";
        else if (!File.Exists(Path.Combine(folder, "node_modules/azurite/dist/src/table/main.js")))
            absence = "Azurite is not installed: run npm ci in Bot.Tests/node.";
        else
            await StartAsync(folder);
    }

    public async ValueTask DisposeAsync()
    {
        if (shell is null)
            return;
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
    }

    private async Task StartAsync(string folder)
    {
        var port = FreePort();
        // The shell's input closes when we end, however we end, and Azurite with it.
        var script = $"""
            command -v node > /dev/null || exit 1
            node node_modules/azurite/dist/src/table/main.js --tableHost 127.0.0.1 --tablePort {port} --silent \
              --skipApiVersionCheck --disableTelemetry --inMemoryPersistence > /dev/null 2>&1 &
            cat > /dev/null; kill -9 $! 2> /dev/null
            """;
        shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", script])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
        })!;
        if (await ListensAsync(port))
            connectionString = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;"
                + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
                + $"TableEndpoint=http://127.0.0.1:{port}/devstoreaccount1;";
        else
            absence = $"Azurite did not open its port within {StartTime}; is node installed?";
    }

    private async Task<bool> ListensAsync(int port)
    {
        using var patience = new CancellationTokenSource(StartTime);
        try
        {
            while (!shell!.HasExited)
            {
                if (await AnswersAsync(port, patience.Token))
                    return true;
                // It says nothing when it is ready, so its port is asked.
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // Out of patience.
        }

        return false;
    }

    private static async Task<bool> AnswersAsync(int port, CancellationToken cancellationToken)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "TeamsSchakelpunt.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
