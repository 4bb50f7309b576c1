using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>How an agreement stands (section 6.1 of the domain); "te laat" is computed.</summary>
public enum AgreementState
{
    Open,
    Klaar,
    Vervallen,
}

/// <summary>An agreement: what, who, when (section 2.10 of the domain).</summary>
/// <param name="Id">Counts the agreements of this case.</param>
/// <param name="What">At most 140 signs.</param>
/// <param name="Who">One person.</param>
/// <param name="When">The day on which it is done.</param>
/// <param name="State">How it stands.</param>
/// <param name="Moved">How often it got another day.</param>
/// <param name="Why">Why it was moved or dropped, as typed.</param>
public sealed record Agreement(
    int Id, string What, Professional Who, DateOnly When, AgreementState State = AgreementState.Open, int Moved = 0, string? Why = null)
{
    /// <summary>Counts the casusbesprekingen; null where it was made outside one.</summary>
    public int? Meeting { get; init; }

    public bool IsOpen => State == AgreementState.Open;

    public bool IsLate(DateOnly today) => IsOpen && today > When;
}
