using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>The buttons of a case: what is next in its state in the bar, the rest in the overflow menu.</summary>
internal static class CaseBar
{
    private const int MostInBar = 3;

    // In the order of the menu.
    private static readonly CaseButtons[] Menu =
    [
        CaseButtons.Join, CaseButtons.AcceptTransfer, CaseButtons.PickUp, CaseButtons.Supplement, CaseButtons.Talk, CaseButtons.AddAgreement, CaseButtons.PlanMeeting,
        CaseButtons.Meeting, CaseButtons.OfferTransfer, CaseButtons.PlanTransferTalk, CaseButtons.HoldTransferTalk, CaseButtons.ReturnTransfer,
        CaseButtons.WithdrawTransfer, CaseButtons.LetGo, CaseButtons.AddNote, CaseButtons.NotGoingWell, CaseButtons.Invite, CaseButtons.ProposeRegisseur, CaseButtons.EndRegie, CaseButtons.OfferOwner,
        CaseButtons.Forward, CaseButtons.ToAftercare, CaseButtons.Close, CaseButtons.Reopen, CaseButtons.Withdraw, CaseButtons.BreakGlass,
        CaseButtons.Inzage, CaseButtons.YouthRequest, CaseButtons.Leave,
    ];

    public static IReadOnlyList<CardAction> Of(CaseCardData data)
    {
        var given = Menu.Where(button => data.Buttons.HasFlag(button)).ToList();
        var room = MostInBar - (data is { InDialog: false, HasDossier: true } ? 1 : 0) - (data.OffersKnelpunt ? 1 : 0);
        var next = Next(data.Status).Where(given.Contains).Take(room).ToList();
        List<CardAction> bar = [.. next.Select((button, index) => Press(data, button, primary: index == 0 && IsMain(button)))];
        if (data is { InDialog: false, HasDossier: true })
            bar.Insert(next.Count > 0 && IsMain(next[0]) ? 1 : 0, Parts.Press.Dialog("Bekijk dossier", Verbs.OpenCase, Parts.Press.About(data.CaseNumber)));
        // Nothing of the case goes along: a knelpunt is about a rule.
        if (data.OffersKnelpunt)
            bar.Add(Parts.Press.Open(data.InDialog, "Geef een knelpunt door", Verbs.OpenKnelpuntForm, new Dictionary<string, string>()));
        return [.. bar, .. given.Except(next).Select(button => Press(data, button, primary: false) with { Mode = ActionMode.Secondary })];
    }

    private static CaseButtons[] Next(CaseStatus status) => status switch
    {
        CaseStatus.Nieuw => [CaseButtons.Join, CaseButtons.PickUp, CaseButtons.Supplement, CaseButtons.Forward, CaseButtons.BreakGlass],
        CaseStatus.Opgepakt => [CaseButtons.Join, CaseButtons.AcceptTransfer, CaseButtons.Talk, CaseButtons.HoldTransferTalk, CaseButtons.PlanTransferTalk, CaseButtons.Supplement, CaseButtons.Meeting, CaseButtons.AddAgreement, CaseButtons.AddNote, CaseButtons.BreakGlass],
        CaseStatus.Loopt => [CaseButtons.Join, CaseButtons.AcceptTransfer, CaseButtons.HoldTransferTalk, CaseButtons.PlanTransferTalk, CaseButtons.AddAgreement, CaseButtons.Meeting, CaseButtons.PlanMeeting, CaseButtons.AddNote, CaseButtons.ToAftercare, CaseButtons.BreakGlass],
        CaseStatus.Nazorg => [CaseButtons.Join, CaseButtons.NotGoingWell, CaseButtons.AddNote, CaseButtons.Close, CaseButtons.BreakGlass],
        _ => [CaseButtons.Reopen, CaseButtons.Inzage, CaseButtons.BreakGlass],
    };

    private static bool IsMain(CaseButtons button) => button is CaseButtons.Join or CaseButtons.AcceptTransfer or CaseButtons.PickUp or CaseButtons.Talk;

