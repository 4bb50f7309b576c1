using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>How far two cases that may be about the same youngster are.</summary>
public enum DoubleState
{
    /// <summary>Only the coordinators know.</summary>
    Found,

    /// <summary>The two professionals know of each other.</summary>
    BroughtTogether,

    /// <summary>Both said that it is the same youngster; this case goes on in the other.</summary>
    Joining,

    /// <summary>This case went on in the other.</summary>
    Joined,

    /// <summary>It is another youngster.</summary>
    NotTheSame,
}

/// <summary>
/// An older case that may be about the same youngster (section 8.5 of the domain: that, not why). It stands with the newer
/// of the two, and is seen by coordinators only.
/// </summary>
/// <param name="Other">The older case.</param>
/// <param name="State">How far it is.</param>
/// <param name="Here">Who works on this case; null until they were brought together.</param>
/// <param name="There">Who works on the other case.</param>
/// <param name="HereAgrees">They say that it is the same youngster.</param>
/// <param name="ThereAgrees">The other one says so.</param>
/// <param name="DecidedBy">Who brought them together or said that it is another youngster.</param>
/// <param name="DecidedAt">When.</param>
public sealed record PossibleDouble(
    CaseNumber Other,
    DoubleState State = DoubleState.Found,
    Professional? Here = null,
    Professional? There = null,
    bool HereAgrees = false,
    bool ThereAgrees = false,
    Professional? DecidedBy = null,
    DateTimeOffset? DecidedAt = null)
{
    /// <summary>Whether the person was brought together with a colleague over it, and it is not settled.</summary>
    public bool Introduces(PersonId person) => State == DoubleState.BroughtTogether && (Here?.Id == person || There?.Id == person);
}
