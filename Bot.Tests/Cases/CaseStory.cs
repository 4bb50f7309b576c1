using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>What somebody who reads the timeline alone believes of the case.</summary>
internal sealed record CaseStory(CaseState State, PersonId? Owner, PersonId? Regisseur)
{
    public static CaseStory Of(IEnumerable<TimelineEntry> timeline) =>
        timeline.Aggregate(new CaseStory(CaseState.Nieuw, null, null), (story, entry) => story.After(entry));

    private CaseStory After(TimelineEntry entry) => entry.Kind switch
    {
        TimelineKind.PickedUp => this with { State = CaseState.Opgepakt, Owner = entry.By.Id },
        TimelineKind.ContactMade or TimelineKind.WentWrong or TimelineKind.Reopened => this with { State = CaseState.Lopend },
        TimelineKind.SentToAftercare => this with { State = CaseState.Nazorg },
        TimelineKind.Closed => this with { State = CaseState.Gesloten },
        TimelineKind.Withdrawn or TimelineKind.JoinedInto => this with { State = CaseState.Ingetrokken },
        TimelineKind.ReturnedToNew => this with { State = CaseState.Nieuw, Owner = null },
        TimelineKind.OwnerChanged or TimelineKind.TransferAccepted => this with { Owner = entry.About?.Id },
        TimelineKind.RegisseurApproved => this with { Regisseur = entry.About?.Id },
        TimelineKind.RegieEnded => this with { Regisseur = null },
        _ => this,
    };
}
