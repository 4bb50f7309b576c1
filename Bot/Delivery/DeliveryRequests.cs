using System.Threading.Channels;
using TeamsSchakelpunt.Bot.Cases;

namespace TeamsSchakelpunt.Bot.Delivery;

/// <summary>Lanes to bring up to date; without lanes the outbox of the case tells which.</summary>
internal sealed record DeliveryRequest(PendingMarker Marker, IReadOnlyList<LaneTouch>? Touches);

/// <summary>Carries each commit to the <see cref="DeliveryWorker"/>. What is lost here with the process is found again by its marker.</summary>
public sealed class DeliveryRequests : IDeliveries
{
    private readonly Channel<DeliveryRequest> _channel = Channel.CreateUnbounded<DeliveryRequest>(new() { SingleReader = true });

    internal ChannelReader<DeliveryRequest> Reader => _channel.Reader;

    public void Enqueue(IReadOnlyList<LaneTouch> touches, PendingMarker marker) => _channel.Writer.TryWrite(new DeliveryRequest(marker, touches));

    public void Recover(PendingMarker marker) => _channel.Writer.TryWrite(new DeliveryRequest(marker, null));
}
