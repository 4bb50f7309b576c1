using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Fetches and puts files over one pooled client. Without an identity, in development, the simulated Teams will do too.</summary>
internal sealed partial class FileClient(
    HttpClient http, IOptions<BotIdentityOptions> identity, TimeProvider time, ILogger<FileClient> logger) : IFileClient
{
    /// <summary>One request to an upload session takes less than this.</summary>
    private const int MostUploadBytes = 60 * 1024 * 1024;

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    private bool AlsoLoopback => !identity.Value.HasIdentity;

    public async Task<FileContent> DownloadAsync(FileDownloadInfo file, int mostBytes, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mostBytes);
        if (!FileHosts.TryParse(file.DownloadUrl, AlsoLoopback, out var url))
        {
            Log.ForeignDownload(logger);
            return new FileContent.ForeignHost();
        }

        return await WithinDeadlineAsync<FileContent>(
            async ct => await FetchAsync(url, file.FileType, mostBytes, ct), new FileContent.Failed(), cancellationToken);
    }

    public async Task<FileUploadOutcome> UploadAsync(FileUploadInfo target, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfZero(bytes.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(bytes.Length, MostUploadBytes);
        if (!FileHosts.TryParse(target.UploadUrl, AlsoLoopback, out var url))
        {
            Log.ForeignUpload(logger);
            return FileUploadOutcome.ForeignHost;
        }

        return await WithinDeadlineAsync(async ct => await PutAsync(url, bytes, ct), FileUploadOutcome.Failed, cancellationToken);
    }

    private async Task<FileContent> FetchAsync(Uri url, string fileType, int mostBytes, CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode is not HttpStatusCode.OK)
        {
            Log.Refused(logger, "download", (int)response.StatusCode);
            return new FileContent.Failed();
        }

        // Teams on iOS hands out a sharing link at times: what comes is the page that shows the file, not the file.
        if (response.Content.Headers.ContentType?.MediaType is "text/html" && !fileType.StartsWith("htm", StringComparison.OrdinalIgnoreCase))
        {
            Log.Page(logger);
            return new FileContent.Failed();
        }

        if (response.Content.Headers.ContentLength > mostBytes) return new FileContent.TooLarge();
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await ReadAsync(body, mostBytes, cancellationToken) is { } bytes
            ? new FileContent.Downloaded(bytes)
            : new FileContent.TooLarge();
    }

    /// <summary>The whole stream; null where there is more of it. A length may be missing, so it is counted here.</summary>
    private static async Task<byte[]?> ReadAsync(Stream body, int mostBytes, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (kept.Length + read > mostBytes) return null;
            kept.Write(chunk, 0, read);
        }

        return kept.ToArray();
    }

    private async Task<FileUploadOutcome> PutAsync(Uri url, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var content = new ReadOnlyMemoryContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.ContentRange = new ContentRangeHeaderValue(0, bytes.Length - 1, bytes.Length);
        using var response = await http.PutAsync(url, content, cancellationToken);

        // 202 would mean that the host waits for more bytes, and there are none.
        if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created) return FileUploadOutcome.Uploaded;
        Log.Refused(logger, "upload", (int)response.StatusCode);
        return FileUploadOutcome.Failed;
    }

    private async Task<TResult> WithinDeadlineAsync<TResult>(
        Func<CancellationToken, Task<TResult>> call, TResult failed, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(Deadline, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            return await call(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log.TooSlow(logger);
            return failed;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            Log.Unreachable(logger, (failure as HttpRequestException)?.HttpRequestError);
            return failed;
        }
    }

    /// <summary>None of these says the URL or an error's text: both may hold what opens the file.</summary>
    private static partial class Log
    {
        [LoggerMessage(1020, LogLevel.Warning, "A file that is not on one of Microsoft's file hosts was not fetched")]
        public static partial void ForeignDownload(ILogger logger);

        [LoggerMessage(1021, LogLevel.Warning, "A file was not put where is not one of Microsoft's file hosts")]
        public static partial void ForeignUpload(ILogger logger);

        [LoggerMessage(1022, LogLevel.Warning, "The file host answered a file {What} with {Status}")]
        public static partial void Refused(ILogger logger, string what, int status);

        [LoggerMessage(1025, LogLevel.Warning, "The file host gave a page in place of a file")]
        public static partial void Page(ILogger logger);

        [LoggerMessage(1023, LogLevel.Warning, "The file host did not answer in time")]
        public static partial void TooSlow(ILogger logger);

        [LoggerMessage(1024, LogLevel.Warning, "The file host could not be reached ({Error})")]
        public static partial void Unreachable(ILogger logger, HttpRequestError? error);
    }
}
