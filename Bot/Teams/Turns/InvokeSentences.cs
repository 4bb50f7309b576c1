namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Says a sentence in the shape of each kind of invoke; some have no place for one.</summary>
internal static class InvokeSentences
{
    public static InvokeResponse Say(string? invokeName, string text) => invokeName switch
    {
        InvokeNames.AdaptiveCardAction => AdaptiveCardInvoke.Message(text),
        InvokeNames.TaskFetch or InvokeNames.TaskSubmit => TaskModule.Message(text),
        InvokeNames.Search => Search.Results([]),
        InvokeNames.FileConsent => InvokeResponse.Ok,
        InvokeNames.ComposeExtensionQuery or InvokeNames.ComposeExtensionFetchTask or InvokeNames.ComposeExtensionSubmitAction =>
            ComposeExtension.Message(text),
        _ => InvokeResponse.NotImplemented,
    };
}
