namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The connector client was asked to call a service URL that no validated token has vouched for. Nothing was sent.</summary>
public sealed class UnvouchedServiceUrlException : Exception
{
    public UnvouchedServiceUrlException()
        : base("No validated token has vouched for this service URL.")
    {
    }
}
