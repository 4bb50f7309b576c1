using System.Net.Mime;
using System.Text;
using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Calendar.Graph;

/// <summary>
/// What is between here and Graph may answer in its own words. Of an error the status and <c>Retry-After</c> then still count, which
/// the SDK loses when it can't read the body; a success that can't be read is no answer, nor is a redirect, which the SDK takes for
/// an empty one.
/// </summary>
internal sealed class OnlyJson : DelegatingHandler
{
    private const int MostBytes = 8 * 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if ((int)response.StatusCode is >= 300 and < 400) throw new HttpRequestException("The answer is a redirect.", inner: null, response.StatusCode);
        await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
        if (await IsReadableAsync(response.Content, cancellationToken)) return response;
        if (response.IsSuccessStatusCode) throw new HttpRequestException("The answer is not JSON.", inner: null, response.StatusCode);
        response.Content.Dispose();
        response.Content = new StringContent("{}", Encoding.UTF8, MediaTypeNames.Application.Json);
        return response;
    }

    private static async Task<bool> IsReadableAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var body = await content.ReadAsByteArrayAsync(cancellationToken);
        if (body.Length == 0) return true;
        if (content.Headers.ContentType?.MediaType != MediaTypeNames.Application.Json) return false;
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
