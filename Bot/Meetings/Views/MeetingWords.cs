using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Meetings.Views;

/// <summary>Says a casusbespreking in the words that cards use.</summary>
public sealed class MeetingWords(CaseWords words, PartnerDirectory directory, PersonalChats chats)
{
    public static string RoundOf(Lane lane) => lane.Topic!.Value.Which;

    public static bool IsAbout(Lane lane, int? round) => lane.Topic?.Which == round?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Who comes; a small school is named to who takes part (section 7 of the domain).</summary>
    public IReadOnlyList<MeetingPerson> PeopleOf(Case @case, Actor reader)
    {
        var takesPart = @case.AccessOf(reader) == CaseAccess.Participant;
        return
        [
            .. @case.Meeting.Invitees.Select(invitee => new MeetingPerson(
                invitee.Who.Name, words.WorkOf(invitee.Who, partner => takesPart ? words.NameOf(partner) : words.NameFor(partner, reader.Partner)), AnswerOf(invitee.Reply))),
        ];
    }

    /// <summary>What anybody who is asked may read, as in a channel: "Is vaak weg van school · vo".</summary>
    public string SubjectOf(Case @case) => $"{words.TypeOf(@case)} · {@case.Phase.Label()}";

    public static MeetingAnswer AnswerOf(MeetingReply reply) => reply switch
    {
        MeetingReply.Yes => MeetingAnswer.Yes,
        MeetingReply.Maybe => MeetingAnswer.Maybe,
        MeetingReply.No => MeetingAnswer.No,
        _ => MeetingAnswer.None,
    };

    public static string YoungsterOf(Meeting meeting) => meeting.WithYoungster ? "De jongere doet mee." : "De jongere doet niet mee.";

    public static string ParentsOf(Meeting meeting) => meeting.WithParents ? "De ouders doen mee." : "De ouders doen niet mee.";

    /// <summary>The bot never writes to a youngster: it gives words to say (section 2.13 of the domain).</summary>
    public static string SayToYoungster(MeetingTime planned) =>
        $"{char.ToUpper(WhenOf(planned)[0], Dutch)}{WhenOf(planned)[1..]} praten we samen over wat jou kan helpen. Ik wil graag dat je erbij bent. Vind je dat goed?";

    private static CultureInfo Dutch { get; } = CultureInfo.GetCultureInfo("nl-NL");

    private static string WhenOf(MeetingTime planned) => WorkingDays.Local(planned.Start).ToString("dddd d MMMM 'om' HH:mm 'uur'", Dutch);

    /// <summary>What is talked about, as this person may read it: who sees the dossier all of it, who thinks along without data the question until it is over.</summary>
    public static MeetingContent? ContentFor(Case @case, Actor viewer)
    {
        if (@case.Private.Meeting is not { } text) return null;
        if (@case.ShowsPrivatePart(viewer) && @case.AccessOf(viewer) == CaseAccess.Participant)
            return new MeetingContent(text.Question, text.Tried, text.AskOfOthers, text.WhyPeople.GetValueOrDefault(viewer.Id.Value));
        return @case.Meeting is { IsAnonymous: true, State: MeetingState.Gepland } meeting && viewer.HasAgreement && meeting.Find(viewer.Id)?.Reply == MeetingReply.Yes
            ? new MeetingContent(text.Question, null, text.AskOfOthers, null)
            : null;
    }

    /// <summary>Somebody who said yes by mail says it here as well before they take part: a mailbox may be read by others.</summary>
    public static bool StillAsks(Case @case, Invitee invitee) =>
        invitee.Reply == MeetingReply.Yes && !@case.Meeting.IsAnonymous && !SharingRules.TakesPart(@case, invitee.Who);

    /// <summary>Why there is nothing to read, for who will see it on their own screen or after a yes.</summary>
    public static string WhyNot(Case @case, Actor reader) =>
        ContentFor(@case, reader) is not null ? "Kies \"Waar gaat het over?\". Dan zie je de vraag."
        : @case.Meeting.Find(reader.Id) is { Reply: MeetingReply.Yes } && SharingRules.TakesPart(@case, reader.Who) ? "Dit kun je nu niet lezen. Vraag de eigenaar wat er nog nodig is."
        : @case.Meeting.Find(reader.Id) is { } invitee && StillAsks(@case, invitee) ? "Je zei per mail dat je komt. Kies ook hier \"Ik kom\". Dan zie je waar het over gaat."
        : "Zeg eerst of je komt. Dan zie je waar het over gaat.";

    public static string? ProblemOf(MeetingTrouble? trouble, string what) => trouble switch
    {
        MeetingTrouble.Later => $"{what} Ik probeer het vanzelf opnieuw.",
        MeetingTrouble.Administrator => $"{what} Een beheerder moet dit oplossen. Daarna gaat het vanzelf.",
        _ => null,
    };

    public static string? WhyOf(Meeting meeting) => meeting.Why is { } why ? ReasonLists.LabelOf(why) : null;

    /// <summary>So that the reader's own client shows what only they may see.</summary>
    public async ValueTask<CardRefresh?> RefreshAsync(Case @case, Lane lane, CancellationToken cancellationToken) =>
        lane.PersonId is { } person && (await chats.FindAsync(person, cancellationToken))?.UserId is { } userId
            ? new CardRefresh(
                Verbs.RefreshMeeting,
                new Dictionary<string, string>
                {
                    [DataKeys.CaseNumber] = @case.Number.ToString(), [DataKeys.Round] = RoundOf(lane), [DataKeys.Topic] = lane.Topic!.Value.Kind,
                },
                [userId])
            : null;

    /// <summary>Whose chat it is, with the roles they have now.</summary>
    public Actor ReaderOf(Lane lane) => directory.ActorOf(lane.PersonId!.Value, null);

    /// <summary>Whether whose chat it is still takes part: who left is asked nothing, and hears nothing more of it.</summary>
    public bool TakesPart(Case @case, Lane lane) => @case.AccessOf(ReaderOf(lane)) == CaseAccess.Participant;

    /// <summary>In the place of a card whose reader was taken off, or left.</summary>
    public static AdaptiveCard NoLongerInvited(Case @case) =>
        MessageCard.Build(new MessageCardData($"{@case.Number}: Je bent niet meer uitgenodigd", "Je hoeft niets te doen."));

    public static string NameOf(Meeting meeting, PersonId person) => meeting.Find(person)?.Who.Name ?? "Een collega";
}
