using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Guide;
using TeamsSchakelpunt.Bot.Meetings;
using TeamsSchakelpunt.Bot.Teams;
using TeamsSchakelpunt.Bot.Upkeep;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>What choice sets offer while somebody types, by <see cref="Datasets"/>.</summary>
public sealed class Suggestions(ReachSomebody reach, ManageContacts manageContacts, MeetingGuests guests)
{
    public InvokeResponse Of(SearchRequest search, Actor actor) => Search.Results(search.Dataset switch
    {
        Datasets.Contacts => reach.Suggest(search.Text, search.Take),
        Datasets.ManagedContacts => manageContacts.Suggest(search.Text, search.Take, actor),
        Datasets.Guests => guests.Suggest(search.Text, search.Take),
        Datasets.Colleagues => manageContacts.SuggestColleagues(search.Text, search.Take, actor),
        _ => [],
    });
}
