using Azure.Core;
using Azure.Identity;
using Moq;
using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Calendar.Graph;
using Xunit;

namespace TeamsSchakelpunt.Tests.Calendar.Graph;

/// <summary>A Graph that is throttled, forbidden, slow, broken or absent: each a named problem, within the time of one call.</summary>
public sealed class GraphFailureTests : GraphTests
{
    [Theory]
    [InlineData(429, "ApplicationThrottled", CalendarProblem.Throttled)]
    [InlineData(429, "TooManyRequests", CalendarProblem.Throttled)]
    [InlineData(503, "ApplicationThrottled", CalendarProblem.Throttled)]
    [InlineData(401, "InvalidAuthenticationToken", CalendarProblem.Forbidden)]
    [InlineData(403, "ErrorAccessDenied", CalendarProblem.Forbidden)]
    [InlineData(404, "ErrorInvalidUser", CalendarProblem.NoOrganizer)]
    [InlineData(404, "ResourceNotFound", CalendarProblem.NoOrganizer)]
    [InlineData(404, "MailboxNotEnabledForRESTAPI", CalendarProblem.NoOrganizer)]
    [InlineData(400, "ErrorInvalidRequest", CalendarProblem.Refused)]
    [InlineData(409, "ErrorIrresolvableConflict", CalendarProblem.Unreachable)]
    [InlineData(412, "ErrorIrresolvableConflict", CalendarProblem.Unreachable)]
    [InlineData(500, "ErrorInternalServerError", CalendarProblem.Unreachable)]
    [InlineData(503, "serviceNotAvailable", CalendarProblem.Unreachable)]
    [InlineData(504, "UnknownError", CalendarProblem.Unreachable)]
    public async Task Each_refusal_is_a_named_problem_whatever_was_asked(int status, string code, CalendarProblem problem)
    {
        foreach (var ask in new Func<Task<CalendarProblem>>[]
        {
            async () => Failed(await Calendar.ReadSchedulesAsync([Anna], Time.GetUtcNow(), Time.GetUtcNow().AddDays(1), Ct)).Problem,
            async () => Failed(await Calendar.PutAsync(Meeting(), null, Ct)).Problem,
            async () => Failed(await Calendar.PutAsync(Meeting(), "AAMk1=", Ct)).Problem,
            async () => Failed(await Calendar.ReadAnswersAsync([Anna], "AAMk1=", Ct)).Problem,
            async () => Failed(await Calendar.CancelAsync("2026-0042/1", null, Ct)).Problem,
        })
        {
            Server.Fail(GraphAnswers.Error(status, code));
            Assert.Equal(problem, await ask());
        }

        Assert.Equal(5, Server.Asked.Count); // Asked once: who asked comes back later.
        Assert.Empty(Server.Events);
    }

