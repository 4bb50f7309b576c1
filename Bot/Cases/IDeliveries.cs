namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>Hears of each commit that left lanes to bring up to date.</summary>
public interface IDeliveries
{
    /// <summary>The case of <paramref name="marker"/> has these lanes to bring up to date; the marker is cleared once all are done.</summary>
    void Enqueue(IReadOnlyList<LaneTouch> touches, PendingMarker marker);

    /// <summary>The case of <paramref name="marker"/> may have lanes to bring up to date: its outbox tells.</summary>
    void Recover(PendingMarker marker);
}
