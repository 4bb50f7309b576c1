namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>A message somebody typed.</summary>
/// <param name="Message">As it stands in the conversation.</param>
/// <param name="Answer">What the bot answered to the request; null when the bot was not told.</param>
public sealed record SaidMessage(SimulatedMessage Message, BotAnswer? Answer);
