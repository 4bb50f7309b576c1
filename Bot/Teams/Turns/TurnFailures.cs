using System.Security.Cryptography;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>What failed underneath gets one sentence, with a reference that finds the log entry.</summary>
internal sealed partial class TurnFailures(ILogger<TurnFailures> logger)
{
    private const string Letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    public async Task<InvokeResponse?> AnswerAsync(TurnContext context, Exception failure, CancellationToken cancellationToken)
    {
        var reference = RandomNumberGenerator.GetString(Letters, 6);
        Log.TurnFailed(logger, reference, context.Activity.Type, context.Activity.Name, failure);
        var sentence = $"Dit lukt nu even niet. Probeer het zo nog eens. Referentie {reference}.";
        switch (context.Activity.Type)
        {
            case ActivityTypes.Invoke when context.Activity.Name is InvokeNames.FileConsent:
                await TrySayAsync(context, sentence, reference, cancellationToken);
                return InvokeSentences.Say(context.Activity.Name, sentence);
            case ActivityTypes.Invoke:
                return InvokeSentences.Say(context.Activity.Name, sentence);
            case ActivityTypes.Message:
                await TrySayAsync(context, sentence, reference, cancellationToken);
                return null;
            default:
                return null;
        }
    }

    private async Task TrySayAsync(TurnContext context, string sentence, string reference, CancellationToken cancellationToken)
    {
        try
        {
            await context.ReplyAsync(Activity.Message(sentence), cancellationToken);
        }
        catch (Exception failure)
        {
            Log.SentenceFailed(logger, reference, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1001, LogLevel.Error, "Turn {Reference} failed ({Type} {Name})")]
        public static partial void TurnFailed(ILogger logger, string reference, string? type, string? name, Exception failure);

        [LoggerMessage(1002, LogLevel.Warning, "The user could not be told of {Reference}")]
        public static partial void SentenceFailed(ILogger logger, string reference, Exception failure);
    }
}
