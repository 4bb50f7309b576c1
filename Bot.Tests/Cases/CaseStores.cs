using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>A <see cref="CaseStore"/> on a store, without a worker that delivers.</summary>
internal static class CaseStores
{
    public static CaseStore On(ITableStore store, FieldCipher cipher) => new(
        store,
        cipher,
        new PersonCases(store),
        new PendingCases(store),
        new YouthMatches(store, cipher),
        new EndedCases(store),
        new PersonReminders(store),
        new OverstapLines(store, cipher),
        new NoDeliveries());

    internal sealed class NoDeliveries : IDeliveries
    {
        public void Enqueue(IReadOnlyList<LaneTouch> touches, PendingMarker marker)
        {
        }

        public void Recover(PendingMarker marker)
        {
        }
    }
}
