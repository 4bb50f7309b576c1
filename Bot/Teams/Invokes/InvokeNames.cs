namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The names of the invokes that the product knows.</summary>
public static class InvokeNames
{
    public const string AdaptiveCardAction = "adaptiveCard/action";
    public const string TaskFetch = "task/fetch";
    public const string TaskSubmit = "task/submit";
    public const string Search = "application/search";
    public const string FileConsent = "fileConsent/invoke";
    public const string ComposeExtensionQuery = "composeExtension/query";
    public const string ComposeExtensionFetchTask = "composeExtension/fetchTask";
    public const string ComposeExtensionSubmitAction = "composeExtension/submitAction";
}
