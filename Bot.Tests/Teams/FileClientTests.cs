using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsSchakelpunt.Bot.Teams;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

public sealed class FileClientTests : IAsyncLifetime
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 40_000).Select(i => (byte)i)];

    private readonly List<(string Path, string? Authorization)> _asked = [];
    private readonly TaskCompletionSource _slowIsAsked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WebApplication _drive = null!;
    private ProtocolHost _host = null!;
    private (string? Range, string? Authorization, byte[] Bytes) _put;
    private int _putStatus = 201;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private IFileClient Files => _host.Services.GetRequiredService<IFileClient>();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _drive = builder.Build();
        _drive.Use(next => http =>
        {
            lock (_asked) _asked.Add((http.Request.Path, http.Request.Headers.Authorization));
            return next(http);
        });
        _drive.MapGet("/sized", http =>
        {
            http.Response.ContentLength = Content.Length;
            return http.Response.Body.WriteAsync(Content).AsTask();
        });
        _drive.MapGet("/chunked", http => http.Response.Body.WriteAsync(Content).AsTask());
        _drive.MapGet("/endless", async http =>
        {
            while (!http.RequestAborted.IsCancellationRequested) await http.Response.Body.WriteAsync(Content, http.RequestAborted);
        });
        _drive.MapGet("/cut", async http =>
        {
            http.Response.ContentLength = Content.Length + 1;
            await http.Response.Body.WriteAsync(Content);
            await http.Response.Body.FlushAsync();
            http.Abort();
        });
        _drive.MapGet("/moved", http =>
        {
            http.Response.Redirect("/sized");
            return Task.CompletedTask;
        });
        _drive.MapGet("/page", http =>
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            return http.Response.WriteAsync("<!doctype html>");
        });
        _drive.MapGet("/slow", async http =>
        {
            await http.Response.StartAsync(http.RequestAborted);
            _slowIsAsked.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted);
        });
        _drive.MapPut("/put", async http =>
        {
            using var buffer = new MemoryStream();
            await http.Request.Body.CopyToAsync(buffer);
            _put = (http.Request.Headers.ContentRange, http.Request.Headers.Authorization, buffer.ToArray());
            http.Response.StatusCode = _putStatus;
        });
        await _drive.StartAsync(Ct);
        _host = await ProtocolHost.StartAsync(withIdentity: false);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _drive.DisposeAsync();
    }

    [Theory]
    [InlineData("sized")]
    [InlineData("chunked")]
    public async Task A_file_that_just_fits_comes_whole_and_is_asked_without_a_token(string path)
    {
        var file = Assert.IsType<FileContent.Downloaded>(await DownloadAsync(path, Content.Length));
        Assert.Equal(Content, file.Bytes.ToArray());
        Assert.Equal(("/" + path, null), Assert.Single(_asked));
    }

    [Theory]
    [InlineData("sized")]
    [InlineData("chunked")]
    [InlineData("endless")]
    public async Task A_file_that_is_one_byte_too_large_is_refused_with_and_without_a_length(string path) =>
        Assert.IsType<FileContent.TooLarge>(await DownloadAsync(path, Content.Length - 1));

    [Theory]
    [InlineData("gone")]
    [InlineData("cut")]
    [InlineData("moved")]
    [InlineData("page")]
    public async Task What_is_gone_cut_off_elsewhere_or_a_page_in_place_of_the_file_fails(string path)
    {
        Assert.IsType<FileContent.Failed>(await DownloadAsync(path, 1_000_000));
        Assert.Single(_asked);
    }

    [Fact]
    public async Task A_page_that_was_sent_as_a_file_comes() =>
        Assert.IsType<FileContent.Downloaded>(await Files.DownloadAsync(File("page") with { FileType = "html" }, 100, Ct));

    [Fact]
    public async Task A_host_that_is_too_slow_fails_after_20_seconds()
    {
        var fetching = DownloadAsync("slow", 100);
        await _slowIsAsked.Task.WaitAsync(Ct);
        _host.Time.Advance(TimeSpan.FromSeconds(19));
        Assert.False(fetching.IsCompleted);
        _host.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.IsType<FileContent.Failed>(await fetching);
    }

    [Fact]
    public async Task Who_asked_may_give_up_which_is_no_failure_of_the_host()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var fetching = Files.DownloadAsync(File("slow"), 100, stop.Token);
        await _slowIsAsked.Task.WaitAsync(Ct);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching);
    }

    [Fact]
    public async Task A_host_that_nobody_listens_at_fails()
    {
        var nobody = new FileDownloadInfo("a.csv", "http://127.0.0.1:9/", "1", "csv");
        Assert.IsType<FileContent.Failed>(await Files.DownloadAsync(nobody, 100, Ct));
    }

    [Fact]
    public async Task A_file_is_put_whole_with_its_range_and_without_a_token()
    {
        Assert.Equal(FileUploadOutcome.Uploaded, await Files.UploadAsync(Place("put"), Content, Ct));
        Assert.Equal(("bytes 0-39999/40000", null), (_put.Range, _put.Authorization));
        Assert.Equal(Content, _put.Bytes);
    }

    [Theory]
    [InlineData(202)]
    [InlineData(307)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(507)]
    public async Task A_file_that_the_host_did_not_take_failed(int status)
    {
        _putStatus = status;
        Assert.Equal(FileUploadOutcome.Failed, await Files.UploadAsync(Place("put"), Content, Ct));
        Assert.Single(_asked);
    }

    [Fact]
    public async Task An_empty_file_is_not_put() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Files.UploadAsync(Place("put"), default, Ct));

    [Fact]
    public async Task A_bot_with_an_identity_does_not_call_this_machine()
    {
        await using var real = await ProtocolHost.StartAsync(withIdentity: true);
        var files = real.Services.GetRequiredService<IFileClient>();
        Assert.IsType<FileContent.ForeignHost>(await files.DownloadAsync(File("sized"), 1_000_000, Ct));
        Assert.Equal(FileUploadOutcome.ForeignHost, await files.UploadAsync(Place("put"), Content, Ct));
        Assert.Empty(_asked);
    }

    private Task<FileContent> DownloadAsync(string path, int mostBytes) => Files.DownloadAsync(File(path), mostBytes, Ct);

    private FileDownloadInfo File(string path) => new("a.csv", $"{_drive.Urls.Single()}/{path}", "1", "csv");

    private FileUploadInfo Place(string path) => new("a.csv", $"{_drive.Urls.Single()}/{path}", "https://contoso.sharepoint.com/a.csv", "1", "csv");
}
