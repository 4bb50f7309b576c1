using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;

namespace TeamsSchakelpunt.Tests.Calendar.Graph;

public sealed class GraphBookingTests : GraphTests
{
    private const string Events = $"/v1.0/users/{GraphServer.Organizer}/events";

    [Fact]
    public async Task A_booking_holds_the_number_the_people_a_Teams_meeting_and_its_keys_and_nothing_more()
    {
        var booked = await PutAsync(Meeting());
        Assert.Equal(("AAMk1=", new Uri("https://teams.microsoft.com/l/meetup-join/AAMk1=")), (booked.Id, booked.JoinUrl));
        var asked = Server.Asked[^1];
        Assert.Equal(("POST", Events, "outlook.timezone=\"UTC\""), (asked.Method, asked.Path, asked.Prefer));
        Same(
            """
            {
              "@odata.type": "#microsoft.graph.event",
              "subject": "Casusbespreking 2026-0042",
              "body": {
                "contentType": "text",
                "content": "Casusbespreking 2026-0042. De agenda staat in je chat met het Schakelpunt. Zet geen namen of andere gegevens van de jongere in deze afspraak."
              },
              "start": { "dateTime": "2026-02-10T10:00:00", "timeZone": "W. Europe Standard Time" },
              "end": { "dateTime": "2026-02-10T11:00:00", "timeZone": "W. Europe Standard Time" },
              "attendees": [
                { "@odata.type": "#microsoft.graph.attendee", "type": "required", "emailAddress": { "address": "a.devries@school.example", "name": "Anna de Vries" } },
                { "@odata.type": "#microsoft.graph.attendee", "type": "required", "emailAddress": { "address": "b.jansen@gemeente.example", "name": "Bram Jansen" } }
              ],
              "isOnlineMeeting": true,
              "onlineMeetingProvider": "teamsForBusiness",
              "sensitivity": "private",
              "hideAttendees": true,
              "allowNewTimeProposals": false,
              "transactionId": "0f8fad5b-d9cb-469f-a165-70867728950e",
              "singleValueExtendedProperties": [
                { "id": "String {6f0c1b52-6c1d-4b8e-9a55-3d1f0d6f7c24} Name SchakelpuntMeeting", "value": "2026-0042/1" }
              ]
            }
            """,
            asked.Body);
    }

