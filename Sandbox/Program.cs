using TeamsSchakelpunt.Sandbox;

try
{
    return await SandboxRun.RunAsync(SandboxSettings.Read(args));
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}
catch (IOException taken) when (taken.Message.Contains("address already in use", StringComparison.OrdinalIgnoreCase))
{
    Console.Error.WriteLine($"{taken.Message} Stop the other program, or choose another port with --port or --bot-port.");
    return 1;
}
