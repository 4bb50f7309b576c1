using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>Says the warme overdracht on a case card.</summary>
internal static class TransferParts
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <param name="case">The case.</param>
    /// <param name="seesAll">With what was gone through: only for who takes part.</param>
    /// <param name="nameOf">How a partner is named to the reader.</param>
    public static CaseTransferPart? Of(Case @case, bool seesAll, Func<PartnerKey, string> nameOf)
    {
        var transfer = @case.Transfer;
        if (transfer.To is not { } to || StatusOf(@case, nameOf(to)) is not { } status) return null;
        var text = seesAll ? @case.Private.Transfer : null;
        return new CaseTransferPart(status)
        {
            Round = transfer.IsRunning ? transfer.Round.ToString(CultureInfo.InvariantCulture) : null,
            Checks = seesAll && transfer.Checklist is { } checklist ? [.. ChecksOf(checklist)] : [],
            Contact = seesAll ? transfer.Contact?.Name : null,
            Support = text?.Support,
            WhoContinues = text?.WhoContinues,
            StaysInvolved = text?.StaysInvolved,
            Counter = text?.Counter,
        };
    }

    /// <summary>"de jongere, een ouder en de mentor"</summary>
    public static string Say(TransferPresent present)
    {
        var words = new[]
        {
            (TransferPresent.Youngster, "de jongere"), (TransferPresent.Parent, "een ouder"), (TransferPresent.Mentor, "de mentor of begeleider"), (TransferPresent.Receiver, "iemand van de nieuwe plek"),
        }.Where(pair => present.HasFlag(pair.Item1)).Select(pair => pair.Item2).ToList();
        return words.Count > 1 ? $"{string.Join(", ", words.SkipLast(1))} en {words[^1]}" : string.Concat(words);
    }

    /// <summary>How far it is; null where there is none to speak of.</summary>
    private static string? StatusOf(Case @case, string to) => @case.Transfer switch
    {
        { State: TransferState.Aangeboden } => $"Aangeboden aan {to}. Plan het gesprek.",
        { State: TransferState.GesprekGepland } planned => $"Aangeboden aan {to}. Het gesprek is op {Day(planned.TalkOn)}.",
        { State: TransferState.GesprekGehouden } held => $"Het gesprek was op {Day(held.TalkOn)}. {to} zegt nog ja of nee.",
        { State: TransferState.Aanvaard, Sender: { } sender } accepted when TransferRules.IsLettingGo(@case, sender.Id) => accepted.LetGoOn is { } last
            ? $"{to} heeft het overgenomen. {sender.Name} doet mee tot en met {Day(last)}."
            : $"{to} heeft het overgenomen. {sender.Name} kiest nog een dag om los te laten.",
        { State: TransferState.Aanvaard } => $"{to} heeft het overgenomen.",
        { State: TransferState.Teruggegeven, Why: { } why } => $"{to} gaf de overdracht terug. Reden: {ReasonLists.LabelOf(why)}.",
        _ => null,
    };

    private static IEnumerable<string> ChecksOf(TransferChecklist checklist)
    {
        yield return $"Erbij: {Say(checklist.Present)}.";
        if (checklist.BeforeStart == false) yield return "Het gesprek was na de eerste dag op de nieuwe plek.";
        yield return (checklist.SupportStops, checklist.SupportGoesOn) switch
        {
            (true, true) => "Er stopt extra hulp, en iemand zet die voort.",
            (true, false) => "Er stopt extra hulp. Nog niemand zet die voort.",
            _ => "Er stopt geen extra hulp.",
        };
        yield return checklist.HasBuddy ? "Er is een maatje geregeld." : "Er is nog geen maatje geregeld.";
        yield return checklist.FileSent ? "Het overstapdossier is verstuurd." : "Het overstapdossier is nog niet verstuurd.";
    }

    private static string Day(DateOnly? day) => day?.ToString("dddd d MMMM", Dutch) ?? "een dag die niet bekend is";
}
