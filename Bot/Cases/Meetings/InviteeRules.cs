using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>Who is invited for a casusbespreking, and what they answer. Only people of partners that joined the privacy agreement (section 8.1 of the domain).</summary>
public static class InviteeRules
{
    /// <summary>"Ik kom" or "Ik kan niet", until it is over. Who comes takes part from then on, on the ground of the invitation; not in an anonymous one.</summary>
    public static Decision Answer(Case @case, int round, bool comes, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.AnswerMeeting) is { } refused) return refused;
        if (@case.Meeting is not { Time: { } time } meeting || time.Round != round || time.End <= now || meeting.Find(actor.Id) is not { } invitee)
            return new Decision.Refused(new Refusal.NothingToAnswer());

        var joins = comes && !meeting.IsAnonymous && !SharingRules.TakesPart(@case, actor.Who);
        if (joins && (invitee.Ground is null || SharingRules.Refuse(@case, invitee.Ground) is not null)) return new Decision.Refused(new Refusal.SharingNotYet());
        if (comes && !actor.HasAgreement) return new Decision.Refused(new Refusal.NoAgreement("Jouw organisatie"));
        var reply = comes ? MeetingReply.Yes : MeetingReply.No;
        if (!joins && invitee.Reply == reply) return new Decision.Unchanged(@case);

        var answered = @case with { Meeting = With(meeting, invitee with { Reply = reply }) };
        Lane[] cards = [MeetingLanes.CardOf(actor.Id, round), MeetingLanes.CardOf(meeting.Planner!.Id, round)];
        if (!joins) return Step.Within(answered, null, cards);
        var joined = Step.Within(
            answered with
            {
                Participants = [.. @case.Participants.Where(participant => participant.Who.Id != actor.Id), new Participant(actor.Who, invitee.Ground, now)],
                Invitations = [.. @case.Invitations.Where(asked => asked.Partner != actor.Partner)],
            },
            new TimelineEntry(now, TimelineKind.Joined, actor.Who, actor.Partner, invitee.Ground!.Value.Key()),
            [.. cards, .. actor.Partner is { } partner ? new[] { Lane.Channel(partner) } : []]);
        return joined.Also([MeetingLanes.PreparationOf(meeting, actor.Id)]);
    }

    /// <summary>Why nobody can be added or taken off now; null where it may.</summary>
    public static Refusal? RefuseChanging(Case @case, int round) => @case.Meeting.IsRunning && @case.Meeting.Round == round ? null : new Refusal.NothingToAnswer();

    /// <summary>Somebody is added, with a reason, or taken off; never who plans it or who changes it. Answers of who stays stand.</summary>
    public static Decision Change(Case @case, int round, IReadOnlyList<MeetingGuest> guests, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.PlanMeeting) is { } refused) return refused;
        if (RefuseChanging(@case, round) is { } notNow) return new Decision.Refused(notNow);
        var meeting = @case.Meeting;
        List<MeetingGuest> newcomers = [.. guests.Where(guest => meeting.Find(guest.Who.Id) is null)];
        HashSet<PersonId> stay = [meeting.Planner!.Id, actor.Id, .. guests.Select(guest => guest.Who.Id)];
        var after = WithInvitees(
            meeting,
            [.. meeting.Invitees.Where(invitee => stay.Contains(invitee.Who.Id)), .. newcomers.Select(guest => new Invitee(guest.Who, guest.Ground))]);
        if (after.Invitees.All(invitee => invitee.Who.Id == meeting.Planner.Id)) return new Decision.Refused(new Refusal.NobodyInvited());
        if (newcomers.Count > 0 && Refuse(@case, meeting.IsAnonymous, newcomers) is { } notYet) return new Decision.Refused(notYet);
        if (after == meeting) return new Decision.Unchanged(@case);
        var changed = Step.Within(
            WithReasons(@case with { Meeting = after, Private = @case.Private with { Meeting = Say(@case.Private.Meeting ?? new MeetingText(""), guests) } }),
            new TimelineEntry(now, TimelineKind.MeetingPeopleChanged, actor.Who),
            [.. LanesOf(meeting, after), .. newcomers.Count > 0 ? SharingRules.Tells(@case, GroundOf(@case, meeting.IsAnonymous)) : []]);
        return changed.Also(PreparationOfNew(meeting, after));
    }

    /// <summary>What was answered by mail to this moment; each answer counts once, so that a later one in the chat stands.</summary>
    public static Decision ReadBack(Case @case, int round, IReadOnlyDictionary<PersonId, MeetingReply> replies)
    {
        if (CaseTable.Refuse(@case, Actor.Schakelpunt, CaseAction.KeepMeeting) is { } refused) return refused;
        var meeting = @case.Meeting;
        if (meeting is not { State: MeetingState.Gepland, Time: { } time } || time.Round != round) return new Decision.Unchanged(@case);
        var news = meeting.Invitees
            .Where(invitee => replies.TryGetValue(invitee.Who.Id, out var reply) && reply != invitee.Mailed)
            .Select(invitee => invitee with { Reply = replies[invitee.Who.Id], Mailed = replies[invitee.Who.Id] })
            .ToList();
        return news.Count == 0 ? new Decision.Unchanged(@case) : Step.Within(
            @case with { Meeting = news.Aggregate(meeting, With) },
            null,
            news.Select(invitee => MeetingLanes.CardOf(invitee.Who.Id, time.Round)).Append(MeetingLanes.CardOf(meeting.Planner!.Id, time.Round)));
    }

    /// <summary>Why these people can't be invited; null where they may.</summary>
    internal static Refusal? Refuse(Case @case, bool anonymously, IReadOnlyList<MeetingGuest> guests)
    {
        if (RefuseSharing(@case, anonymously) is { } notYet) return notYet;
        foreach (var guest in guests)
        {
            if (!guest.Partner.HasAgreement) return new Refusal.NoAgreement(guest.Partner.Name);
            if (anonymously || SharingRules.TakesPart(@case, guest.Who)) continue;
            if (guest.Ground is null) return new Refusal.GroundForEach(guest.Who.Name);
            if (SharingRules.Refuse(@case, guest.Ground) is { } refused) return refused;
        }

        return null;
    }

    /// <summary>Why the youngster can't be talked about by their data now; null where they may.</summary>
    internal static Refusal? RefuseSharing(Case @case, bool anonymously) => SharingRules.Refuse(@case, GroundOf(@case, anonymously));

    internal static LegalGround? GroundOf(Case @case, bool anonymously) => anonymously ? null : @case.Ground ?? LegalGround.WettelijkeTaak;

    /// <summary>Whoever plans is there.</summary>
    internal static IReadOnlyList<Invitee> WithPlanner(Professional planner, IReadOnlyList<Invitee> invitees) =>
        invitees.Any(invitee => invitee.Who.Id == planner.Id) ? invitees : [new Invitee(planner, null, MeetingReply.Yes), .. invitees];

    /// <summary>With why each of these is there.</summary>
    internal static MeetingText Say(MeetingText text, IReadOnlyList<MeetingGuest> guests)
    {
        var why = new Dictionary<string, string>(text.WhyPeople);
        foreach (var guest in guests.Where(guest => guest.Why is not null)) why[guest.Who.Id.Value] = guest.Why!;
        return text with { WhyPeople = why };
    }

    /// <summary>Somebody takes part no more, so they are not invited either.</summary>
    internal static (Case Case, IReadOnlyList<Lane> Lanes) Without(Case @case, PersonId person)
    {
        var meeting = @case.Meeting;
        if (!meeting.IsRunning || meeting.Find(person) is null) return (@case, []);
        var left = WithInvitees(meeting, [.. meeting.Invitees.Where(invitee => invitee.Who.Id != person)]);
        return (WithReasons(@case with { Meeting = left }), [.. LanesOf(meeting, left)]);
    }

    /// <summary>
    /// Whoever plans takes part, and who was invited because they took part still does. Who does not is off, and for a planner the owner
    /// goes on.
    /// </summary>
    internal static (Case Case, IReadOnlyList<LaneTouch> Touches) FollowUp(Case @case)
    {
        var meeting = @case.Meeting;
        if (@case is not { Owner: { } owner, Ending: null } || meeting.Planner is not { } planner) return (@case, []);
        var follows = SharingRules.TakesPart(@case, planner) ? planner : owner;
        if (meeting.State == MeetingState.Gehouden && follows != planner)
        {
            var held = meeting with { Planner = owner };
            return (@case with { Meeting = held }, [.. MeetingLanes.Reminders(held)]);
        }

        if (!meeting.IsRunning) return (@case, []);
        var after = WithInvitees(meeting with { Planner = follows }, WithPlanner(follows, [.. meeting.Invitees.Where(Stays)]));
        if (after == meeting) return (@case, []);
        var due = follows == planner ? [] : MeetingLanes.DueOf(meeting) is { } before ? [new LaneTouch(before), .. MeetingLanes.Due(after)] : Array.Empty<LaneTouch>();
        return (WithReasons(@case with { Meeting = after }), [.. LanesOf(meeting, after).Select(lane => new LaneTouch(lane)), .. PreparationOfNew(meeting, after), .. due]);

        bool Stays(Invitee invitee) => invitee.Who.Id == planner.Id ? follows == planner
            : invitee.Ground is not null || meeting.IsAnonymous || SharingRules.TakesPart(@case, invitee.Who);
    }

    /// <summary>Why somebody is there is kept for as long as they are.</summary>
    private static Case WithReasons(Case @case) => @case.Private.Meeting is not { } text || text.WhyPeople.Keys.All(person => @case.Meeting.Find(new PersonId(person)) is not null)
        ? @case
        : @case with
        {
            Private = @case.Private with
            {
                Meeting = text with
                {
                    WhyPeople = text.WhyPeople.Where(why => @case.Meeting.Find(new PersonId(why.Key)) is not null).ToDictionary(why => why.Key, why => why.Value),
                },
            },
        };

    private static Meeting WithInvitees(Meeting meeting, IReadOnlyList<Invitee> invitees) => invitees.SequenceEqual(meeting.Invitees)
        ? meeting
        : meeting with { Invitees = invitees, Edition = meeting.State == MeetingState.Gepland ? meeting.Edition + 1 : meeting.Edition };

    private static Meeting With(Meeting meeting, Invitee changed) =>
        meeting with { Invitees = [.. meeting.Invitees.Select(invitee => invitee.Who.Id == changed.Who.Id ? changed : invitee)] };

    private static IEnumerable<Lane> LanesOf(Meeting before, Meeting after) =>
    [
        .. MeetingLanes.CardsOf(before), .. MeetingLanes.CardsOf(after),
        .. after.State == MeetingState.Gepland ? new[] { MeetingLanes.Calendar } : [],
        .. after.IsSearching ? new[] { MeetingLanes.Search } : [],
    ];

    private static IEnumerable<LaneTouch> PreparationOfNew(Meeting before, Meeting after) => after.State != MeetingState.Gepland ? [] : after.Invitees
        .Where(invitee => before.Find(invitee.Who.Id) is null)
        .Select(invitee => MeetingLanes.PreparationOf(after, invitee.Who.Id));
}
