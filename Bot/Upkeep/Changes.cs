using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Upkeep;

/// <summary><c>overzicht wijzigingen</c>: who changed what in the directory, for coordinators and administrators.</summary>
public sealed class Changes(DirectoryStore store)
{
    private const int Most = 20;

    public async Task<Answer> ShowAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.MayManageAll()) return new Answer.Say("Alleen een coördinator of beheerder ziet de wijzigingen.");
        var changes = await store.LogAsync(Most, cancellationToken);
        return new Answer.ShowPrivately(
            ChangesCard.Build([.. changes.Select(change => new ChangeLine(new DateTimeOffset(WorkingDays.Local(change.At), TimeSpan.Zero), change.By, change.What))]),
            "Wijzigingen in de contacten");
    }
}
