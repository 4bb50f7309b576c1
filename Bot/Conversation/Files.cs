using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Inzage;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Meetings;
using TeamsSchakelpunt.Bot.Overstap;
using TeamsSchakelpunt.Bot.Overstap.Csv;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Teams;
using TeamsSchakelpunt.Bot.Upkeep;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Files in the chat with the bot: a list of contacts or of De Overstap that comes in, and what was asked for as a file.</summary>
public sealed class Files(IFileClient files, TransferContacts contacts, ImportOverstap overstap, ExportLog log, GiveInzage inzage, OfferInvitation invitations)
{
    private static readonly Answer.Say Outdated = new("Deze vraag is verouderd. Vraag het bestand nog eens.");
    private static readonly Answer.Say NotFetched = new("Ik kon dit bestand niet ophalen. Stuur het nog eens.");

    /// <summary>A file that came with a message.</summary>
    public async Task<Answer> ReceiveAsync(Turn turn, FileDownloadInfo file, CancellationToken cancellationToken)
    {
        var (mayContacts, mayOverstap) = (turn.Actor.ManagesContacts(), ImportOverstap.MayImport(turn.Actor));
        if (!mayContacts && !mayOverstap) return new Answer.Say("Ik kan hier niets met bestanden. Ik heb het niet geopend.");
        return await files.DownloadAsync(file, mayOverstap ? OverstapReader.MostBytes : TransferContacts.MostBytes, cancellationToken) switch
        {
            FileContent.Downloaded(var bytes) => await PreviewAsync(turn.Actor, file.Name, bytes.ToArray(), mayContacts, mayOverstap, cancellationToken),
            FileContent.TooLarge => mayOverstap ? ImportOverstap.TooLarge : TransferContacts.TooLarge,
            _ => NotFetched,
        };
    }

    /// <summary>Who may bring both kinds of list is asked where the headings do not tell which it is.</summary>
    private async Task<Answer> PreviewAsync(Actor actor, string name, byte[] bytes, bool mayContacts, bool mayOverstap, CancellationToken cancellationToken)
    {
        if (!mayOverstap) return await contacts.PreviewAsync(name, bytes, actor, cancellationToken);
        var (isOverstap, isContacts) = mayContacts ? OverstapReader.KindOf(bytes) : (true, false);
        return isOverstap ? await overstap.PreviewAsync(bytes, actor, cancellationToken)
            : isContacts ? await contacts.PreviewAsync(name, bytes, actor, cancellationToken)
            : ImportOverstap.AskKind();
    }

    /// <summary>The answer to an offered file: it is made now, for who asks now, and put where the user keeps files.</summary>
    public async Task ConsentAsync(Turn turn, FileConsentRequest request, CancellationToken cancellationToken)
    {
        if (request.Upload is not { } target)
        {
            await ShowAsync(turn.Context, Activity.Message("Goed. Ik heb geen bestand gemaakt."), cancellationToken);
            return;
        }

        switch (await MakeAsync(turn.Actor, request.Context, cancellationToken))
        {
            case Answer.DeliverFile(var content) when await files.UploadAsync(target, content, cancellationToken) == FileUploadOutcome.Uploaded:
                await ShowAsync(turn.Context, Activity.FileInfo(target), cancellationToken);
                break;
            case Answer.Say(var sentence):
                await ShowAsync(turn.Context, Activity.Message(sentence), cancellationToken);
                break;
            default:
                await Replies.SendHereAsync(turn.Context, new Answer.Say("Het bestand opslaan lukte niet. Probeer het nog eens."), cancellationToken);
                break;
        }
    }

    /// <summary>The file that was offered. What came along with the consent says which; the right to it is looked at again.</summary>
    private async Task<Answer> MakeAsync(Actor actor, IReadOnlyDictionary<string, string> context, CancellationToken cancellationToken) =>
        context.GetValueOrDefault(DataKeys.File) switch
        {
            TransferContacts.FileKind => contacts.Make(actor),
            ExportLog.FileKind => await log.MakeAsync(actor, cancellationToken),
            GiveInzage.FileKind when CaseNumber.Parse(context.GetValueOrDefault(DataKeys.CaseNumber)) is { } number => await inzage.MakeAsync(number, actor, cancellationToken),
            OfferInvitation.FileKind when CaseNumber.Parse(context.GetValueOrDefault(DataKeys.CaseNumber)) is { } number
                && int.TryParse(context.GetValueOrDefault(DataKeys.Round), NumberStyles.None, CultureInfo.InvariantCulture, out var round) =>
                await invitations.MakeAsync(number, round, actor, cancellationToken),
            _ => Outdated,
        };

    /// <summary>In the place of the question, so that it is not answered twice; beside it where that can't be done.</summary>
    private static async Task ShowAsync(TurnContext context, Activity outcome, CancellationToken cancellationToken)
    {
        if (context.Activity.ReplyToId is { } question)
        {
            try
            {
                await context.Connector.UpdateAsync(context.Conversation, question, outcome, cancellationToken);
                return;
            }
            catch (ConnectorException)
            {
                // Said below, as a message of its own.
            }
        }

        await context.ReplyAsync(outcome, cancellationToken);
    }
}
