using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>The case cards that were shown in chats: when their reader may no longer see the case, they say so.</summary>
public sealed class ShownCases(DossierCards dossier, PartnerDirectory directory, PersonalChats chats) : ITopicCards
{
    public string Kind => LaneTopic.Shown;

    public async ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken)
    {
        if (lane.PersonId is not { } person) return null;
        var reader = directory.ActorOf(person, null);
        return file.Case.AccessOf(reader) == CaseAccess.None
            ? CaseEndedCard.Build(new CaseEndedCardData(file.Case.Number.ToString(), CaseEnd.YourPart))
            : dossier.Build(file, reader, new DossierView(false, InDialog: false, (await chats.FindAsync(person, cancellationToken))?.UserId));
    }
}
