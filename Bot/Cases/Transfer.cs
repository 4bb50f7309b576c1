using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>The warme overdracht beside the state (sections 2.5 and 6.1 of the domain). The sender keeps the case until the receiver has accepted.</summary>
public enum TransferState
{
    Geen,
    Aangeboden,
    GesprekGepland,
    GesprekGehouden,
    Aanvaard,
    Teruggegeven,
    Ingetrokken,
}

/// <summary>The warme overdracht of a case.</summary>
/// <param name="State">How far it is.</param>
/// <param name="To">The partner that takes over; null before the first offer.</param>
/// <param name="OfferedAt">When it was offered; null before.</param>
public sealed record Transfer(TransferState State = TransferState.Geen, PartnerKey? To = null, DateTimeOffset? OfferedAt = null)
{
    public bool IsRunning => State is TransferState.Aangeboden or TransferState.GesprekGepland or TransferState.GesprekGehouden;
}
