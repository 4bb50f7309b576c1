using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>The receipt of who raised a signal: who got it, and honestly how far it is.</summary>
public sealed class Receipts(CaseWords words)
{
    /// <summary>What the routing table offers where a rule may be in the way.</summary>
    private const string Knelpunt = "knelpunt";

    /// <param name="case">The case.</param>
    /// <param name="posted">What stands in each lane.</param>
    /// <param name="reader">Whose receipt it is.</param>
    /// <param name="userId">The reader as Teams knows them, so that the card keeps itself fresh; null where unknown.</param>
    public AdaptiveCard Build(Case @case, IReadOnlyDictionary<Lane, PostedCard> posted, PersonId reader, string? userId)
    {
        var number = @case.Number.ToString();
        return ReceiptCard.Build(new ReceiptCardData(
            number,
            words.TypeOf(@case),
            CaseWords.StatusOf(@case),
            CaseWords.UrgencyOf(@case),
            @case.CoordinatorDecides ? words.NameOf(PartnerKey.Coordinator) : words.NameOf(@case.Route.First),
            [.. @case.Route.Partners.Where(p => !IsNoNews(@case, posted, p)).Select(p => new ReceiptRecipient(words.NameOf(p), DeliveryOf(posted, p)))],
            @case.PickUpBefore,
            CaseWords.PickedUpOf(@case),
            NextSteps(@case, posted, reader),
            OfferOf(@case),
            ShowsDuoNote: @case.Type == SignalTypeKey.Verzuim,
            @case.Route.OtherMunicipality,
            ButtonsOf(@case),
            userId is null ? null : new CardRefresh(Verbs.RefreshReceipt, new Dictionary<string, string> { [DataKeys.CaseNumber] = number }, [userId])));
    }

    /// <summary>The reporter's own partner is not told while the reporter may pick it up, nor after the reporter did (section 5 of the domain, rule 2).</summary>
    private static bool IsNoNews(Case @case, IReadOnlyDictionary<Lane, PostedCard> posted, PartnerKey partner) =>
        partner == @case.Reporter.Partner && (@case.AwaitsReporter || (@case.Owner?.Id == @case.Reporter.Id && !posted.ContainsKey(Lane.Channel(partner))));

    private static Cards.Delivery DeliveryOf(IReadOnlyDictionary<Lane, PostedCard> posted, PartnerKey partner) =>
        posted.GetValueOrDefault(Lane.Channel(partner))?.Status switch
        {
            PostedStatus.Delivered => Cards.Delivery.Delivered,
            PostedStatus.NoChannel or PostedStatus.Failed => Cards.Delivery.Failed,
            _ => Cards.Delivery.NotYet,
        };

    private static List<string> NextSteps(Case @case, IReadOnlyDictionary<Lane, PostedCard> posted, PersonId reader)
    {
        if (@case.Ending is { } ending) return ending.DoubleOf is { } other && ending.By.Id == Actor.Schakelpunt.Id ? [$"Dit signaal gaat verder als {other}."] : [];
        var steps = new List<string>();
        if (@case.Owner is { } owner) steps.Add(WhoActs(@case, owner, reader));
        else if (@case.CoordinatorDecides) steps.Add("De coördinator kiest nu welke partner begint.");
        else if (@case.AwaitsReporter) steps.Add($"Jullie zijn het eerste contact. Pak je dit zelf op, of een collega?");

        if (@case.Regie.Current is { } regisseur) steps.Add($"{UserText.EscapeLine(regisseur.Who.Name)} is de regisseur: het vaste aanspreekpunt.");
        if (posted.Values.Any(p => p.Status != PostedStatus.Delivered)) steps.Add("Niet alles is bezorgd. De coördinator weet dat en helpt.");
        if (!@case.MayBeShared) steps.Add("Vul nog aan. Dan ziet wie het oppakt ook jouw toelichting.");
        return steps;
    }

    private static string WhoActs(Case @case, Professional owner, PersonId reader) => @case.State switch
    {
        CaseState.Nazorg => $"{UserText.EscapeLine(@case.Aftercare?.Who.Name ?? owner.Name)} houdt contact met de jongere.",
        CaseState.Lopend when owner.Id == reader => "Jij hebt contact met de jongere. Leg afspraken vast in de casus.",
        CaseState.Lopend => $"{UserText.EscapeLine(owner.Name)} heeft contact met de jongere.",
        _ when owner.Id == reader => "Jij hebt dit opgepakt. Neem contact op met de jongere.",
        _ => $"{UserText.EscapeLine(owner.Name)} neemt contact op met de jongere.",
    };

    private static string? OfferOf(Case @case) => @case.Route.Offer switch
    {
        "plan" => "Denk aan een casusbespreking met de partners die erbij horen.",
        "overdracht" => "Denk aan een warme overdracht: een gesprek met jongere, ouders en beide scholen.",
        Knelpunt => "Zit een regel in de weg? Dan is de regel het probleem, niet de jongere. Geef dat door als knelpunt.",
        _ => null,
    };

    private static ReceiptButtons ButtonsOf(Case @case)
    {
        var buttons = ReceiptButtons.OpenCase;
        if (@case.AwaitsReporter && @case.Owner is null) buttons |= ReceiptButtons.PickUpSelf | ReceiptButtons.LeaveToColleague;
        if (@case.State is not (CaseState.Gesloten or CaseState.Ingetrokken)) buttons |= ReceiptButtons.Supplement;
        if (@case.Route.Offer == Knelpunt) buttons |= ReceiptButtons.Knelpunt;
        return buttons;
    }
}
