using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>A press on a button: the verb, and the data and inputs that came with it. All of it may be forged.</summary>
/// <param name="Verb">One of <see cref="Verbs"/>.</param>
/// <param name="Data">Data of the button and values of the inputs.</param>
/// <param name="InDialog">It came from a dialog, or opens one.</param>
public sealed record Press(string Verb, IReadOnlyDictionary<string, string> Data, bool InDialog)
{
    public CaseNumber? CaseNumber => Cases.CaseNumber.Parse(Text(DataKeys.CaseNumber));

    /// <summary>The id of the form; a new one where it is missing or odd, so that such a submit stands on its own.</summary>
    public FormId Form => Text(DataKeys.FormId) is { Length: <= 64 } id && id.All(char.IsAsciiLetterOrDigit) ? new FormId(id) : FormId.New();

    public bool IsReviewed => Text(Inputs.Reviewed) == "true";

    /// <summary>A value, or null where it is missing or empty.</summary>
    public string? Text(string key) => Data.TryGetValue(key, out var value) && value.Length > 0 ? value : null;
}
