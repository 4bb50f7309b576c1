using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Bot.Teams;
using TeamsSchakelpunt.Bot.Upkeep;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Files in the chat with the bot: a list of contacts that comes in, and the one that was asked for.</summary>
public sealed class Files(IFileClient files, TransferContacts contacts)
{
    private static readonly Answer.Say NotFetched = new("Ik kon dit bestand niet ophalen. Stuur het nog eens.");

    /// <summary>A file that came with a message.</summary>
    public async Task<Answer> ReceiveAsync(Turn turn, FileDownloadInfo file, CancellationToken cancellationToken)
    {
        if (!turn.Actor.ManagesContacts()) return new Answer.Say("Ik kan hier niets met bestanden. Ik heb het niet geopend.");
        return await files.DownloadAsync(file, TransferContacts.MostBytes, cancellationToken) switch
        {
            FileContent.Downloaded(var bytes) => await contacts.PreviewAsync(file.Name, bytes.ToArray(), turn.Actor, cancellationToken),
            FileContent.TooLarge => TransferContacts.TooLarge,
            _ => NotFetched,
        };
    }

    /// <summary>The answer to an offered file: it is made now, for who asks now, and put where the user keeps files.</summary>
    public async Task ConsentAsync(Turn turn, FileConsentRequest request, CancellationToken cancellationToken)
    {
        if (request.Upload is not { } target || !turn.Actor.ManagesContacts())
        {
            await ShowAsync(turn.Context, Activity.Message("Goed. Ik heb geen bestand gemaakt."), cancellationToken);
            return;
        }

        if (await files.UploadAsync(target, contacts.Export(turn.Actor), cancellationToken) != FileUploadOutcome.Uploaded)
        {
            await Replies.SendHereAsync(turn.Context, new Answer.Say("Het bestand opslaan lukte niet. Probeer het nog eens."), cancellationToken);
            return;
        }

        await ShowAsync(turn.Context, Activity.FileInfo(target), cancellationToken);
    }

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
