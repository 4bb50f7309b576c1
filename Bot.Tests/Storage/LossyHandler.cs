namespace TeamsSchakelpunt.Tests.Storage;

/// <summary>A network that carries each batch to the server, and loses the first answers.</summary>
internal sealed class LossyHandler() : DelegatingHandler(new HttpClientHandler())
{
    public int Losing { get; set; }

    public int Batches { get; private set; }

    public int Requests { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests++;
        var answer = await base.SendAsync(request, cancellationToken);
        if (!request.RequestUri!.AbsolutePath.EndsWith("$batch", StringComparison.Ordinal) || Batches++ >= Losing)
            return answer;
        answer.Dispose();
        throw new HttpRequestException("The answer was lost.");
    }
}
