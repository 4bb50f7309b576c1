using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>A signal as it was filled in and routed, before it has a number.</summary>
public sealed record NewSignal(
    FormId Form,
    SignalTypeKey Type,
    Phase Phase,
    AgeGroup Age,
    Urgency Urgency,
    YouthKnows YouthKnows,
    PrivatePart Private,
    Route Route);

/// <summary>What may follow after the raise (section 8.2 of the domain: needed before the private part is shared).</summary>
public sealed record Supplement(
    Parents? Parents,
    LegalGround? Ground,
    Residence Residence,
    string? Initials,
    string? Done,
    DateOnly? TalkPlanned,
    string? WhyNotTold);
