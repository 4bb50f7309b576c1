using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
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

    /// <summary>The other of two cases; null where it is missing or odd.</summary>
    public CaseNumber? OtherCase => Cases.CaseNumber.Parse(Text(DataKeys.Other));

    /// <summary>Which card the press was on.</summary>
    public CaseCardKind SeenAs =>
        InDialog ? CaseCardKind.CaseDialog : Text(DataKeys.SeenOn) == DataKeys.SeenOnCase ? CaseCardKind.Case : CaseCardKind.ChannelNotice;

    /// <summary>The form about a case that was submitted.</summary>
    public FormSubmit SubmitOf(CaseNumber number) => new(Form, number, IsReviewed, InDialog);

    public bool IsReviewed => Text(Inputs.Reviewed) == "true";

    /// <summary>A value, or null where it is missing or empty.</summary>
    public string? Text(string key) => Data.TryGetValue(key, out var value) && value.Length > 0 ? value : null;

    /// <summary>The values that belong together by how their names begin, without that beginning.</summary>
    public IEnumerable<KeyValuePair<string, string>> WithPrefix(string prefix) => Data
        .Where(value => value.Key.StartsWith(prefix, StringComparison.Ordinal) && value.Value.Length > 0)
        .Select(value => KeyValuePair.Create(value.Key[prefix.Length..], value.Value));

    /// <summary>A number such as a round; 0 where it is missing or odd, which none has.</summary>
    public int Number(string key) => Id(key) ?? 0;

    /// <summary>A number such as the id of a note; null where it is missing or odd.</summary>
    public int? Id(string key) => int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A case number as people write it, as it should be written; what is none stays as it was typed.</summary>
    public string? TypedNumber(string key) => Text(key) is not { } typed ? null : CaseNumberScanner.Find(typed) is [var only] ? only.Value : typed;

    public DateOnly? Day(string key) =>
        DateOnly.TryParseExact(Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
