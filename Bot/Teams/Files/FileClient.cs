using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace TeamsSchakelpunt.Bot.Teams;

/// <inheritdoc cref="IFileClient"/>
internal sealed class FileClient(HttpClient http, IOptions<BotIdentityOptions> bot) : IFileClient
{
    public async Task<FileContent> DownloadAsync(FileDownloadInfo file, int mostBytes, CancellationToken cancellationToken)
    {
        if (!Allows(file.DownloadUrl)) return new FileContent.Failed();
        try
        {
            using var response = await http.GetAsync(file.DownloadUrl, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!response.IsSuccessStatusCode) return new FileContent.Failed();
            if (response.Content.Headers.ContentLength > mostBytes) return new FileContent.TooLarge();
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await ReadAsync(body, mostBytes, cancellationToken);
        }
        catch (Exception failure) when (IsOfTheOtherSide(failure, cancellationToken))
        {
            return new FileContent.Failed();
        }
    }

    public async Task<bool> UploadAsync(FileUploadInfo target, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (!Allows(target.UploadUrl) || content.IsEmpty) return false;
        try
        {
            using var body = new ReadOnlyMemoryContent(content);
            body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            body.Headers.ContentRange = new ContentRangeHeaderValue(0, content.Length - 1, content.Length);
            using var response = await http.PutAsync(target.UploadUrl, body, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (Exception failure) when (IsOfTheOtherSide(failure, cancellationToken))
        {
            return false;
        }
    }

    private static async Task<FileContent> ReadAsync(Stream body, int mostBytes, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + read > mostBytes) return new FileContent.TooLarge();
            content.Write(buffer, 0, read);
        }

        return new FileContent.Downloaded(content.ToArray());
    }

    /// <summary>Without an identity the bot runs on a developer's machine, where Teams is simulated.</summary>
    private bool Allows(Uri url) => FileHosts.Allows(url, allowsLoopback: !bot.Value.HasIdentity);

    private static bool IsOfTheOtherSide(Exception failure, CancellationToken cancellationToken) =>
        failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested);
}
