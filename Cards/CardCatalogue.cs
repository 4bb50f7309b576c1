using TeamsSchakelpunt.Cards.Examples;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>Every card with example data: for <c>cards DIR</c> and for the tests.</summary>
public static class CardCatalogue
{
    /// <summary>Name (kebab case, unique) and card.</summary>
    public static IReadOnlyList<(string Name, AdaptiveCard Card)> All { get; } =
        [
            .. FormExamples.All, .. CaseExamples.All, .. TalkExamples.All, .. DirectoryExamples.All, .. KeepingExamples.All,
            .. DossierExamples.All, .. CaseFormExamples.All, .. QuestionExamples.All, .. CoordinatorExamples.All,
            .. MeetingFormExamples.All, .. MeetingExamples.All, .. TransferExamples.All, .. KnelpuntExamples.All, .. OverstapExamples.All,
        ];
}
