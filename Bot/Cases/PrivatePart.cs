using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What a case holds about the youngster that only those who take part may see. It is encrypted before it reaches a store.</summary>
/// <param name="School">The school now, or the last one; null where there is none or it is no partner.</param>
/// <param name="Initials">Two to four letters, to recognise the youngster in a phone call; null until given.</param>
/// <param name="Explanation">What the reporter sees.</param>
/// <param name="GoesWell">What goes well.</param>
/// <param name="Done">What was done already.</param>
/// <param name="TalkPlanned">The day of the talk with the youngster, where they do not know yet.</param>
/// <param name="WhyNotTold">Why the youngster can't be told.</param>
public sealed record PrivatePart(
    PartnerKey? School = null,
    string? Initials = null,
    string? Explanation = null,
    string? GoesWell = null,
    string? Done = null,
    DateOnly? TalkPlanned = null,
    string? WhyNotTold = null)
{
    /// <summary>What the youngster wants, in their own words.</summary>
    public string? OwnWords { get; init; }

    /// <summary>What was reached when the case went to aftercare.</summary>
    public string? Result { get; init; }

    /// <summary>What worked, in one line, said at the end.</summary>
    public string? WhatWorked { get; init; }

    public IReadOnlyList<CaseNote> Notes { get; init; } = [];

    public IReadOnlyList<Agreement> Agreements { get; init; } = [];

    /// <summary>Why a partner takes part, as typed with the invitation.</summary>
    public IReadOnlyDictionary<string, string> WhyPartners { get; init; } = NoReasons;

    /// <summary>What is talked about in the casusbespreking; null where none was asked for.</summary>
    public MeetingText? Meeting { get; init; }

    /// <summary>What was typed for the warme overdracht; null where none was offered.</summary>
    public TransferText? Transfer { get; init; }

    /// <summary>The line of De Overstap; null where it comes from no list.</summary>
    public OverstapReference? Overstap { get; init; }

    /// <summary>What a youngster asked, as typed, by the id of the request.</summary>
    public IReadOnlyDictionary<string, string> Requests { get; init; } = NoReasons;

    private static readonly Dictionary<string, string> NoReasons = [];
}
