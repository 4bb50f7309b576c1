using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Privacy.Retention;

/// <summary>A case that is to be erased: its number and why, nothing of what it holds.</summary>
/// <param name="Number">The case.</param>
/// <param name="EndedAs">Closed or withdrawn.</param>
/// <param name="OnRequest">The youngster asks for it; otherwise its time has passed.</param>
/// <param name="PlannedAt">When it was put on the plan.</param>
/// <param name="StartedAt">When somebody began to erase it; null before.</param>
public sealed record PlannedErasure(CaseNumber Number, CaseState EndedAs, bool OnRequest, DateTimeOffset PlannedAt, DateTimeOffset? StartedAt = null)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromHours(12);

    /// <summary>It has stood for a night: time for somebody to see it, or for an erasure that stopped half way to have been left.</summary>
    public bool IsRipe(DateTimeOffset now) => (StartedAt ?? PlannedAt) is var since && WorkingDays.Day(since) < WorkingDays.Day(now) && now - since >= Shortest;
}

/// <summary>A case that was erased: a line of the register, which stays.</summary>
/// <param name="Number">The case.</param>
/// <param name="EndedAs">Closed or withdrawn.</param>
/// <param name="At">When.</param>
/// <param name="OnRequest">The youngster asked for it; otherwise its time had passed.</param>
/// <param name="CardsReplaced">How many cards in Teams say so now.</param>
/// <param name="CardsLost">How many could not be reached any more.</param>
public sealed record ErasedCase(CaseNumber Number, CaseState EndedAs, DateTimeOffset At, bool OnRequest, int CardsReplaced, int CardsLost)
{
    /// <summary>What is left of the case tells it.</summary>
    internal static ErasedCase Of(Case @case, Erasure erased) => new(
        @case.Number, @case.Ending!.Withdrawn is null ? CaseState.Gesloten : CaseState.Ingetrokken, erased.At, erased.OnRequest, erased.CardsReplaced, erased.CardsLost);
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlannedErasure))]
[JsonSerializable(typeof(ErasedCase))]
internal sealed partial class ErasureJson : JsonSerializerContext;
