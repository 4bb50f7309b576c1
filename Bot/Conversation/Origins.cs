using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Teams;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>From where a turn comes.</summary>
internal static class Origins
{
    public static Origin Of(TurnContext context) => new(PathOf(context.Activity), PlaceOf(context));

    private static OriginPath PathOf(Activity activity) => activity.Name switch
    {
        InvokeNames.AdaptiveCardAction when AdaptiveCardInvokeValue.Parse(activity.Value)?.IsAutomatic == true => OriginPath.Refresh,
        InvokeNames.AdaptiveCardAction => OriginPath.CardAction,
        InvokeNames.TaskFetch or InvokeNames.TaskSubmit => OriginPath.Dialog,
        InvokeNames.Search => OriginPath.Search,
        InvokeNames.FileConsent => OriginPath.File,
        _ => OriginPath.Command,
    };

    private static OriginPlace PlaceOf(TurnContext context) =>
        context.IsPersonal ? OriginPlace.Personal
        : context.IsChannel ? OriginPlace.Channel
        : context.IsGroupChat ? OriginPlace.GroupChat
        : OriginPlace.None;
}
