namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Something that goes wrong with a call. Make one with <see cref="Status"/>, <see cref="Drop"/> or <see cref="Hold"/>.</summary>
public sealed class Fault
{
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Fault()
    {
    }

    /// <summary>Whether the call takes effect all the same: the bot only misses the answer.</summary>
    public bool AfterEffect { get; private init; }

    /// <summary>Done when a call has run into this fault.</summary>
    public Task Reached => _reached.Task;

    internal int? StatusCode { get; private init; }

    internal string Code { get; private init; } = "ServiceError";

    internal TimeSpan? RetryAfter { get; private init; }

    internal bool Drops { get; private init; }

    internal bool Holds { get; private init; }

    /// <summary>Answers with this status, in the form in which Teams gives an error.</summary>
    public static Fault Status(int status, TimeSpan? retryAfter = null, string code = "ServiceError", bool afterEffect = false) =>
        new() { StatusCode = status, RetryAfter = retryAfter, Code = code, AfterEffect = afterEffect };

    /// <summary>Breaks the connection instead of answering.</summary>
    public static Fault Drop(bool afterEffect = false) => new() { Drops = true, AfterEffect = afterEffect };

    /// <summary>Waits for <see cref="Release"/> and then goes on as if nothing happened.</summary>
    public static Fault Hold(bool afterEffect = false) => new() { Holds = true, AfterEffect = afterEffect };

    /// <summary>Lets held calls go on.</summary>
    public void Release() => _released.TrySetResult();

    internal Task HitAsync(CancellationToken ct)
    {
        _reached.TrySetResult();
        return Holds ? _released.Task.WaitAsync(ct) : Task.CompletedTask;
    }
}
