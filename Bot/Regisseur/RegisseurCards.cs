using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Regisseur;

/// <summary>
/// The cards of a proposal, kept up to date in place: the question to the candidate, the one to the present regisseur, the
/// decision in the coordinators' channel, and the word to who proposed.
/// </summary>
public sealed class RegisseurCards(CaseWords words, PartnerDirectory directory, PersonCases people, TimeProvider time) : ITopicCards
{
    public string Kind => LaneTopic.Regisseur;

    public async ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken)
    {
        // An earlier round was decided: its card stands as it was.
        if (file.Case.Regie.Proposal is not { } proposal || RoundOf(proposal) != lane.Topic!.Value.Which) return null;
        if (lane.IsWithCoordinators) return await DecisionAsync(file.Case, proposal, viewer, cancellationToken);
        return lane.PersonId == proposal.Candidate.Id ? Question(file.Case, proposal)
            : lane.PersonId == proposal.From?.Id ? Handover(file.Case, proposal)
            : Word(file.Case, proposal);
    }

    private AdaptiveCard Question(Case @case, RegisseurProposal proposal) => RegisseurQuestionCard.Build(new RegisseurQuestionCardData(
        @case.Number.ToString(),
        words.TypeOf(@case),
        @case.Phase.Label(),
        RoundOf(proposal),
        proposal.By.Name,
        words.PartnerOf(proposal.By),
        ReasonLists.LabelOf(proposal.Reason),
        proposal.State switch
        {
            ProposalState.Proposed => RegisseurQuestionState.Asked,
            ProposalState.Accepted => RegisseurQuestionState.Accepted,
            ProposalState.Approved when @case.Regie.Current?.Who.Id != proposal.Candidate.Id => RegisseurQuestionState.Ended,
            ProposalState.Approved when @case.Ending is not null => RegisseurQuestionState.CaseClosed,
            ProposalState.Approved => RegisseurQuestionState.Approved,
            ProposalState.Declined => RegisseurQuestionState.Declined,
            ProposalState.Rejected => RegisseurQuestionState.Rejected,
            _ => RegisseurQuestionState.Withdrawn,
        },
        proposal.From?.Name,
        DecidedOf(proposal)));

    private AdaptiveCard Handover(Case @case, RegisseurProposal proposal) => HandoverConsentCard.Build(new HandoverConsentCardData(
        @case.Number.ToString(),
        words.TypeOf(@case),
        RoundOf(proposal),
        proposal.Candidate.Name,
        words.WorkOf(proposal.Candidate),
        proposal.By.Name,
        ReasonLists.LabelOf(proposal.Reason),
        proposal switch
        {
            { State: ProposalState.Approved } => HandoverConsentState.HandedOver,
            { IsOpen: false } => HandoverConsentState.Stays,
            { FromAgrees: true } => HandoverConsentState.Agreed,
            { FromAgrees: false } => HandoverConsentState.Disagreed,
            _ => HandoverConsentState.Asked,
        },
        DecidedOf(proposal)));

    private async Task<AdaptiveCard> DecisionAsync(Case @case, RegisseurProposal proposal, Actor? viewer, CancellationToken cancellationToken)
    {
        var today = WorkingDays.Day(time.GetUtcNow());
        var contact = directory.State.Find(proposal.Candidate.Id);
        return RegisseurDecisionCard.Build(new RegisseurDecisionCardData(
            @case.Number.ToString(),
            RoundOf(proposal),
            proposal.Candidate.Name,
            proposal.Candidate.Function,
            words.PartnerOf(proposal.Candidate),
            proposal.By.Name,
            ReasonLists.LabelOf(proposal.Reason),
            await people.CountRegieAsync(proposal.Candidate.Id, cancellationToken),
            contact?.IsPresent(today) == true,
            proposal.State switch
            {
                ProposalState.Proposed => RegisseurDecisionState.WaitsForCandidate,
                ProposalState.Accepted => RegisseurDecisionState.ToDecide,
                ProposalState.Approved => RegisseurDecisionState.Approved,
                ProposalState.Declined => RegisseurDecisionState.Declined,
                ProposalState.Rejected => RegisseurDecisionState.Rejected,
                _ => RegisseurDecisionState.Withdrawn,
            },
            contact?.FirstDay(today) is { } back && back != today ? back : null,
            proposal.From?.Name,
            proposal.FromAgrees,
            DecidedOf(proposal),
            viewer is null || (viewer.Id != proposal.By.Id && viewer.Id != proposal.Candidate.Id)));
    }

    /// <summary>What became of it, for who proposed.</summary>
    private static AdaptiveCard Word(Case @case, RegisseurProposal proposal)
    {
        var candidate = UserText.EscapeLine(proposal.Candidate.Name);
        var why = proposal.Why is { } reason ? $" Reden: {ReasonLists.LabelOf(reason)}." : "";
        var (title, text, tone) = proposal.State switch
        {
            ProposalState.Proposed => ("Voorstel verstuurd", $"{candidate} krijgt de vraag. Na een ja beslist de coördinator.", MessageTone.Info),
            ProposalState.Accepted => ("De kandidaat zei ja", $"{candidate} wil regisseur worden. De coördinator beslist.", MessageTone.Info),
            ProposalState.Approved => ("Er is een regisseur", $"{candidate} is regisseur van {@case.Number}.", MessageTone.Good),
            ProposalState.Declined => ("De kandidaat zei nee", $"{candidate} wordt geen regisseur.{why} Je kunt een ander voorstellen.", MessageTone.Warning),
            ProposalState.Rejected => ("Voorstel afgewezen", $"{UserText.EscapeLine(proposal.DecidedBy?.Name ?? "De coördinator")} wees je voorstel af.{why}", MessageTone.Warning),
            _ => ("Voorstel vervallen", "Je voorstel geldt niet meer.", MessageTone.Info),
        };
        return MessageCard.Build(new MessageCardData(
            $"{@case.Number}: {title}", text, tone, Buttons: [CardButton.ForCommand("Bekijk casus", $"casus {@case.Number}")]));
    }

    private static Decided? DecidedOf(RegisseurProposal proposal) => CaseWords.DecidedOf(proposal.DecidedBy, proposal.DecidedAt, proposal.Why);

    private static string RoundOf(RegisseurProposal proposal) => proposal.Round.ToString(CultureInfo.InvariantCulture);
}
