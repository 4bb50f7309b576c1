using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>A case: what is known of one signal and who acts on it. Changed only by <see cref="CaseRules"/>.</summary>
public sealed record Case
{
    private const int MostSubmitted = 50;

    public required CaseNumber Number { get; init; }

    public required CaseState State { get; init; }

    public required SignalTypeKey Type { get; init; }

    public required Phase Phase { get; init; }

    public required AgeGroup Age { get; init; }

    public required Urgency Urgency { get; init; }

    public Residence Residence { get; init; }

    public required YouthKnows YouthKnows { get; init; }

    /// <summary>Null until it was asked; needed before the private part is shared (section 8.2 of the domain).</summary>
    public Parents? Parents { get; init; }

    /// <summary>Null until it was chosen; needed before the private part is shared (section 8.2 of the domain).</summary>
    public LegalGround? Ground { get; init; }

    public required Route Route { get; init; }

    /// <summary>How often a partner sent it on; after <see cref="CaseRules.MostForwards"/> the coordinator decides (section 5, rule 5).</summary>
    public int Forwards { get; init; }

    /// <summary>True while only the coordinator may say which partner starts.</summary>
    public bool CoordinatorDecides { get; init; }

    /// <summary>The form that raised it.</summary>
    public required FormId Form { get; init; }

    public required Professional Reporter { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>The last day on which a person must have picked it up.</summary>
    public required DateOnly PickUpBefore { get; init; }

    public Professional? Owner { get; init; }

    public DateTimeOffset? PickedUpAt { get; init; }

    /// <summary>
    /// True while the reporter, who works at the first partner, has not said who of the two picks it up:
    /// their own partner is never told as news (section 5, rule 2).
    /// </summary>
    public bool AwaitsReporter { get; init; }

    /// <summary>When the first contact with the youngster was; null before.</summary>
    public DateOnly? ContactOn { get; init; }

    public OwnerOffer? OwnerOffer { get; init; }

    public Regie Regie { get; init; } = new();

    public IReadOnlyList<Participant> Participants { get; init; } = [];

    public IReadOnlyList<Invitation> Invitations { get; init; } = [];

    public Aftercare? Aftercare { get; init; }

    /// <summary>How it ended; null while it runs.</summary>
    public Ending? Ending { get; init; }

    /// <summary>Older cases that may be about the same youngster: for coordinators only.</summary>
    public IReadOnlyList<PossibleDouble> Doubles { get; init; } = [];

    /// <summary>Newer cases that went on in this one.</summary>
    public IReadOnlyList<CaseNumber> TookIn { get; init; } = [];

    public IReadOnlyList<YouthRequest> Requests { get; init; } = [];

    /// <summary>The keyed hashes by which other cases about the same youngster are found, also earlier ones: all go at erasure.</summary>
    public IReadOnlyList<string> MatchKeys { get; init; } = [];

    /// <summary>The forms that took effect lately: one that comes again has none.</summary>
    public IReadOnlyList<FormId> Submitted { get; init; } = [];

    /// <summary>What is left to count with after erasure; null before.</summary>
    public CountingLine? Counted { get; init; }

    /// <summary>When and why it was erased; null before.</summary>
    public Erasure? Erased { get; init; }

    /// <summary>The keys of deadlines that somebody was reminded of, as long as they wait.</summary>
    public IReadOnlyList<string> Reminded { get; init; } = [];

    /// <summary>Deadlines that somebody put off, and until when.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> PutOff { get; init; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>When somebody last did something that stands in the timeline; null on cases from before it was kept.</summary>
    public DateTimeOffset? LastEventAt { get; init; }

    public Meeting Meeting { get; init; } = new();

    public Transfer Transfer { get; init; } = new();

    /// <summary>Where it comes from a list of De Overstap; null for a signal that somebody raised.</summary>
    public OverstapOrigin? Overstap { get; init; }

    /// <summary>What may be seen only by those who take part.</summary>
    [JsonIgnore]
    public PrivatePart Private { get; init; } = new();

    /// <summary>Grows by one with each decision.</summary>
    public int Version { get; init; }

    /// <summary>Whether what section 8.2 asks before the private part is shared has been filled in, and consent still stands where it is the ground.</summary>
    [JsonIgnore]
    public bool MayBeShared => Ground is not null && Parents is not null && ConsentRules.Missing(Ground, Age, YouthKnows, Parents) is null;

    /// <summary>A youngster objected, and no coordinator said that it does not hold: nothing is shared with anyone new.</summary>
    [JsonIgnore]
    public bool IsFrozen => Requests.Any(request => request is { Kind: YouthRequestKind.Bezwaar, Granted: not false });

    /// <summary>Who speaks for the case: the owner, or the reporter as long as there is none.</summary>
    [JsonIgnore]
    public Professional Speaks => Owner ?? Reporter;

    public bool WasSubmitted(FormId form) => Submitted.Contains(form);

    /// <summary>With the form among those that took effect.</summary>
    public Case With(FormId form) => this with { Submitted = [.. Submitted.TakeLast(MostSubmitted - 1), form] };

    /// <summary>Whether the partner is asked to take part, or somebody of it does.</summary>
    public bool WasInvited(PartnerKey partner) =>
        Invitations.Any(invitation => invitation.Partner == partner) || Participants.Any(participant => participant.Who.Partner == partner);

    /// <summary>Whether the partner reads of it on the card about the whole list, and has nothing to do that asks for a card of its own.</summary>
    public bool IsToldByList(PartnerKey partner) =>
        Overstap is { } list && list.Told.Contains(partner) && !(partner == Route.First && partner != list.First) && !WasInvited(partner) && Transfer.To != partner;

    /// <summary>Who carries it: the owner, the regisseur, and who keeps contact in aftercare; each once.</summary>
    [JsonIgnore]
    public IEnumerable<Professional> Leads =>
        new[] { Owner, Regie.Current?.Who, State == CaseState.Nazorg ? Aftercare?.Who : null }.OfType<Professional>().DistinctBy(who => who.Id);

    /// <summary>Who can agree to do something: those who see what it is about.</summary>
    [JsonIgnore]
    public IEnumerable<Professional> Doers =>
        Leads.Concat(Participants.Where(participant => !participant.IsAnonymous).Select(participant => participant.Who)).DistinctBy(who => who.Id);

    /// <summary>Everybody with a part in it, or who is asked for one.</summary>
    [JsonIgnore]
    public IEnumerable<PersonId> People => new[]
    {
        Reporter.Id, Owner?.Id, Regie.Current?.Who.Id, Aftercare?.Who.Id, OwnerOffer?.To.Id, Regie.Proposal is { IsOpen: true } open ? open.Candidate.Id : null,
    }.OfType<PersonId>()
        .Concat(Participants.Select(participant => participant.Who.Id))
        .Concat(Meeting.State == MeetingState.Gepland ? Meeting.Invitees.Select(invitee => invitee.Who.Id) : [])
        .Distinct();
}