    [Theory]
    [InlineData(429, "ApplicationThrottled", CalendarProblem.Throttled)]
    [InlineData(403, "ErrorAccessDenied", CalendarProblem.Forbidden)]
    [InlineData(503, "serviceNotAvailable", CalendarProblem.Unreachable)]
    public async Task A_refusal_half_way_a_booking_is_told_and_the_next_attempt_completes_it(int status, string code, CalendarProblem problem)
    {
        Server.Pass();
        Server.Fail(GraphAnswers.Error(status, code, "20"));
        var failed = Failed(await Calendar.PutAsync(Meeting(), null, Ct));
        Assert.Equal((problem, TimeSpan.FromSeconds(20)), (failed.Problem, failed.RetryAfter));
        await PutAsync(Meeting());

        Server.Pass();
        Server.Fail(GraphAnswers.Error(status, code));
        var moved = Meeting() with { Start = Meeting().Start.AddHours(1), End = Meeting().End.AddHours(1) };
        Assert.Equal(problem, Failed(await Calendar.PutAsync(moved, "AAMk1=", Ct)).Problem);
        await PutAsync(moved, "AAMk1=");
        Assert.Equal(moved.Start.UtcDateTime, Assert.Single(Server.Standing).Start);

        Server.Fail(GraphAnswers.Error(status, code));
        Assert.Equal(problem, Failed(await Calendar.CancelAsync(moved.Key, "AAMk1=", Ct)).Problem);
        Assert.True(Done(await Calendar.CancelAsync(moved.Key, "AAMk1=", Ct)));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("Mon, 02 Feb 2026 08:05:00 GMT", 300)]
    [InlineData("Mon, 02 Feb 2026 07:55:00 GMT", 0)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public async Task When_to_come_back_is_told_whether_it_comes_as_seconds_or_as_a_date(string? header, int? seconds)
    {
        Server.Fail(GraphAnswers.Error(429, "TooManyRequests", header));
        var failed = Failed(await Calendar.PutAsync(Meeting(), null, Ct));
        Assert.Equal(seconds, failed.RetryAfter?.TotalSeconds);
    }

    [Theory]
    [InlineData(429, "text/html", "<html>Slow down</html>", CalendarProblem.Throttled)]
    [InlineData(429, "application/json", "", CalendarProblem.Throttled)]
    [InlineData(503, "text/html", "<html>Maintenance</html>", CalendarProblem.Unreachable)]
    [InlineData(502, "application/json", "{ \"error\": ", CalendarProblem.Unreachable)]
    [InlineData(403, "text/plain", "No.", CalendarProblem.Forbidden)]
    public async Task An_error_in_the_words_of_something_on_the_way_counts_by_its_status(int status, string contentType, string body, CalendarProblem problem)
    {
        Server.Fail(GraphAnswers.Words(status, contentType, body, "15"));
        var failed = Failed(await Calendar.PutAsync(Meeting(), null, Ct));
        Assert.Equal((problem, TimeSpan.FromSeconds(15)), (failed.Problem, failed.RetryAfter));
    }

    [Theory]
    [InlineData("application/json", "{ \"value\": [ {")]
    [InlineData("application/json", "[]")]
    [InlineData("application/json", "{}")]
    [InlineData("application/json", "")]
    [InlineData("text/html", "<html>Log in to the network</html>")]
    public async Task A_success_that_can_not_be_read_is_no_answer(string contentType, string body)
    {
        Server.Fail(GraphAnswers.Words(200, contentType, body));
        var failed = Failed(await Calendar.ReadSchedulesAsync([Anna], Time.GetUtcNow(), Time.GetUtcNow().AddDays(1), Ct));
        Assert.Equal(CalendarProblem.Unreachable, failed.Problem);

        // Nor is it the answer that nothing was booked.
        Server.Fail(GraphAnswers.Words(200, contentType, body));
        Assert.Equal(CalendarProblem.Unreachable, Failed(await Calendar.PutAsync(Meeting(), null, Ct)).Problem);
        Server.Fail(GraphAnswers.Words(200, contentType, body));
        Assert.Equal(CalendarProblem.Unreachable, Failed(await Calendar.PutAsync(Meeting(), "AAMk1=", Ct)).Problem);
        Assert.DoesNotContain(Server.Asked, one => one.IsBooking);
    }

    [Theory]
    [InlineData("application/json", "{ \"id\": ")]
    [InlineData("application/json", "{}")]
    public async Task A_booking_that_is_answered_without_sense_is_looked_for_next_time(string contentType, string body)
    {
        Server.Pass();
        Server.Fail(GraphAnswers.Words(201, contentType, body));
        Assert.Equal(CalendarProblem.Unreachable, Failed(await Calendar.PutAsync(Meeting(), null, Ct)).Problem);
        await PutAsync(Meeting());
        Assert.Single(Server.Events);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        Server.Fail(http =>
        {
            http.Response.Redirect($"{Server.BaseUrl}/users/{GraphServer.Organizer}/events");
            return Task.CompletedTask;
        });
        Assert.Equal(CalendarProblem.Unreachable, Failed(await Calendar.PutAsync(Meeting(), null, Ct)).Problem);
        Assert.Single(Server.Asked);
    }

    [Fact]
    public async Task A_connection_that_is_cut_is_an_outcome()
    {
        Server.Fail(GraphAnswers.Cut);
        Assert.Equal(CalendarProblem.Unreachable, Failed(await Calendar.ReadAnswersAsync([Anna], "AAMk1=", Ct)).Problem);
    }

    [Fact]
    public async Task A_Graph_that_is_absent_is_an_outcome()
    {
        await Server.StopAsync();
        Assert.Equal(CalendarProblem.Unreachable, Failed(await Calendar.PutAsync(Meeting(), null, Ct)).Problem);
    }

    [Fact]
    public async Task A_call_ends_after_twenty_seconds_however_many_requests_it_made()
    {
        var late = new TaskCompletionSource();
        Server.Fail(async http =>
        {
            Time.Advance(TimeSpan.FromSeconds(15));
            await GraphAnswers.Words(200, "application/json", """{ "value": [] }""")(http);
        });
        Server.Fail(http =>
        {
            late.SetResult();
            return GraphAnswers.Never(http);
        });
        var call = Calendar.PutAsync(Meeting(), null, Ct);
        await late.Task.WaitAsync(Ct);
        Assert.False(call.IsCompleted);
        Time.Advance(GraphCalendar.Deadline - TimeSpan.FromSeconds(15));
        Assert.Equal(CalendarProblem.Unreachable, Failed(await call).Problem);
    }

    [Fact]
    public async Task Who_cancels_gets_a_cancellation()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var arrived = new TaskCompletionSource();
        Server.Fail(http =>
        {
            arrived.SetResult();
            return GraphAnswers.Never(http);
        });
        var call = Calendar.PutAsync(Meeting(), null, cancel.Token);
        await arrived.Task.WaitAsync(Ct);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task An_organiser_that_does_not_exist_is_said_to_be_so()
    {
        var calendar = Connect("nobody@gemeente.example", TheBots());
        Assert.Equal(CalendarProblem.NoOrganizer, Failed(await calendar.ReadSchedulesAsync([Anna], Time.GetUtcNow(), Time.GetUtcNow().AddDays(1), Ct)).Problem);
        Assert.Equal(CalendarProblem.NoOrganizer, Failed(await calendar.PutAsync(Meeting(), null, Ct)).Problem);
        Assert.Equal(CalendarProblem.NoOrganizer, Failed(await calendar.PutAsync(Meeting(), "AAMk1=", Ct)).Problem);
        Assert.Equal(CalendarProblem.NoOrganizer, Failed(await calendar.CancelAsync("2026-0042/1", "AAMk1=", Ct)).Problem);
    }

    [Fact]
    public async Task An_identity_that_is_refused_needs_an_administrator_and_a_login_that_is_out_of_reach_does_not()
    {
        var wrong = Connect(GraphServer.Organizer, Refusing(new AuthenticationFailedException("The secret has expired.")));
        Assert.Equal(CalendarProblem.Forbidden, Failed(await wrong.PutAsync(Meeting(), null, Ct)).Problem);
        var away = Connect(GraphServer.Organizer, Refusing(new AuthenticationFailedException("No way there.", new HttpRequestException("No route."))));
        Assert.Equal(CalendarProblem.Unreachable, Failed(await away.PutAsync(Meeting(), null, Ct)).Problem);
        Assert.Empty(Server.Asked);
    }

    [Fact]
    public async Task The_token_is_asked_for_Graph_alone()
    {
        var asked = new List<string>();
        var credential = new Mock<TokenCredential>();
        credential.Setup(c => c.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()))
            .Callback((TokenRequestContext context, CancellationToken _) => asked.AddRange(context.Scopes))
            .ReturnsAsync(new AccessToken(Token, DateTimeOffset.MaxValue));
        Done(await Connect(GraphServer.Organizer, credential.Object).ReadAnswersAsync([Anna], "AAMk1=", Ct));
        Assert.Equal([new Uri(new Uri(Server.BaseUrl), "/.default").AbsoluteUri], asked);
    }

    [Fact]
    public async Task A_stand_in_without_an_identity_gets_no_token()
    {
        Done(await Connect(GraphServer.Organizer, credential: null).PutAsync(Meeting(), null, Ct));
        Assert.All(Server.Asked, one => Assert.Null(one.Authorization));
    }

    [Fact]
    public async Task The_log_names_the_request_and_neither_a_mailbox_nor_a_case()
    {
        Server.Fail(GraphAnswers.Error(403, "ErrorAccessDenied"));
        Failed(await Calendar.PutAsync(Meeting(), null, Ct));
        Assert.Contains("Forbidden (status 403, code ErrorAccessDenied, request " + GraphAnswers.RequestId, Logged, StringComparison.Ordinal);
        Assert.DoesNotContain("@", Logged, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-0042", Logged, StringComparison.Ordinal);
    }

    private static TokenCredential Refusing(Exception failure)
    {
        var credential = new Mock<TokenCredential>();
        credential.Setup(c => c.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>())).ThrowsAsync(failure);
        return credential.Object;
    }
}