    private static CardAction Press(CaseCardData data, CaseButtons button, bool primary)
    {
        var about = Parts.Press.About(data.CaseNumber);
        CardAction Open(string title, string verb) => Parts.Press.Open(data.InDialog, title, verb, about, primary);
        CardAction Ask(string title, string verb) => Parts.Press.Ask(data.InDialog, title, verb, about, primary);
        return button switch
        {
            CaseButtons.PickUp => Parts.Press.Ask(data.InDialog, "Ik pak dit op", Verbs.PickUp, Parts.Press.OnCase(data.CaseNumber), primary),
            CaseButtons.Join => Ask("Ik doe mee", Verbs.JoinCase),
            CaseButtons.Supplement => Open("Vul aan", Verbs.OpenSupplement),
            CaseButtons.Talk => Open("Gesprek gehad", Verbs.OpenTalk),
            CaseButtons.AddAgreement => Open("Nieuwe afspraak", Verbs.OpenAgreement),
            CaseButtons.PlanMeeting => Open("Plan een casusbespreking", Verbs.OpenMeetingForm),
            CaseButtons.Meeting => Parts.Press.Open(data.InDialog, "Bekijk de casusbespreking", Verbs.ShowMeeting, Meeting(data), primary),
            CaseButtons.OfferTransfer => Open("Warme overdracht", Verbs.OpenTransfer),
            CaseButtons.PlanTransferTalk => Open("Plan het overdrachtsgesprek", Verbs.OpenTransferTalk),
            CaseButtons.HoldTransferTalk => Open("Overdrachtsgesprek gehad", Verbs.OpenTransferHeld),
            CaseButtons.AcceptTransfer => Parts.Press.Ask(data.InDialog, "Wij nemen deze op ons", Verbs.AcceptTransfer, Transfer(data), primary),
            CaseButtons.ReturnTransfer => Parts.Press.Open(data.InDialog, "Geef de overdracht terug", Verbs.OpenTransferReturn, Transfer(data), primary),
            CaseButtons.WithdrawTransfer => Parts.Press.Ask(data.InDialog, "Trek de overdracht in", Verbs.WithdrawTransfer, Transfer(data), primary),
            CaseButtons.LetGo => Open("Kies wanneer je loslaat", Verbs.OpenLetGo),
            CaseButtons.AddNote => Open("Nieuwe notitie", Verbs.OpenNote),
            CaseButtons.NotGoingWell => Ask("Gaat niet goed", Verbs.NotGoingWell),
            CaseButtons.Invite => Open("Nodig een partner uit", Verbs.OpenInvite),
            CaseButtons.ProposeRegisseur => Open("Stel een regisseur voor", Verbs.OpenRegisseur),
            CaseButtons.EndRegie => Ask("Stop de regie", Verbs.EndRegie),
            CaseButtons.OfferOwner => Open("Andere eigenaar", Verbs.OpenOwner),
            CaseButtons.Forward => Open("Hoort bij een ander", Verbs.OpenForward),
            CaseButtons.ToAftercare => Open("Naar nazorg", Verbs.OpenAftercare),
            CaseButtons.Close => Open("Sluit de casus", Verbs.OpenClose),
            CaseButtons.Reopen => Open("Heropen", Verbs.OpenReopen),
            CaseButtons.Withdraw => Open("Trek in", Verbs.OpenWithdraw),
            CaseButtons.BreakGlass => Open("Bekijk met reden", Verbs.OpenBreakGlass),
            CaseButtons.Inzage => Ask("Inzage voor de jongere", Verbs.OpenInzage),
            CaseButtons.YouthRequest => Open("Verzoek van de jongere", Verbs.OpenYouthRequest),
            CaseButtons.Leave => Ask("Ik doe niet meer mee", Verbs.LeaveCase),
            _ => throw new ArgumentOutOfRangeException(nameof(button), button, "A case card has no such button."),
        };
    }

    private static IReadOnlyDictionary<string, string> Meeting(CaseCardData data) =>
        data.MeetingRound is { } round ? Parts.Press.Round(data.CaseNumber, round) : Parts.Press.About(data.CaseNumber);

    private static Dictionary<string, string> Transfer(CaseCardData data)
    {
        var about = SeenHere(data.CaseNumber);
        if (data.Transfer?.Round is { } round)
            about[DataKeys.Round] = round;
        return about;
    }

    private static Dictionary<string, string> SeenHere(string caseNumber) =>
        new() { [DataKeys.CaseNumber] = caseNumber, [DataKeys.SeenOn] = DataKeys.SeenOnCase };
}
