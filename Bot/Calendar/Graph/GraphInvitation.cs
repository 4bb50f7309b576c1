using Microsoft.Graph.Models;
using GraphAttendee = Microsoft.Graph.Models.Attendee;

namespace TeamsSchakelpunt.Bot.Calendar.Graph;

/// <summary>A wanted meeting as an event in the organiser's calendar.</summary>
internal sealed class GraphInvitation(WantedMeeting wanted, string organizer)
{
    /// <summary>The property that holds <see cref="WantedMeeting.Key"/>, by which a lost booking is found; the GUID is this bot's own and never changes.</summary>
    public const string KeyProperty = "String {6f0c1b52-6c1d-4b8e-9a55-3d1f0d6f7c24} Name SchakelpuntMeeting";

    /// <summary>The event as it is made.</summary>
    /// <param name="transactionId">By which Graph knows a repeated request.</param>
    public Event New(Guid transactionId)
    {
        var (start, end) = GraphTime.InInvitation(wanted.Start, wanted.End);
        return new Event
        {
            Subject = wanted.Subject,
            Body = new ItemBody { ContentType = BodyType.Text, Content = Text },
            Start = start,
            End = end,
            Attendees = Attendees(),
            IsOnlineMeeting = true,
            OnlineMeetingProvider = OnlineMeetingProviderType.TeamsForBusiness,
            // Who shares their calendar with a colleague does not show them this case, its people or the way into the meeting.
            Sensitivity = Sensitivity.Private,
            // An address tells where somebody works, and of a small school that is not said to who takes no part (section 7 of the domain).
            HideAttendees = true,
            // The bot plans: a proposal in Outlook would go to a mailbox that nobody reads.
            AllowNewTimeProposals = false,
            TransactionId = transactionId.ToString(),
            SingleValueExtendedProperties = [new SingleValueLegacyExtendedProperty { Id = KeyProperty, Value = wanted.Key }],
        };
    }

    /// <summary>What must change in the event; null where it stands as wanted, so that nobody gets mail about nothing.</summary>
    public Event? ChangesTo(Event there)
    {
        var isMoved = GraphTime.Read(there.Start) != wanted.Start || GraphTime.Read(there.End) != wanted.End;
        var isWithOthers = !Guests.Select(one => one.Mail!).ToHashSet(StringComparer.OrdinalIgnoreCase)
            .SetEquals((there.Attendees ?? []).Select(one => one.EmailAddress?.Address).OfType<string>().Where(mail => !IsOrganizer(mail)));
        if (!isMoved && !isWithOthers) return null;

        // Never the body: the way into the Teams meeting stands in it, and overwriting it takes the meeting away.
        var changes = new Event();
        if (isMoved) (changes.Start, changes.End) = GraphTime.InInvitation(wanted.Start, wanted.End);
        if (isWithOthers) changes.Attendees = Attendees(); // Graph replaces the list; who stays keeps their answer.
        return changes;
    }

    private string Text =>
        $"{wanted.Subject}. De agenda staat in je chat met het Schakelpunt. Zet geen namen of andere gegevens van de jongere in deze afspraak.";

    /// <summary>Who can be invited by mail, once an address; the others are in the chat.</summary>
    private IEnumerable<Attendee> Guests => wanted.Attendees
        .Where(one => !string.IsNullOrWhiteSpace(one.Mail))
        .Select(one => one with { Mail = one.Mail!.Trim() })
        .Where(one => !IsOrganizer(one.Mail!))
        .DistinctBy(one => one.Mail, StringComparer.OrdinalIgnoreCase);

    private List<GraphAttendee> Attendees() => [.. Guests.Select(one => new GraphAttendee
    {
        Type = AttendeeType.Required,
        EmailAddress = new EmailAddress { Address = one.Mail, Name = one.Name },
    })];

    private bool IsOrganizer(string mail) => string.Equals(mail, organizer, StringComparison.OrdinalIgnoreCase);
}
