namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>Draws the card that belongs in a lane, from the case as it stands now.</summary>
public interface ILaneCards
{
    /// <summary>The card, or null where this lane has nothing to show (yet, or any more).</summary>
    Task<LaneCard?> RenderAsync(CaseFile file, Lane lane, CancellationToken cancellationToken);
}

/// <summary>A drawn card.</summary>
/// <param name="Card">Adaptive Card, as UTF-8 JSON.</param>
/// <param name="Summary">What a phone's notification shows; never more than "Nieuw signaal 2026-0042" (section 7 of the domain).</param>
public sealed record LaneCard(ReadOnlyMemory<byte> Card, string Summary);
