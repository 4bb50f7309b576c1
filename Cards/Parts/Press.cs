using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>Buttons.</summary>
internal static class Press
{
    // What fits on one line of a card that is 320 pixels wide.
    private const int LongestTitle = 34;

    /// <summary>Asks the bot, without the inputs of the card.</summary>
    public static ExecuteAction Execute(string title, string verb, IReadOnlyDictionary<string, string>? data = null, bool primary = false) => new()
    {
        Title = title,
        Verb = verb,
        Data = data,
        AssociatedInputs = AssociatedInputs.None,
        Style = primary ? ActionStyle.Positive : ActionStyle.Default,
    };

    /// <summary>Opens a dialog.</summary>
    public static SubmitAction Dialog(string title, string verb, IReadOnlyDictionary<string, string>? data = null, bool primary = false) => new()
    {
        Title = title,
        Data = new SubmitData(WithVerb(verb, data), OpensDialog: true),
        AssociatedInputs = AssociatedInputs.None,
        Style = primary ? ActionStyle.Positive : ActionStyle.Default,
    };

    /// <summary>Opens a dialog about what is chosen in the card: its inputs go along.</summary>
    public static SubmitAction DialogOnChoice(string title, string verb) => new()
    {
        Title = title,
        Data = new SubmitData(WithVerb(verb, null), OpensDialog: true),
        Style = ActionStyle.Positive,
    };

    /// <summary>Sends a form: <c>Action.Submit</c> within a dialog, <c>Action.Execute</c> in a chat.</summary>
    public static CardAction Send(bool inDialog, string title, string verb, IReadOnlyDictionary<string, string> data) => inDialog
        ? new SubmitAction { Title = title, Data = new SubmitData(WithVerb(verb, data)), Style = ActionStyle.Positive }
        : new ExecuteAction { Title = title, Verb = verb, Data = data, Style = ActionStyle.Positive };

    /// <summary>Asks the bot, from within a dialog or a chat, without the inputs.</summary>
    public static CardAction Ask(bool inDialog, string title, string verb, IReadOnlyDictionary<string, string> data, bool primary = false) => inDialog
        ? new SubmitAction
        {
            Title = title,
            Data = new SubmitData(WithVerb(verb, data)),
            AssociatedInputs = AssociatedInputs.None,
            Style = primary ? ActionStyle.Positive : ActionStyle.Default,
        }
        : Execute(title, verb, data, primary);

    /// <summary>Opens a dialog from a chat. A dialog cannot open another one: there the answer to the press is the next page.</summary>
    public static CardAction Open(bool inDialog, string title, string verb, IReadOnlyDictionary<string, string> data, bool primary = false) =>
        inDialog ? Ask(inDialog, title, verb, data, primary) : Dialog(title, verb, data, primary);

    /// <summary>One of several things to go on with. A title too long for a phone is cut off, at a word where it can be; all of it stands in the tooltip.</summary>
    public static ExecuteAction Other(string title, string verb, string key, string value) =>
        Execute(Shortened(title), verb, new Dictionary<string, string> { [key] = value }) with { Tooltip = title.Length > LongestTitle ? title : null };

    /// <summary>The buttons that a card got from outside; the first may be the primary one.</summary>
    public static IReadOnlyList<CardAction> Given(IReadOnlyList<CardButton> buttons, bool firstIsPrimary = true) =>
    [
        .. buttons.Select((button, index) => (CardAction)(button.OpensDialog
            ? Dialog(button.Title, button.Verb, button.Data, firstIsPrimary && index == 0)
            : Execute(button.Title, button.Verb, button.Data, firstIsPrimary && index == 0))),
    ];

    public static IReadOnlyDictionary<string, string> About(string caseNumber) =>
        new Dictionary<string, string> { [DataKeys.CaseNumber] = caseNumber };

    /// <summary>Pressed on the case itself, which is shown again.</summary>
    public static IReadOnlyDictionary<string, string> OnCase(string caseNumber) =>
        new Dictionary<string, string> { [DataKeys.CaseNumber] = caseNumber, [DataKeys.SeenOn] = DataKeys.SeenOnCase };

    /// <summary>About one proposal or offer in a case.</summary>
    public static IReadOnlyDictionary<string, string> Round(string caseNumber, string round) =>
        new Dictionary<string, string> { [DataKeys.CaseNumber] = caseNumber, [DataKeys.Round] = round };

    public static IReadOnlyDictionary<string, string> Command(string command) =>
        new Dictionary<string, string> { [DataKeys.Command] = command };

    /// <summary>As much as fits on one line of a phone, cut off at a word where it can be.</summary>
    public static string Shortened(string title)
    {
        if (title.Length <= LongestTitle)
            return title;
        var space = title.LastIndexOf(' ', LongestTitle - 1);
        return title[..(space > LongestTitle * 2 / 3 ? space : LongestTitle - 1)].TrimEnd(' ', '·', ',') + "…";
    }

    private static Dictionary<string, string> WithVerb(string verb, IReadOnlyDictionary<string, string>? data) =>
        new(data ?? new Dictionary<string, string>()) { [DataKeys.Verb] = verb };
}
