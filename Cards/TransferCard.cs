using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>How far a warme overdracht is.</summary>
public enum TransferCardState
{
    /// <summary>Offered; the talk is to be planned.</summary>
    Offered,

    /// <summary>The talk is planned.</summary>
    TalkPlanned,

    /// <summary>The talk was held; the receiver says yes or no.</summary>
    TalkHeld,

    /// <summary>The receiver has the case.</summary>
    Accepted,

    /// <summary>The receiver gave it back.</summary>
    Returned,

    /// <summary>It does not go on.</summary>
    Withdrawn,
}

/// <summary>Who reads the card of a warme overdracht.</summary>
public enum TransferReader
{
    /// <summary>All in the channel of who takes over.</summary>
    Receiver,

    /// <summary>Somebody who leads the case, or offered it.</summary>
    Lead,

    /// <summary>Who was owner and takes part until they let go.</summary>
    Sender,

    /// <summary>Who is the owner now.</summary>
    NewOwner,
}

/// <summary>
/// A warme overdracht. It stands in a channel, so there is no field for initials, a school, an age or what was typed.
/// </summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Round">Which offer.</param>
/// <param name="TypeLabel">Label of the type.</param>
/// <param name="PhaseLabel">Label of the phase; never a school.</param>
/// <param name="State">How far it is.</param>
/// <param name="Reader">For whom it is drawn.</param>
/// <param name="OfferedBy">Name of who offers.</param>
/// <param name="OfferedByWork">What they do and where, as the reader may read it.</param>
/// <param name="To">The partner that takes over.</param>
/// <param name="Buttons">Buttons.</param>
public sealed record TransferCardData(
    string CaseNumber,
    string Round,
    string TypeLabel,
    string PhaseLabel,
    TransferCardState State,
    TransferReader Reader,
    string OfferedBy,
    string OfferedByWork,
    string To,
    TransferButtons Buttons = TransferButtons.None)
{
    /// <summary>The day of the talk; null while there is none.</summary>
    public DateOnly? TalkOn { get; init; }

    /// <summary>Who took over; null while nobody has.</summary>
    public string? TakenBy { get; init; }

    /// <summary>Category of the reason for which it was given back, out of the fixed list.</summary>
    public string? Reason { get; init; }

    /// <summary>The day of warm loslaten; null while it was not chosen.</summary>
    public DateOnly? LetGoOn { get; init; }

    /// <summary>In a dialog, or in a chat or channel.</summary>
    public bool InDialog { get; init; }
}

