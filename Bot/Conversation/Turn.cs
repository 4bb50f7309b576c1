using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Teams;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>A turn with the person it comes from, known by Entra object id.</summary>
public sealed record Turn(TurnContext Context, Actor Actor)
{
    /// <summary>Whether Teams says that the person is a guest in this tenant.</summary>
    public bool IsGuest => Actor.Id.Tenant is not null || Context.Activity.From?.UserRole == "guest";
}
