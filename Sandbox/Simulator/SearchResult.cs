namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>A choice that was found while the user typed.</summary>
/// <param name="Title">What the user reads.</param>
/// <param name="Value">What is sent.</param>
public sealed record SearchResult(string Title, string Value);
