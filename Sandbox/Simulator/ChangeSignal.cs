namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Wakes who waits whenever something happened; nobody polls.</summary>
internal sealed class ChangeSignal
{
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Pulse() =>
        Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    public async Task WaitForAsync(Func<bool> reached, CancellationToken ct)
    {
        while (true)
        {
            // Taken before the question, so that nothing falls in between.
            var next = Volatile.Read(ref _next).Task;
            if (reached()) return;
            await next.WaitAsync(ct);
        }
    }
}
