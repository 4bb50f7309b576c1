using System.Text.RegularExpressions;
using TeamsSchakelpunt.Bot.Conversation.Recognition;
using TeamsSchakelpunt.Bot.Knelpunten;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>The commands about knelpunten.</summary>
public sealed partial class KnelpuntIntents(SubmitKnelpunt submit, KnelpuntAgenda agenda)
{
    /// <summary>Fewer words than these are how it was asked for, not what it is about.</summary>
    private const int LeastWords = 3;

    /// <summary>The answer; null where the intent is of something else.</summary>
    public async Task<Answer?> OpenAsync(Intent intent, Turn turn, string text, CancellationToken cancellationToken) => intent switch
    {
        Intent.Knelpunt when turn.Context.IsPersonal => submit.Open(TypedBehind(text), null, turn.Actor, inDialog: false),
        Intent.Knelpunt => InDialog(),
        Intent.OverzichtKnelpunten => await agenda.ListAsync(null, 1, turn.Actor, inDialog: false, cancellationToken),
        _ => null,
    };

    /// <summary>In a channel the form opens in a dialog. What was typed there is not repeated.</summary>
    private static Answer.Show InDialog() => new(
        MessageCard.Build(new MessageCardData(
            KnelpuntForms.Title,
            "Zit een regel, wachtlijst of gat in de weg? Het formulier ziet alleen jij.",
            Buttons: [new CardButton(KnelpuntForms.Title, Verbs.OpenKnelpuntForm, OpensDialog: true)])),
        KnelpuntForms.Title);

    /// <summary><c>knelpunt &lt;tekst&gt;</c>: the text, for the form.</summary>
    private static string? TypedBehind(string text) =>
        Command().Match(text) is { Success: true } match && match.Groups["text"].Value.Trim() is var typed && typed.Split(' ').Length >= LeastWords ? typed : null;

    [GeneratedRegex(
        @"^\s*((nieuw|meld(en)?|een)\s+)*knelpunt(\s+(doorgeven|melden|indienen|inbrengen))?(\s+(aan|bij|in)\s+(het|ons)\s+overleg)?\s*[:,.\-–]?\s+(?<text>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Command();
}
