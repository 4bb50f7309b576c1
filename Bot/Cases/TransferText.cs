namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What was typed for a warme overdracht. It stands in the private part.</summary>
/// <param name="Support">What extra support the youngster had, and which of it goes on.</param>
/// <param name="WhoContinues">Who continues it.</param>
/// <param name="StaysInvolved">Who stays involved, and until when.</param>
/// <param name="Counter">What the receiver proposes in its place, where it was given back.</param>
public sealed record TransferText(string? Support = null, string? WhoContinues = null, string? StaysInvolved = null, string? Counter = null);
