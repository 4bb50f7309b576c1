namespace TeamsSchakelpunt.Bot.Calendar.Graph;

/// <summary>Outlook takes four requests at once from an app for a mailbox; a fifth waits here instead of being refused there.</summary>
internal sealed class MailboxLimit : DelegatingHandler
{
    private readonly SemaphoreSlim _places = new(4);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            _places.Release();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _places.Dispose();
        base.Dispose(disposing);
    }
}
