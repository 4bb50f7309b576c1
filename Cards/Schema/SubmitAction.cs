namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>
/// Sends its data and the inputs. In a message it opens a dialog when the data says so (<c>task/fetch</c>);
/// within a dialog it submits that dialog (<c>task/submit</c>).
/// </summary>
public sealed record SubmitAction : CardAction
{
    /// <summary>What is sent.</summary>
    public SubmitData? Data { get; init; }

    /// <summary>Which inputs go along.</summary>
    public AssociatedInputs AssociatedInputs { get; init; }
}
