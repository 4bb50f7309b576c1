namespace TeamsSchakelpunt.Bot.Dossier.Inzage;

/// <summary>A part of the overview for a youngster.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Lines">What it says, in order.</param>
public sealed record InzageSection(string Title, IReadOnlyList<InzageLine> Lines);

/// <summary>A sentence or two.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsItem">One of a list.</param>
public sealed record InzageLine(string Text, bool IsItem = false);

/// <summary>Somebody looked, as a youngster reads it: what they are, not who.</summary>
/// <param name="On">The day.</param>
/// <param name="Who">Function and organisation.</param>
public sealed record InzageLook(DateOnly On, string Who);
