namespace TeamsSchakelpunt.Cards;

/// <summary>How an agreement stands.</summary>
public enum AgreementState
{
    /// <summary>To be done.</summary>
    Open,

    /// <summary>To be done, and its date has gone by.</summary>
    Late,

    /// <summary>Done.</summary>
    Done,

    /// <summary>To be done, on another date than first agreed.</summary>
    Moved,

    /// <summary>Dropped.</summary>
    Dropped,
}

/// <summary>An agreement.</summary>
/// <param name="Id">Id, for the buttons.</param>
/// <param name="What">What is agreed.</param>
/// <param name="Who">Who does it.</param>
/// <param name="When">When it is done.</param>
/// <param name="State">How it stands.</param>
/// <param name="MaySettle">The viewer may say that it is done, or change it.</param>
/// <param name="Reason">Why it was moved or dropped; null is not said.</param>
public sealed record AgreementLine(
    string Id, string What, string Who, DateOnly When, AgreementState State, bool MaySettle = false, string? Reason = null)
{
    /// <summary>It is still to be done.</summary>
    public bool IsOpen => State is AgreementState.Open or AgreementState.Late or AgreementState.Moved;
}
