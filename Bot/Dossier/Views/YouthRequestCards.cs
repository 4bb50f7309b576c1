using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;
using YouthRequestKind = TeamsSchakelpunt.Bot.Glossary.YouthRequestKind;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>A request of the youngster: for the coordinators to decide on, and for who passed it on what became of it.</summary>
public sealed class YouthRequestCards : ITopicCards
{
    public string Kind => LaneTopic.Request;

    public ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken)
    {
        var request = file.Case.Requests.FirstOrDefault(asked => asked.Id.ToString(CultureInfo.InvariantCulture) == lane.Topic!.Value.Which);
        return ValueTask.FromResult(request is null ? null : lane.IsWithCoordinators ? ToDecide(file.Case, request) : Word(file.Case, request));
    }

    private static AdaptiveCard ToDecide(Case @case, YouthRequest request) => YouthRequestCard.Build(new YouthRequestCardData(
        @case.Number.ToString(),
        request.Id.ToString(CultureInfo.InvariantCulture),
        request.Kind switch
        {
            YouthRequestKind.Correctie => Cards.YouthRequestKind.Correction,
            YouthRequestKind.Verwijderen => Cards.YouthRequestKind.Erasure,
            _ => Cards.YouthRequestKind.Objection,
        },
        request.AskedOn,
        request.AnswerBefore,
        request.By.Name,
        request.Granted switch { null => YouthRequestState.Open, true => YouthRequestState.Granted, false => YouthRequestState.Rejected },
        CaseWords.DecidedOf(request.DecidedBy, request.DecidedAt, request.Why)));

    private static AdaptiveCard? Word(Case @case, YouthRequest request)
    {
        if (request is not { Granted: { } granted, DecidedBy: { } by }) return null;
        var why = request.Why is { } reason ? $" Reden: {ReasonLists.LabelOf(reason)}." : "";
        var decided = granted ? "wees het verzoek toe" : "wees het verzoek af";
        return MessageCard.Build(new MessageCardData(
            $"{@case.Number}: besluit over het verzoek",
            $"{UserText.EscapeLine(by.Name)} {decided}: {request.Kind.Label().ToLowerInvariant()}.{why} Vertel het de jongere.{(granted ? "" : " Zeg erbij dat klagen kan bij de Autoriteit Persoonsgegevens.")}",
            granted ? MessageTone.Good : MessageTone.Info));
    }
}
