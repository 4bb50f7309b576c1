using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Doubles;

/// <summary>The cards of a possible double: numbers for the coordinators, each other's name and phone for the two professionals. Nothing of either case.</summary>
public sealed class DoubleCards(CaseStore cases, CaseWords words, PartnerDirectory directory) : ITopicCards
{
    public string Kind => LaneTopic.Doubles;

    public async ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken)
    {
        if (CaseNumber.Parse(lane.Topic!.Value.Which) is not { } older || DoubleRules.Find(file.Case, older) is not { } found) return null;
        return lane.PersonId is { } reader ? Introduction(file.Case, found, reader) : await OverviewAsync(file.Case, found, cancellationToken);
    }

    private async Task<AdaptiveCard> OverviewAsync(Case newer, PossibleDouble found, CancellationToken cancellationToken)
    {
        var there = found.There ?? (await cases.LoadAsync(found.Other, cancellationToken))?.Case.Speaks ?? newer.Speaks;
        return DoublesCard.Build(new DoublesCardData(
            LineOf(found.Other, there),
            LineOf(newer.Number, found.Here ?? newer.Speaks),
            found.State switch
            {
                DoubleState.Found => DoublesState.Open,
                DoubleState.Joined => DoublesState.Joined,
                DoubleState.NotTheSame => DoublesState.NotTheSame,
                _ => DoublesState.BroughtTogether,
            },
            CaseWords.DecidedOf(found.DecidedBy, found.DecidedAt),
            found.State == DoubleState.Joined ? found.Other.ToString() : null));
    }

    private AdaptiveCard? Introduction(Case newer, PossibleDouble found, PersonId reader)
    {
        if (found is not { Here: { } here, There: { } there }) return null;
        if (found.State == DoubleState.Found)
        {
            return MessageCard.Build(new MessageCardData(
                "Deze vraag is voorbij", $"Een van de twee signalen is afgesloten, of heeft nu iemand anders. Je hoeft voor {(here.Id == reader ? newer.Number : found.Other)} niets te doen."));
        }

        var isHere = here.Id == reader;
        var (agrees, otherAgrees) = isHere ? (found.HereAgrees, found.ThereAgrees) : (found.ThereAgrees, found.HereAgrees);
        return IntroductionCard.Build(new IntroductionCardData(
            (isHere ? newer.Number : found.Other).ToString(),
            PersonOf(isHere ? there : here),
            (isHere ? found.Other : newer.Number).ToString(),
            found.State switch
            {
                DoubleState.Joined => IntroductionState.Joined,
                DoubleState.NotTheSame => IntroductionState.NotTheSame,
                _ when agrees => IntroductionState.YouAgreed,
                _ when otherAgrees => IntroductionState.OtherAgreed,
                _ => IntroductionState.Asked,
            },
            found.State == DoubleState.Joined ? found.Other.ToString() : null));
    }

    private DoubleLine LineOf(CaseNumber number, Professional who) => new(number.ToString(), who.Name, words.PartnerOf(who));

    private ContactPerson PersonOf(Professional who)
    {
        var contact = directory.State.Find(who.Id);
        return new ContactPerson(who.Name, who.Function, words.PartnerOf(who), contact?.Phone, contact?.Mail, contact is null ? "" : Partners.Upkeep.DayWords.Say(contact.WorkingDays));
    }
}
