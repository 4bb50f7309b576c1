using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>"Wil je eigenaar worden?", in the chat of who is asked.</summary>
public sealed class OwnerQuestions(CaseWords words) : ITopicCards
{
    public string Kind => LaneTopic.Owner;

    public ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken)
    {
        var @case = file.Case;
        var round = lane.Topic!.Value.Which;
        var asked = file.Timeline.LastOrDefault(entry => entry.Kind == TimelineKind.OwnerOffered && entry.About?.Id == lane.PersonId);
        if (asked is null) return ValueTask.FromResult<AdaptiveCard?>(null);
        return ValueTask.FromResult<AdaptiveCard?>(OwnerQuestionCard.Build(new OwnerQuestionCardData(
            @case.Number.ToString(), words.TypeOf(@case), @case.Phase.Label(), round, asked.By.Name, StateOf(file, lane, round, asked))));
    }

    private static OwnerQuestionState StateOf(CaseFile file, Lane lane, string round, Cases.TimelineEntry asked)
    {
        if (file.Case.OwnerOffer is { } offer && offer.Round.ToString(CultureInfo.InvariantCulture) == round) return OwnerQuestionState.Asked;
        var answer = file.Timeline.LastOrDefault(entry =>
            entry.Kind is TimelineKind.OwnerChanged or TimelineKind.OwnerDeclined && entry.By.Id == lane.PersonId && entry.At >= asked.At);
        return answer?.Kind switch
        {
            TimelineKind.OwnerChanged => OwnerQuestionState.Accepted,
            TimelineKind.OwnerDeclined => OwnerQuestionState.Declined,
            _ => OwnerQuestionState.Withdrawn,
        };
    }
}
