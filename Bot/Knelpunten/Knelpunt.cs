using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>
/// A rule, wait list or gap that gets in the way: "past het niet binnen de regels dan is de regel het probleem, niet de
/// jongere" (section 2.16 of the domain). It is about no youngster and no case: there is no field for either.
/// </summary>
public sealed record Knelpunt
{
    public required KnelpuntId Id { get; init; }

    public required KnelpuntContent Content { get; init; }

    /// <summary>Who handed it in. Members of the Overleg and coordinators see who that is, so that they can ask; nobody else does.</summary>
    public required PersonId Reporter { get; init; }

    /// <summary>The partner the reporter works for; null where unknown.</summary>
    public PartnerKey? ReporterPartner { get; init; }

    /// <summary>What became of it, the oldest first; the first is that it was handed in.</summary>
    public required IReadOnlyList<KnelpuntStep> Steps { get; init; }

    /// <summary>Who is told what becomes of it: the reporter, and each who has it too. Shown to nobody; others read how many.</summary>
    public required IReadOnlyList<KnelpuntFollower> Followers { get; init; }

    public KnelpuntStep Last => Steps[^1];

    public KnelpuntState State => Last.State;

    public DateTimeOffset SubmittedAt => Steps[0].At;

    /// <summary>How many others have it too.</summary>
    public int Supporters => Followers.Count(follower => follower.Person != Reporter);

    public KnelpuntFollower? Follower(PersonId person) => Followers.FirstOrDefault(follower => follower.Person == person);

    /// <summary>Somebody has still to be told something.</summary>
    public bool HasNews => Followers.Any(follower => follower.Told < Steps.Count);
}

/// <summary>What somebody wrote about a knelpunt. It was checked for what identifies before it came here.</summary>
/// <param name="Title">In a few words.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="WhatHappens">What happens.</param>
/// <param name="Rule">Which rule or organisation gets in the way.</param>
/// <param name="Frequency">How often.</param>
public sealed record KnelpuntContent(string Title, KnelpuntTheme Theme, string WhatHappens, string Rule, KnelpuntFrequency Frequency)
{
    /// <summary>What would help; null is not known.</summary>
    public string? WhatHelps { get; init; }

    /// <summary>The development task it is about: id of a row of the plan's tables, sections 4.1 to 4.3; null where none fits.</summary>
    public string? Task { get; init; }

    /// <summary>The partner it concerns; null is none in particular.</summary>
    public PartnerKey? Partner { get; init; }
}

/// <summary>A step of the Overleg.</summary>
/// <param name="State">The state it led to.</param>
/// <param name="At">When.</param>
/// <param name="By">Who took it.</param>
/// <param name="Answer">The answer, where it led to one.</param>
public sealed record KnelpuntStep(KnelpuntState State, DateTimeOffset At, PersonId By, string? Answer = null);

/// <summary>Somebody who is told what becomes of it.</summary>
/// <param name="Person">Who.</param>
/// <param name="Told">How many of the steps they know.</param>
/// <param name="TakenAt">Since when an instance of the bot is busy telling them; null where none is.</param>
public sealed record KnelpuntFollower(PersonId Person, int Told, DateTimeOffset? TakenAt = null);
