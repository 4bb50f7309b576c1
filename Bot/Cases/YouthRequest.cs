using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What a youngster asks about what is held of them (section 8.8 of the domain; AVG art. 16, 17 and 21).</summary>
/// <param name="Id">Counts the requests of this case.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="AskedOn">The day on which the youngster asked it; the answer is due a month later.</param>
/// <param name="By">The professional who passes it on.</param>
/// <param name="Granted">Null while it is open.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="Why">Key of the reason of a no.</param>
public sealed record YouthRequest(
    int Id,
    YouthRequestKind Kind,
    DateOnly AskedOn,
    Professional By,
    bool? Granted = null,
    Professional? DecidedBy = null,
    DateTimeOffset? DecidedAt = null,
    string? Why = null)
{
    /// <summary>The last day for an answer (AVG art. 12).</summary>
    public DateOnly AnswerBefore => AskedOn.AddMonths(1);

    public bool IsOpen => Granted is null;
}