    [Fact]
    public async Task A_booking_is_looked_for_by_its_key_before_it_is_made()
    {
        await PutAsync(Meeting());
        var asked = Server.Asked[0];
        Assert.Equal(("GET", Events, "outlook.timezone=\"UTC\""), (asked.Method, asked.Path, asked.Prefer));
        Assert.Contains(
            "$filter=singleValueExtendedProperties/Any(ep: ep/id eq 'String {6f0c1b52-6c1d-4b8e-9a55-3d1f0d6f7c24} Name SchakelpuntMeeting' and ep/value eq '2026-0042/1')",
            asked.Query, StringComparison.Ordinal);
        Assert.Contains("$select=id,start,end,attendees,onlineMeeting,isCancelled", asked.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_mailbox_and_the_organiser_are_left_out_and_one_address_is_invited_once()
    {
        await PutAsync(Meeting(
            Anna, NoMail, Anna with { Id = PersonId.Of("twin"), Mail = Anna.Mail!.ToUpperInvariant() }, new Attendee(PersonId.Of("org"), "Schakelpunt", GraphServer.Organizer.ToUpperInvariant())));
        Assert.Equal([Anna.Mail], Assert.Single(Server.Events).Attendees.Keys);
    }

    [Fact]
    public async Task Putting_what_stands_already_sends_nobody_mail()
    {
        var booked = await PutAsync(Meeting());
        Assert.Equal(booked, await PutAsync(Meeting(), booked.Id));
        Assert.Equal(booked, await PutAsync(Meeting(Bram, Anna)));
        Assert.DoesNotContain(Server.Asked, one => one.IsChange);
        Assert.Equal(1, Assert.Single(Server.Events).Mails);
    }

    [Fact]
    public async Task Moving_changes_the_time_alone_and_keeps_the_link()
    {
        var booked = await PutAsync(Meeting());
        var moved = Meeting() with { Start = Meeting().Start.AddDays(1), End = Meeting().End.AddDays(1) };
        Assert.Equal(booked, await PutAsync(moved, booked.Id));
        var asked = Server.Asked[^1];
        Assert.Equal(("PATCH", $"{Events}/AAMk1="), (asked.Method, asked.Path));
        Same(
            """
            {
              "@odata.type": "#microsoft.graph.event",
              "start": { "dateTime": "2026-02-11T10:00:00", "timeZone": "W. Europe Standard Time" },
              "end": { "dateTime": "2026-02-11T11:00:00", "timeZone": "W. Europe Standard Time" }
            }
            """,
            asked.Body);
        Assert.Equal(moved.Start, Assert.Single(Server.Standing).Start);
    }

    [Fact]
    public async Task Adding_and_removing_sends_the_whole_list_and_who_stays_keeps_their_answer()
    {
        var booked = await PutAsync(Meeting(Anna, Bram));
        Server.Events[0].Attendees[Anna.Mail!] = "accepted";
        await PutAsync(Meeting(Anna, Carla), booked.Id);
        Same(
            """
            {
              "@odata.type": "#microsoft.graph.event",
              "attendees": [
                { "@odata.type": "#microsoft.graph.attendee", "type": "required", "emailAddress": { "address": "a.devries@school.example", "name": "Anna de Vries" } },
                { "@odata.type": "#microsoft.graph.attendee", "type": "required", "emailAddress": { "address": "c.smit@jeugd.example", "name": "Carla Smit" } }
              ]
            }
            """,
            Server.Asked[^1].Body);
        Assert.Equal([Anna.Id], Done(await Calendar.ReadAnswersAsync([Anna, Carla], booked.Id, Ct)).Keys);
    }

    [Fact]
    public async Task The_last_one_with_a_mailbox_can_be_removed()
    {
        var booked = await PutAsync(Meeting(Anna));
        await PutAsync(Meeting(NoMail), booked.Id);
        Same("""{ "@odata.type": "#microsoft.graph.event", "attendees": [] }""", Server.Asked[^1].Body);
        Assert.Empty(Server.Events[0].Attendees);
    }

    [Theory]
    [InlineData("2026-03-27T08:00:00Z", "2026-03-27T09:00:00", "W. Europe Standard Time")]
    [InlineData("2026-03-29T00:30:00Z", "2026-03-29T01:30:00", "W. Europe Standard Time")]
    [InlineData("2026-03-29T01:30:00Z", "2026-03-29T03:30:00", "W. Europe Standard Time")]
    [InlineData("2026-03-29T07:00:00Z", "2026-03-29T09:00:00", "W. Europe Standard Time")]
    [InlineData("2026-10-24T07:00:00Z", "2026-10-24T09:00:00", "W. Europe Standard Time")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25T00:30:00", "UTC")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25T01:30:00", "UTC")]
    [InlineData("2026-10-25T08:00:00Z", "2026-10-25T09:00:00", "W. Europe Standard Time")]
    public async Task An_invitation_is_in_Dutch_time_and_in_UTC_in_the_hour_that_comes_twice(string moment, string clock, string zone)
    {
        var start = DateTimeOffset.Parse(moment, null);
        var wanted = Meeting() with { Start = start, End = start.AddMinutes(45) };
        await PutAsync(wanted);
        Same($$"""{ "dateTime": "{{clock}}", "timeZone": "{{zone}}" }""", Server.Asked[^1].Body!["start"]);
        Assert.Equal((start, wanted.End), (new DateTimeOffset(Server.Events[0].Start), new DateTimeOffset(Server.Events[0].End)));
        await PutAsync(wanted);
        Assert.DoesNotContain(Server.Asked, one => one.IsChange);
    }

    [Fact]
    public async Task The_same_moment_in_another_zone_is_no_move()
    {
        Server.StubbornZone = "Pacific Standard Time";
        await PutAsync(Meeting());
        await PutAsync(Meeting() with { Start = Meeting().Start.ToOffset(TimeSpan.FromHours(1)) });
        Assert.DoesNotContain(Server.Asked, one => one.IsChange);
    }

    [Fact]
    public async Task A_booking_whose_answer_was_lost_is_found_again_and_not_doubled()
    {
        Server.Pass();
        Server.LoseAnswer();
        Assert.Equal(CalendarProblem.Unreachable, Failed(await Calendar.PutAsync(Meeting(), null, Ct)).Problem);
        Assert.Single(Server.Events);

        var found = await PutAsync(Meeting());
        Assert.Equal("AAMk1=", found.Id);
        Assert.Single(Server.Events);
        Assert.Single(Server.Asked, one => one.IsBooking);
    }

    [Fact]
    public async Task A_booking_that_was_never_saved_is_brought_to_what_is_wanted_now()
    {
        await PutAsync(Meeting(Anna));
        var later = Meeting(Anna, Bram) with { Start = Meeting().Start.AddHours(2), End = Meeting().End.AddHours(2) };
        Assert.Equal("AAMk1=", (await PutAsync(later)).Id);
        var standing = Assert.Single(Server.Events);
        Assert.Equal((later.Start.UtcDateTime, 2), (standing.Start, standing.Attendees.Count));
    }

    [Fact]
    public async Task A_list_that_begins_with_an_empty_page_is_read_on()
    {
        await PutAsync(Meeting());
        Server.PagesLists = true;
        Assert.Equal("AAMk1=", (await PutAsync(Meeting())).Id);
        Assert.Single(Server.Asked, one => one.IsBooking);
        Assert.Contains("$skiptoken=next", Server.Asked[^1].Query, StringComparison.Ordinal);
        Assert.Equal(("outlook.timezone=\"UTC\"", $"Bearer {Token}"), (Server.Asked[^1].Prefer, Server.Asked[^1].Authorization));
    }

    [Fact]
    public async Task A_link_to_another_host_gets_no_token()
    {
        await using var stranger = await GraphServer.StartAsync();
        var elsewhere = stranger.BaseUrl.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        Server.Fail(GraphAnswers.Words(200, "application/json", $$"""{ "value": [], "@odata.nextLink": "{{elsewhere}}/users/{{GraphServer.Organizer}}/events" }"""));
        Failed(await Calendar.PutAsync(Meeting(), null, Ct));
        Assert.Null(Assert.Single(stranger.Asked).Authorization);
    }

    [Fact]
    public async Task Two_that_book_at_once_make_one_meeting()
    {
        Server.HoldUntil(2, request => request.Method == "POST");
        var booked = await Task.WhenAll(PutAsync(Meeting()), PutAsync(Meeting()));
        Assert.Equal(booked[0], booked[1]);
        Assert.Equal(2, Server.Asked.Count(one => one.IsBooking));
        Assert.Single(Server.Events);
    }

    [Fact]
    public async Task A_transaction_that_Graph_knows_is_looked_up_by_the_event_that_it_names()
    {
        await PutAsync(Meeting());
        // The list does not show it yet.
        var empty = GraphAnswers.Words(200, "application/json", """{ "value": [] }""");
        Server.Fail(empty);
        Server.Pass();
        Server.Fail(empty);
        Assert.Equal("AAMk1=", (await PutAsync(Meeting())).Id);
        Assert.Single(Server.Events);
    }

    [Fact]
    public async Task A_transaction_that_Graph_knows_and_can_not_be_found_is_tried_again_later()
    {
        Server.Pass();
        Server.Fail(GraphAnswers.Error(409, "ErrorDuplicateTransactionId"));
        Assert.Equal(CalendarProblem.Unreachable, Failed(await Calendar.PutAsync(Meeting(), null, Ct)).Problem);
        Assert.Empty(Server.Events);
        Assert.Equal("AAMk1=", (await PutAsync(Meeting())).Id);
    }

    [Fact]
    public async Task A_meeting_that_somebody_took_out_of_the_calendar_is_made_anew_once()
    {
        var booked = await PutAsync(Meeting());
        Server.Events[0].IsThere = false;
        var again = await PutAsync(Meeting(), booked.Id);
        Assert.Equal("AAMk2=", again.Id);
        // The same attempt after a crash: the transaction that follows is the same.
        Assert.Equal(again, await PutAsync(Meeting(), booked.Id));
        Assert.Single(Server.Standing);
        var transactions = Server.Asked.Where(one => one.IsBooking).Select(one => (string)one.Body!["transactionId"]!).ToList();
        Assert.Equal([Meeting().TransactionId.ToString(), Meeting().TransactionId.ToString()], transactions[..2]);
        Assert.NotEqual(transactions[0], transactions[2]);

        Server.Events[1].IsThere = false;
        Assert.Equal("AAMk3=", (await PutAsync(Meeting(), again.Id)).Id);
    }

    [Fact]
    public async Task A_meeting_that_was_called_off_by_hand_is_not_taken_for_standing()
    {
        var booked = await PutAsync(Meeting());
        Server.Events[0].IsCancelled = true;
        Assert.NotEqual(booked.Id, (await PutAsync(Meeting(), booked.Id)).Id);
        Assert.Single(Server.Standing);
    }

    [Fact]
    public async Task An_id_of_another_calendar_is_no_hindrance() => Assert.Equal("AAMk1=", (await PutAsync(Meeting(), "local/2026-0042")).Id);

    [Fact]
    public async Task Cancelling_tells_the_attendees_in_one_sentence()
    {
        var booked = await PutAsync(Meeting());
        Assert.True(Done(await Calendar.CancelAsync(Meeting().Key, booked.Id, Ct)));
        var asked = Server.Asked[^1];
        Assert.Equal(("POST", $"{Events}/AAMk1=/cancel"), (asked.Method, asked.Path));
        Same("""{ "Comment": "Deze casusbespreking gaat niet door." }""", asked.Body);
        Assert.Empty(Server.Standing);
    }

    [Fact]
    public async Task Cancelling_what_is_not_there_is_fine()
    {
        var booked = await PutAsync(Meeting());
        Done(await Calendar.CancelAsync(Meeting().Key, booked.Id, Ct));
        Assert.False(Done(await Calendar.CancelAsync(Meeting().Key, booked.Id, Ct)));
        Assert.False(Done(await Calendar.CancelAsync(Meeting().Key, null, Ct)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("AAMk-of-an-attempt-before")]
    [InlineData("local/2026-0042")]
    public async Task Cancelling_finds_a_booking_that_was_never_saved(string? bookedId)
    {
        await PutAsync(Meeting());
        Assert.True(Done(await Calendar.CancelAsync(Meeting().Key, bookedId, Ct)));
        Assert.Empty(Server.Standing);
    }

    [Fact]
    public async Task A_meeting_to_which_nobody_could_be_invited_is_deleted_instead()
    {
        var booked = await PutAsync(Meeting(NoMail));
        Assert.True(Done(await Calendar.CancelAsync(Meeting().Key, booked.Id, Ct)));
        Assert.Equal($"DELETE {Events}/AAMk1=", Server.Asked[^1].ToString());
        Assert.Empty(Server.Standing);
    }

    [Fact]
    public async Task Answers_are_read_back_by_person_and_who_has_not_answered_is_left_out()
    {
        var (dora, emma) = (new Attendee(PersonId.Of("dora"), "Dora", "dora@school.example"), new Attendee(PersonId.Of("emma"), "Emma", "emma@school.example"));
        var booked = await PutAsync(Meeting(Anna, Bram, Carla, dora, emma, NoMail));
        var attendees = Server.Events[0].Attendees;
        (attendees[Anna.Mail!], attendees[Bram.Mail!], attendees[Carla.Mail!]) = ("accepted", "tentativelyAccepted", "declined");
        (attendees["dora@school.example"], attendees["emma@school.example"]) = ("notResponded", "none");

        var answers = Done(await Calendar.ReadAnswersAsync([Anna with { Mail = "A.DeVries@School.example" }, Bram, Carla, dora, emma, NoMail], booked.Id, Ct));
        Assert.Equal(new Dictionary<PersonId, Rsvp> { [Anna.Id] = Rsvp.Yes, [Bram.Id] = Rsvp.Maybe, [Carla.Id] = Rsvp.No }, answers);
        Assert.Equal($"GET {Events}/AAMk1=", Server.Asked[^1].ToString());
    }

    [Fact]
    public async Task Of_a_meeting_that_is_gone_there_are_no_answers()
    {
        var booked = await PutAsync(Meeting());
        Server.Events[0].IsThere = false;
        Assert.Empty(Done(await Calendar.ReadAnswersAsync([Anna], booked.Id, Ct)));
    }

    [Fact]
    public async Task Graph_invites_and_keeps_nothing_to_forget()
    {
        Assert.True(Calendar.Invites);
        await Calendar.ForgetAsync(Meeting().Key, Ct);
        Assert.Empty(Server.Asked);
    }
}
