using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Meetings.Views;

/// <summary>"Is de casusbespreking gehouden?", to its planner once it is over.</summary>
public sealed class DueCards(MeetingWords words) : ITopicCards
{
    public string Kind => LaneTopic.MeetingDue;

    public ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken) => ValueTask.FromResult(Draw(file, lane));

    private AdaptiveCard? Draw(CaseFile file, Lane lane)
    {
        var meeting = file.Case.Meeting;
        var stands = file.Posted.ContainsKey(lane);
        if (!words.TakesPart(file.Case, lane)) return stands ? MeetingWords.NoLongerInvited(file.Case) : null;
        var isAboutThis = MeetingWords.IsAbout(lane, meeting.Time?.Round);
        if (isAboutThis && meeting.Planner!.Id != lane.PersonId)
            return stands ? MessageCard.Build(new MessageCardData($"{file.Case.Number}: je hoeft niets meer te doen", "Een collega plant deze casusbespreking nu.")) : null;
        if (isAboutThis ? meeting.State != MeetingState.Gepland && !stands : !stands) return null;
        return isAboutThis
            ? MeetingHeldQuestionCard.Build(new MeetingHeldQuestionCardData(
                file.Case.Number.ToString(),
                MeetingWords.RoundOf(lane),
                CaseWords.Local(meeting.Time!.Start),
                meeting.State switch { MeetingState.Gepland => MeetingHeldState.Asked, MeetingState.Gehouden => MeetingHeldState.Held, _ => MeetingHeldState.NotHeld },
                MeetingWords.WhyOf(meeting)))
            : MessageCard.Build(new MessageCardData($"{file.Case.Number}: niet gehouden", "Deze casusbespreking ging niet door. Je hoeft hier niets meer te doen."));
    }
}

/// <summary>What was agreed, to all who were invited: their own agreements first, and for who was absent a summary.</summary>
public sealed class ReportCards(MeetingWords words, TimeProvider time) : ITopicCards
{
    public string Kind => LaneTopic.MeetingReport;

    public async ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken)
    {
        var (@case, meeting) = (file.Case, file.Case.Meeting);
        if (meeting is not { State: MeetingState.Gehouden, Time: { } planned, Held: { } held } || !MeetingWords.IsAbout(lane, planned.Round)) return null;
        var reader = viewer ?? words.ReaderOf(lane);
        var mayRead = @case.AccessOf(reader) == CaseAccess.Participant && @case.ShowsPrivatePart(reader);
        List<Agreement> made = mayRead && viewer is not null ? [.. @case.Private.Agreements.Where(agreement => agreement.Meeting == meeting.Serial)] : [];
        var today = WorkingDays.Day(time.GetUtcNow());
        return MeetingReportCard.Build(new MeetingReportCardData(
            @case.Number.ToString(),
            $"{planned.Round}",
            CaseWords.Local(planned.Start),
            mayRead || held.Present.Contains(reader.Id) ? [.. PresentAt(meeting, held)] : [],
            !held.Present.Contains(reader.Id),
            [.. made.Where(agreement => agreement.Who.Id == reader.Id).Select(agreement => CaseWords.LineOf(agreement, today, maySettle: @case.Ending is null))],
            [.. made.Where(agreement => agreement.Who.Id != reader.Id).Select(agreement => CaseWords.LineOf(agreement, today, maySettle: false))],
            mayRead ? held.LookBack : null,
            MayPlanNext: meeting.Planner?.Id == reader.Id && CaseTable.Allows(@case, reader, CaseAction.AskMeeting),
            viewer is not null && mayRead ? null
                : mayRead ? $"De afspraken staan in het dossier. Kies \"Bekijk dossier\"."
                : "De afspraken zijn voor wie meedoet in deze casus.")
        {
            InDialog = viewer?.From.Path == OriginPath.Dialog,
            ShowsDossier = mayRead,
            Refresh = mayRead ? await words.RefreshAsync(@case, lane, cancellationToken) : null,
        });
    }

    private static IEnumerable<string> PresentAt(Meeting meeting, MeetingHeld held) =>
    [
        .. held.Present.Select(person => MeetingWords.NameOf(meeting, person)),
        .. held.WithYoungster ? new[] { "de jongere" } : [],
        .. held.WithParents ? new[] { "een ouder" } : [],
    ];
}

/// <summary>Once, two working days after, where nothing was agreed (section 2.8 of the domain).</summary>
public sealed class WithoutAgreementsCards(MeetingWords words) : ITopicCards
{
    public string Kind => LaneTopic.MeetingWithoutAgreements;

    public ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken)
    {
        var @case = file.Case;
        var isQuiet = @case.Ending is not null || !words.TakesPart(@case, lane) || !MeetingWords.IsAbout(lane, @case.Meeting.Time?.Round) || @case.Meeting.State != MeetingState.Gehouden || @case.Meeting.Planner?.Id != lane.PersonId
            || @case.Private.Agreements.Any(agreement => agreement.Meeting == @case.Meeting.Serial);
        return ValueTask.FromResult<AdaptiveCard?>(isQuiet ? null : MessageCard.Build(new MessageCardData(
            $"{@case.Number}: nog geen afspraken",
            "De casusbespreking is gehouden, maar er staan geen afspraken. Wie doet wat, en wanneer?",
            Buttons: [CardButton.ForCommand("Leg een afspraak vast", $"afspraak {@case.Number}"), CardButton.ForCommand("Bekijk casus", $"casus {@case.Number}")])));
    }
}

/// <summary>"Tijd om terug te kijken", some time before the day that was agreed.</summary>
public sealed class NextMeetingCards(MeetingWords words) : ITopicCards
{
    public string Kind => LaneTopic.MeetingNext;

    public ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken)
    {
        var @case = file.Case;
        var isQuiet = @case.Ending is not null || !words.TakesPart(@case, lane) || !MeetingWords.IsAbout(lane, @case.Meeting.Time?.Round) || @case.Meeting is not { State: MeetingState.Gehouden, Held: not null }
            || @case.Meeting.Planner?.Id != lane.PersonId;
        return ValueTask.FromResult<AdaptiveCard?>(isQuiet ? null : MessageCard.Build(new MessageCardData(
            $"{@case.Number}: bijna tijd om terug te kijken",
            $"Jullie spraken af om op {@case.Meeting.Held!.LookBack.ToString("dddd d MMMM", Dutch)} terug te kijken. Plan nu een moment, of sluit de casus als het klaar is.",
            Buttons: [CardButton.ForCommand("Plan een casusbespreking", $"plan {@case.Number}"), CardButton.ForCommand("Bekijk casus", $"casus {@case.Number}")])));
    }

    private static System.Globalization.CultureInfo Dutch { get; } = System.Globalization.CultureInfo.GetCultureInfo("nl-NL");
}