/// <summary>A warme overdracht: to the channel of who takes over, and to who hands over.</summary>
public static class TransferCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(TransferCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var (icon, title, style) = Top(data);
        return Frame.Card(
            $"Overdracht {data.CaseNumber}",
            [
                Head.Of(icon, title, $"{data.CaseNumber} · {data.TypeLabel}", style),
                Words.Plain(WhatNow(data)),
                new FactSet(Facts(data)),
            ],
            Buttons(data));
    }

    private static (string Icon, string Title, ContainerStyle Style) Top(TransferCardData data) => data.State switch
    {
        TransferCardState.Offered when data.Reader == TransferReader.Receiver => ("🤝", "Jullie is een warme overdracht aangeboden", ContainerStyle.Accent),
        TransferCardState.Offered => ("🤝", "Warme overdracht aangeboden", ContainerStyle.Accent),
        TransferCardState.TalkPlanned => ("📅", "Overdrachtsgesprek gepland", ContainerStyle.Accent),
        TransferCardState.TalkHeld when data.Reader == TransferReader.Receiver => ("🤝", "Nemen jullie het over?", ContainerStyle.Accent),
        TransferCardState.TalkHeld => ("✅", "Overdrachtsgesprek gehouden", ContainerStyle.Accent),
        TransferCardState.Accepted => ("✅", "Overdracht aanvaard", ContainerStyle.Good),
        TransferCardState.Returned => ("↩️", "Overdracht teruggegeven", data.Reader == TransferReader.Receiver ? ContainerStyle.Emphasis : ContainerStyle.Warning),
        _ => ("↩️", "Overdracht ingetrokken", ContainerStyle.Emphasis),
    };

    private static string WhatNow(TransferCardData data)
    {
        var (by, to) = (Bold(data.OfferedBy), Bold(data.To));
        var day = data.TalkOn is { } talk ? $"**{DutchDate.Day(talk)}**" : "nog niet gepland";
        var reason = data.Reason is null ? "" : $" Reden: {UserText.EscapeLine(data.Reason)}.";
        return (data.State, data.Reader) switch
        {
            (TransferCardState.Offered, TransferReader.Receiver) =>
                $"{by} vraagt of jullie de begeleiding overnemen. Plan eerst een gesprek met de jongere erbij. Bel {by} daarvoor. Tot jullie ja zeggen, verandert er niets.",
            (TransferCardState.Offered, _) => $"{to} weet van het aanbod. Plan samen het gesprek. Tot zij ja zeggen, verandert er niets.",
            (TransferCardState.TalkPlanned, _) => $"Het gesprek is op {day}. Leg daarna vast wat jullie bespraken.",
            (TransferCardState.TalkHeld, TransferReader.Receiver) => $"Het gesprek was op {day}. Wie van jullie neemt deze jongere op zich?",
            (TransferCardState.TalkHeld, _) => $"Het gesprek was op {day}. Nu zegt {to} ja of nee.",
            (TransferCardState.Accepted, TransferReader.Sender) when data.LetGoOn is { } last =>
                $"{Bold(data.TakenBy)} is nu eigenaar. Je doet mee tot en met **{DutchDate.Day(last)}**. Op die dag laat je los, of je kiest een andere dag.",
            (TransferCardState.Accepted, TransferReader.Sender) => $"{Bold(data.TakenBy)} is nu eigenaar. Je doet mee tot je loslaat. Wanneer is dat?",
            (TransferCardState.Accepted, TransferReader.NewOwner) => $"Jij bent nu eigenaar. Wat er is afgesproken, staat in het dossier. Vragen? Bel {by}.",
            (TransferCardState.Accepted, _) => $"{Bold(data.TakenBy)} heeft deze jongere overgenomen.",
            (TransferCardState.Returned, TransferReader.Receiver) => $"Jullie gaven deze overdracht terug.{reason} {by} leest wat jullie voorstellen.",
            (TransferCardState.Returned, _) => $"{to} neemt het niet over.{reason} Wat zij voorstellen, staat in het dossier. Bel elkaar.",
            _ => "Deze overdracht gaat niet door. Je hoeft niets te doen.",
        };
    }

    private static List<Fact> Facts(TransferCardData data)
    {
        List<Fact> facts = [new("Fase", UserText.EscapeLine(data.PhaseLabel))];
        var work = data.OfferedByWork.Length == 0 ? "" : $" · {UserText.EscapeLine(data.OfferedByWork)}";
        facts.Add(new("Aangeboden door", UserText.EscapeLine(data.OfferedBy) + work));
        if (data.Reader != TransferReader.Receiver)
            facts.Add(new("Aan", UserText.EscapeLine(data.To)));
        return facts;
    }

    private static List<CardAction> Buttons(TransferCardData data)
    {
        var about = Press.Round(data.CaseNumber, data.Round);
        List<CardAction> buttons = [];
        void Open(TransferButtons button, string title, string verb, bool primary = false)
        {
            if (data.Buttons.HasFlag(button)) buttons.Add(Press.Open(data.InDialog, title, verb, about, primary && buttons.Count == 0));
        }

        void Do(TransferButtons button, string title, string verb, bool primary = false)
        {
            if (data.Buttons.HasFlag(button)) buttons.Add(Press.Ask(data.InDialog, title, verb, about, primary && buttons.Count == 0));
        }

        var isPlanned = data.State == TransferCardState.TalkPlanned;
        Do(TransferButtons.Accept, "Wij nemen deze op ons", Verbs.AcceptTransfer, primary: true);
        Open(TransferButtons.Hold, "Gesprek gehad", Verbs.OpenTransferHeld, primary: true);
        Open(TransferButtons.Plan, isPlanned ? "Andere dag" : "Plan het gesprek", Verbs.OpenTransferTalk, primary: true);
        Open(TransferButtons.LetGo, data.LetGoOn is null ? "Kies een dag" : "Andere dag", Verbs.OpenLetGo, primary: data.LetGoOn is null);
        Do(TransferButtons.Leave, "Ik laat los", Verbs.LeaveCase);
        Open(TransferButtons.OfferAgain, "Bied opnieuw aan", Verbs.OpenTransfer);
        Open(TransferButtons.OpenCase, "Bekijk dossier", Verbs.OpenCase);
        Open(TransferButtons.Return, "Geef terug", Verbs.OpenTransferReturn);
        Do(TransferButtons.Withdraw, "Trek in", Verbs.WithdrawTransfer);
        return buttons;
    }

    private static string Bold(string? name) => $"**{UserText.EscapeLine(name ?? "Een collega")}**";
}
