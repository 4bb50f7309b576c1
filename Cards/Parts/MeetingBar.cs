using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>The buttons of a casusbespreking: what is next in the bar, the rest in the overflow menu.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Round">Which casusbespreking.</param>
/// <param name="InDialog">In a dialog or in a 1:1 chat.</param>
/// <param name="JoinUrl">Where it is held online; null is nowhere.</param>
/// <param name="YourAnswer">What the reader answered; null is not asked.</param>
internal sealed record MeetingBar(string CaseNumber, string Round, bool InDialog, Uri? JoinUrl, MeetingAnswer? YourAnswer)
{
    private const int MostInBar = 4;

    /// <summary>It is called off: what is in a calendar can be taken out.</summary>
    public bool IsOff { get; init; }

    public IReadOnlyList<CardAction> Of(MeetingButtons given)
    {
        List<CardAction> buttons = [];
        var answers = given.HasFlag(MeetingButtons.Answer) ? Answers().ToList() : [];
        if (YourAnswer is not MeetingAnswer.Yes)
            buttons.AddRange(answers);
        if (given.HasFlag(MeetingButtons.About))
            buttons.Add(Open("Waar gaat het over?", Verbs.ShowMeeting));
        if (given.HasFlag(MeetingButtons.Record))
            buttons.Add(Open("Start de bespreking", Verbs.OpenMeetingRecord, primary: !answers.Exists(answer => answer.Style == ActionStyle.Positive)));
        if (given.HasFlag(MeetingButtons.Join) && JoinUrl is { } address)
            buttons.Add(new OpenUrlAction { Title = "Open de vergadering", Url = address.AbsoluteUri });
        if (given.HasFlag(MeetingButtons.AddToCalendar))
            buttons.Add(Ask(IsOff ? "Haal uit mijn agenda" : "Zet in mijn agenda", Verbs.AddToCalendar));
        if (given.HasFlag(MeetingButtons.Move))
            buttons.Add(Open("Verzet", Verbs.OpenMoments));
        if (given.HasFlag(MeetingButtons.People))
            buttons.Add(Open("Wie komen er?", Verbs.OpenMeetingPeople));
        if (given.HasFlag(MeetingButtons.OpenCase))
            buttons.Add(Press.Open(InDialog, "Bekijk dossier", Verbs.OpenCase, Press.About(CaseNumber)));
        // Who said yes needs the rest first.
        if (YourAnswer is MeetingAnswer.Yes)
            buttons.AddRange(answers);
        if (given.HasFlag(MeetingButtons.Off))
            buttons.Add(Open("Zeg af", Verbs.OpenMeetingOff));
        return [.. buttons.Select((button, index) => index < MostInBar ? button : button with { Mode = ActionMode.Secondary })];
    }

    private IEnumerable<CardAction> Answers()
    {
        if (YourAnswer is not MeetingAnswer.Yes)
            yield return Ask(YourAnswer is MeetingAnswer.No ? "Ik kom toch" : "Ik kom", Verbs.JoinMeeting, primary: YourAnswer is not MeetingAnswer.No);
        if (YourAnswer is not MeetingAnswer.No)
            yield return Ask(YourAnswer is MeetingAnswer.Yes ? "Ik kan toch niet" : "Ik kan niet", Verbs.DeclineMeeting);
    }

    private CardAction Ask(string title, string verb, bool primary = false) =>
        Press.Ask(InDialog, title, verb, Press.Round(CaseNumber, Round), primary);

    private CardAction Open(string title, string verb, bool primary = false) =>
        Press.Open(InDialog, title, verb, Press.Round(CaseNumber, Round), primary);
}
