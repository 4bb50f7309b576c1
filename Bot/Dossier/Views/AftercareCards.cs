using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>"Jij houdt contact", in the chat of who gives nazorg (section 2.11 of the domain).</summary>
public sealed class AftercareCards : ITopicCards
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public string Kind => LaneTopic.Aftercare;

    public ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken) => ValueTask.FromResult<AdaptiveCard?>(
        file.Case is { State: CaseState.Nazorg, Aftercare: { } aftercare } @case && aftercare.Who.Id == lane.PersonId
            ? MessageCard.Build(new MessageCardData(
                $"{@case.Number}: jij houdt contact",
                $"De casus is in nazorg. Neem vanaf {aftercare.FirstContact.ToString("dddd d MMMM yyyy", Dutch)} contact op met de jongere. Gaat het niet goed? Zeg dat in het dossier.",
                Buttons: [CardButton.ForCommand("Bekijk casus", $"casus {@case.Number}")]))
            : MessageCard.Build(new MessageCardData($"{file.Case.Number}: nazorg is klaar", "Je hoeft geen contact meer te houden. Bedankt voor wat je deed.", MessageTone.Good)));
}
