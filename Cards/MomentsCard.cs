using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A moment that is proposed.</summary>
/// <param name="Id">Id, for the press.</param>
/// <param name="Start">Begin, in Dutch local time.</param>
/// <param name="End">End, in Dutch local time.</param>
/// <param name="Cant">Names of who can't.</param>
public sealed record MomentLine(string Id, DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<string> Cant);

/// <summary>How it stands with looking for a moment.</summary>
public enum MomentsState
{
    /// <summary>The calendars are being read.</summary>
    Searching,

    /// <summary>The planner can choose.</summary>
    Choose,

    /// <summary>There is no moment within the time that was asked.</summary>
    NoneFound,
}

/// <summary>The moments that can be chosen.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Round">Which casusbespreking.</param>
/// <param name="State">How it stands.</param>
/// <param name="Moments">The moments, the best first.</param>
/// <param name="Invitees">Names of who is to be invited.</param>
/// <param name="Unseen">Names of whose calendar can't be seen.</param>
/// <param name="Problem">What is wrong with the calendars, and what happens next; null is nothing.</param>
/// <param name="Stands">When it is moved: begin of the moment that stands until another is chosen; null is none.</param>
public sealed record MomentsCardData(
    string CaseNumber,
    string Round,
    MomentsState State,
    IReadOnlyList<MomentLine> Moments,
    IReadOnlyList<string> Invitees,
    IReadOnlyList<string> Unseen,
    string? Problem,
    DateTimeOffset? Stands);

/// <summary>1:1, to the planner: choose a moment.</summary>
public static class MomentsCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(MomentsCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card($"Momenten voor {data.CaseNumber}", [Top(data), .. Content(data)], Buttons(data));
    }

    private static CardElement Top(MomentsCardData data)
    {
        var line = $"{data.CaseNumber} · casusbespreking";
        return data.State switch
        {
            MomentsState.Searching => Head.Of("⏳", "Ik zoek momenten", line),
            MomentsState.Choose => Head.Of("📅", data.Stands is null ? "Kies een moment" : "Kies een ander moment", line, ContainerStyle.Accent),
            _ => Head.Of("⚠️", "Ik vond geen moment", line, ContainerStyle.Warning),
        };
    }

    private static IEnumerable<CardElement> Content(MomentsCardData data)
    {
        yield return Words.Plain(WhatNow(data));
        if (data.State == MomentsState.Choose)
        {
            foreach (var moment in data.Moments)
                yield return Row(data, moment);
        }

        if (data.Unseen.Count > 0)
            yield return Note.Of("👁️", $"De {(data.Unseen.Count == 1 ? "agenda" : "agenda's")} van {Names.And(data.Unseen)} zie ik niet. Vraag zelf even of het past.");
        if (data.Problem is { } problem)
            yield return Note.Of("⚠️", UserText.EscapeLine(problem), ContainerStyle.Warning);
        if (data.Stands is { } stands)
            yield return Note.Of("📌", $"Tot je een ander moment kiest, blijft **{DutchDate.Day(stands)}, {DutchDate.Time(stands)}** staan.");
        if (data.Invitees.Count > 0)
            yield return Words.Small($"Met {Names.And(data.Invitees)}.");
    }

    private static string WhatNow(MomentsCardData data) => data.State switch
    {
        MomentsState.Searching => "Ik kijk wanneer iedereen kan. Je hoeft nu niets te doen.",
        MomentsState.Choose when data.Stands is null => "Kies je een moment? Dan nodig ik iedereen uit.",
        MomentsState.Choose => "Kies je een moment? Dan krijgt iedereen bericht.",
        _ => "In deze dagen past het niet. Kies meer dagen, een kortere tijd of een ander deel van de dag.",
    };

    private static ColumnSet Row(MomentsCardData data, MomentLine moment)
    {
        var (day, hours) = (DutchDate.First(DutchDate.Day(moment.Start)), DutchDate.Hours(moment.Start, moment.End));
        var who = moment.Cant.Count > 0 ? Names.Can(moment.Cant)
            : data.Problem is not null ? "Past bij ieders werktijden"
            : data.Unseen.Count > 0 ? "Iedereen die ik zie, kan" : "Iedereen kan";
        var choose = Press.Execute("Kies", Verbs.ChooseMoment, About(data, moment));
        return new ColumnSet(
        [
            new Column(
            [
                Iconed.Row(
                    moment.Cant.Count == 0 ? "✅" : "➖",
                    [
                        new TextBlock($"**{day}**"),
                        Words.Plain(hours) with { Spacing = Spacing.None },
                        Words.Small(who) with { Spacing = Spacing.None },
                    ]),
            ])
            {
                Width = "stretch",
                // A screen reader says the title in place of the row.
                SelectAction = choose with { Title = $"{day}, {hours}. {moment.Cant.Count switch { 0 => who, _ => Names.CanPlain(moment.Cant) }}." },
            },
            new Column([new ActionSet([choose with { Tooltip = $"Kies {DutchDate.Period(moment.Start, moment.End)}" }])]) { Width = "auto", VerticalContentAlignment = VerticalAlignment.Center },
        ])
        {
            Separator = true,
            Spacing = Spacing.Medium,
        };
    }

    private static Dictionary<string, string> About(MomentsCardData data, MomentLine moment) => new()
    {
        [DataKeys.CaseNumber] = data.CaseNumber,
        [DataKeys.Round] = data.Round,
        [DataKeys.Moment] = moment.Id,
    };

    private static IReadOnlyList<CardAction> Buttons(MomentsCardData data)
    {
        var round = Press.Round(data.CaseNumber, data.Round);
        var stop = Press.Dialog(data.Stands is null ? "Stop met plannen" : "Zeg af", Verbs.OpenMeetingOff, round);
        return data.State == MomentsState.Searching
            ? [stop]
            : [Press.Dialog("Andere momenten", Verbs.OpenMoments, round, primary: data.State == MomentsState.NoneFound), stop];
    }
}
