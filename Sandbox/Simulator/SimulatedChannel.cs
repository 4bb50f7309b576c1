namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>A channel of the team.</summary>
/// <param name="Id">Id, which survives a new name.</param>
/// <param name="Name">Name as people see it.</param>
public sealed record SimulatedChannel(string Id, string Name);
