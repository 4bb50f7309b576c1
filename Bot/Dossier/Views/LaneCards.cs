using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>Draws what each lane of a case shows now: a partner's channel, the reporter's receipt, the coordinators.</summary>
public sealed class LaneCards(
    ChannelNotices notices, Receipts receipts, CoordinatorNotices coordinators, PartnerDirectory directory, PersonalChats chats) : ILaneCards
{
    public async Task<LaneCard?> RenderAsync(CaseFile file, Lane lane, CancellationToken cancellationToken)
    {
        if (lane.PersonId is { } person)
        {
            var userId = (await chats.FindAsync(person, cancellationToken))?.UserId;
            return Draw(receipts.Build(file.Case, file.Posted, person, userId), $"Signaal {file.Case.Number}");
        }

        if (lane.Partner is { } partner)
        {
            if (IsOldNewsToOwnPartner(file, lane, partner)) return null;
            return Draw(notices.Build(file, partner, null, await UserIdsOfAsync(partner, cancellationToken)), $"Nieuw signaal {file.Case.Number}");
        }

        return coordinators.Build(file) is { } notice ? Draw(notice, $"Signaal {file.Case.Number}") : null;
    }

    /// <summary>The reporter took it before their own partner was told: it is no news there (section 5, rule 2).</summary>
    private static bool IsOldNewsToOwnPartner(CaseFile file, Lane lane, PartnerKey partner) =>
        file.Case.Owner?.Id == file.Case.Reporter.Id && partner == file.Case.Reporter.Partner && !file.Posted.ContainsKey(lane);

    /// <summary>The people of the partner whom Teams knows; the schema allows 60.</summary>
    private async Task<IReadOnlyList<string>> UserIdsOfAsync(PartnerKey partner, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        foreach (var contact in directory.ContactsOf(partner).Where(c => c.Person is not null).Take(60))
        {
            if (await chats.FindAsync(contact.Person!.Value, cancellationToken) is { } chat) ids.Add(chat.UserId);
        }

        return ids;
    }

    private static LaneCard Draw(AdaptiveCard card, string summary) => new(CardJson.Serialize(card), summary);
}
