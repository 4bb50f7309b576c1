using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>What coordinators must know or decide about a case: the most pressing thing, without type or school.</summary>
public sealed class CoordinatorNotices(CaseWords words)
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The card, or null where there is nothing to tell.</summary>
    public AdaptiveCard? Build(CaseFile file)
    {
        var @case = file.Case;
        if (@case.Ending is not null)
        {
            return WasTold(file)
                ? Card(@case, @case.State == CaseState.Gesloten ? "Gesloten" : "Ingetrokken", "Hier is niets meer voor te doen.", null, MessageTone.Good, CoordinatorNoticeButtons.OpenCase)
                : null;
        }

        if (Asks(@case) is { } asked) return asked;
        if (@case.Owner is { } owner)
        {
            if (NotReached(file) is { Count: > 0 } unreached)
            {
                var again = file.Posted.Values.Any(posted => posted.Status == PostedStatus.Failed) ? CoordinatorNoticeButtons.Redeliver : CoordinatorNoticeButtons.None;
                return Card(@case, "Gevraagde partner niet bereikt", $"{string.Join(" en ", unreached)} weet niet van de vraag om mee te doen.",
                    "Koppel een kanaal, of bel de partner.", MessageTone.Attention, CoordinatorNoticeButtons.OpenCase | again);
            }

            if (NotOffered(file) is { } receiver)
            {
                return Card(@case, "Overdracht niet bezorgd", $"{receiver} weet niet van de warme overdracht.",
                    "Koppel een kanaal, of bel de partner.", MessageTone.Attention, CoordinatorNoticeButtons.OpenCase);
            }

            return WasTold(file)
                ? Card(@case, "Opgepakt", $"{owner.Name} heeft dit opgepakt.", null, MessageTone.Good, CoordinatorNoticeButtons.OpenCase)
                : null;
        }

        if (file.Timeline.LastOrDefault(entry => entry.Kind is TimelineKind.ReturnedToNew or TimelineKind.PickedUp) is { Kind: TimelineKind.ReturnedToNew } returned)
        {
            return Card(@case, "Weer zonder eigenaar", $"{returned.About?.Name ?? "De eigenaar"} is weg, of lang afwezig zonder vervanger.",
                "Vraag een partner om dit op te pakken.", MessageTone.Attention, CoordinatorNoticeButtons.OpenCase | CoordinatorNoticeButtons.Assign);
        }

        if (@case.CoordinatorDecides)
        {
            return Card(@case, "Jij kiest wie begint", "Dit signaal is twee keer doorgestuurd. Ook de derde partner vindt dat het bij een ander hoort.",
                "Wijs een partner aan, of breng de partners bij elkaar.", MessageTone.Attention, CoordinatorNoticeButtons.OpenCase | CoordinatorNoticeButtons.Assign);
        }

        if (@case.Route.First == PartnerKey.Coordinator)
        {
            return Card(@case, "Nieuw signaal zonder eerste contact", "De school van de jongere is geen partner.",
                "Wijs een partner aan.", MessageTone.Attention, CoordinatorNoticeButtons.OpenCase | CoordinatorNoticeButtons.Assign);
        }

        var failed = file.Posted.Where(p => p.Value.Status == PostedStatus.Failed).ToList();
        if (failed.Count > 0)
        {
            return Card(@case, "Bericht niet bezorgd", string.Join(" ", failed.Select(p => $"{NameOf(p.Key)}: {p.Value.Problem}")),
                "Bel de partner, of stuur het bericht opnieuw.", MessageTone.Attention, CoordinatorNoticeButtons.OpenCase | CoordinatorNoticeButtons.Redeliver);
        }

        var withoutChannel = file.Posted.Where(p => p.Value.Status == PostedStatus.NoChannel).Select(p => NameOf(p.Key)).ToList();
        if (withoutChannel.Count > 0)
        {
            return Card(@case, "Partner zonder kanaal", $"{string.Join(" en ", withoutChannel)} heeft nog geen kanaal en heeft dit dus niet gezien.",
                "Koppel een kanaal: dan komt het bericht daar alsnog aan.", MessageTone.Warning, CoordinatorNoticeButtons.OpenCase);
        }

        return @case.Route.With.Contains(PartnerKey.Coordinator)
            ? Card(@case, "Nieuw signaal", "Dit signaal past bij geen vaste soort. Kijk mee of het goed terechtkomt.", null, MessageTone.Info, CoordinatorNoticeButtons.OpenCase | CoordinatorNoticeButtons.Assign)
            : WasTold(file) ? Card(@case, "Opgelost", "Hier is niets meer voor te doen.", null, MessageTone.Good, CoordinatorNoticeButtons.OpenCase) : null;
    }

    /// <summary>What a coordinator must know of a case that runs.</summary>
    private static AdaptiveCard? Asks(Case @case)
    {
        if (@case.Regie is { StandInAskedUntil: { } until, Current.Who: { } absent })
        {
            return Card(@case, "Regisseur lang afwezig", until == DateOnly.MaxValue ? $"{absent.Name} werkt hier niet meer." : $"{absent.Name} is er niet tot en met {until.ToString("d MMMM", Dutch)}.",
                "Stel een vervanger voor als regisseur.", MessageTone.Warning, CoordinatorNoticeButtons.OpenCase);
        }

        return @case.YouthKnows == YouthKnows.Nee && (@case.Invitations.Any(asked => asked.Ground is not null) || @case.Participants.Any(joined => !joined.IsAnonymous) || @case.Transfer.IsRunning)
            ? Card(@case, "Gedeeld zonder dat de jongere het weet", "Daar is een reden voor vastgelegd.", "Kijk mee of dat klopt.", MessageTone.Warning, CoordinatorNoticeButtons.OpenCase)
            : null;
    }

    /// <summary>Partners that were asked to take part and have no channel, or could not be told.</summary>
    private List<string> NotReached(CaseFile file) =>
    [
        .. file.Case.Invitations.Where(asked => file.Posted.GetValueOrDefault(Lane.Channel(asked.Partner))?.Status is PostedStatus.NoChannel or PostedStatus.Failed)
            .Select(asked => words.NameOf(asked.Partner)),
    ];

    /// <summary>The partner of a warme overdracht that has no channel, or could not be told; null where it was.</summary>
    private string? NotOffered(CaseFile file) => file.Case.Transfer is { IsRunning: true, To: { } to } transfer
        && file.Posted.GetValueOrDefault(TransferLanes.CardIn(Lane.Channel(to), transfer.Round))?.Status is PostedStatus.NoChannel or PostedStatus.Failed
            ? words.NameOf(to)
            : null;

    private static bool WasTold(CaseFile file) => file.Posted.ContainsKey(Lane.Coordinators);

    private string NameOf(Lane lane) => lane.Partner is { } partner ? words.NameOf(partner) : lane.Topic is null ? "De melder" : "Een collega die iets is gevraagd";

    private static AdaptiveCard Card(
        Case @case, string title, string reason, string? advice, MessageTone tone, CoordinatorNoticeButtons buttons) =>
        CoordinatorNoticeCard.Build(new CoordinatorNoticeCardData(
            @case.Number.ToString(), CaseWords.StatusOf(@case), title, reason, advice, tone, buttons));
}
