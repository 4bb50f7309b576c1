using TeamsSchakelpunt.Sandbox.Simulator;

namespace TeamsSchakelpunt.Tests.Privacy.Sinks;

/// <summary>The ways in which something leaves the bot's memory.</summary>
internal enum SinkKind
{
    /// <summary>A line of the log with its scopes, values and exception, of any level and category.</summary>
    Log,

    /// <summary>A trace: names, tags, events, baggage.</summary>
    Trace,

    /// <summary>The name of a measure, or a tag of a measurement.</summary>
    Metric,

    /// <summary>A request of the bot: its URL, headers and body.</summary>
    Request,

    /// <summary>What the bot answers to an activity: a dialog, or a card for the presser.</summary>
    Answer,

    /// <summary>The bytes of a file of the store.</summary>
    Store,
}

/// <summary>Something that left the bot's memory.</summary>
/// <param name="Kind">By which way.</param>
/// <param name="To">The chat (<c>a:docent</c>) or channel it went to; what it was otherwise, such as a category or a file.</param>
/// <param name="Text">All of it.</param>
internal sealed record Sink(SinkKind Kind, string To, string Text)
{
    /// <summary>Whether only these personas can have seen it: in their own chat with the bot, or as the answer to their own press.</summary>
    public bool IsOnlyFor(params string[] personas) =>
        Kind is SinkKind.Request or SinkKind.Answer && personas.Any(persona => To == Persona.Get(persona).ChatId);
}
