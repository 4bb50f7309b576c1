namespace TeamsSchakelpunt.Cards;

/// <summary>A button that a card gets from outside.</summary>
/// <param name="Title">Text on the button.</param>
/// <param name="Verb">One of <see cref="Verbs"/>.</param>
/// <param name="Data">Goes with the press.</param>
/// <param name="OpensDialog">The press opens a dialog (<c>task/fetch</c>) in place of asking for a new card.</param>
public sealed record CardButton(
    string Title, string Verb, IReadOnlyDictionary<string, string>? Data = null, bool OpensDialog = false)
{
    /// <summary>A button that does what typing the command does.</summary>
    public static CardButton ForCommand(string title, string command) =>
        new(title, Verbs.Command, new Dictionary<string, string> { [DataKeys.Command] = command });
}
