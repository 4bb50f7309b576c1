using System.Text.Json.Nodes;
using Azure.Core;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Moq;
using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Calendar.Graph;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Tests.Flows;
using Xunit;

namespace TeamsSchakelpunt.Tests.Calendar.Graph;

/// <summary>Tests of the calendar through the real SDK, over HTTP, against a stand-in for Graph.</summary>
public abstract class GraphTests : IAsyncLifetime
{
    private protected const string Token = "token-of-the-bot";

    private protected static readonly Attendee Anna = new(PersonId.Of("anna"), "Anna de Vries", "a.devries@school.example");
    private protected static readonly Attendee Bram = new(PersonId.Of("bram"), "Bram Jansen", "b.jansen@gemeente.example");
    private protected static readonly Attendee Carla = new(PersonId.Of("carla"), "Carla Smit", "c.smit@jeugd.example");
    private protected static readonly Attendee NoMail = new(PersonId.Of("dirk"), "Dirk Bos", null);

    private readonly CollectedLogs _logs = new();
    private readonly LoggerFactory _loggers = new();
    private Microsoft.Graph.GraphServiceClient _client = null!;

    private protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    private protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 2, 2, 8, 0, 0, TimeSpan.Zero));

    private protected GraphServer Server { get; private set; } = null!;

    private protected ICalendar Calendar { get; private set; } = null!;

    private protected string Logged => _logs.Text;

    public async ValueTask InitializeAsync()
    {
        _loggers.AddProvider(_logs);
        Server = await GraphServer.StartAsync();
        Calendar = Connect(GraphServer.Organizer, TheBots());
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _client.Dispose();
        await Server.DisposeAsync();
        Assert.Empty(_logs.Errors);
        _loggers.Dispose();
    }

    private protected ICalendar Connect(string organizer, TokenCredential? credential)
    {
        var options = new GraphOptions { Organizer = organizer, BaseUrl = Server.BaseUrl };
        _client = GraphConnection.Open(options, credential);
        return new GraphCalendar(_client, Options.Create(options), Time, _loggers.CreateLogger<GraphCalendar>());
    }

    private protected static TokenCredential TheBots()
    {
        var credential = new Mock<TokenCredential>();
        credential.Setup(c => c.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new AccessToken(Token, DateTimeOffset.MaxValue));
        return credential.Object;
    }

    /// <summary>A meeting of an hour on a Tuesday at 10:00 Dutch time, with Anna and Bram.</summary>
    private protected static WantedMeeting Meeting(params Attendee[] people) => new(
        "2026-0042/1", new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), "2026-0042",
        new DateTimeOffset(2026, 2, 10, 9, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 2, 10, 10, 0, 0, TimeSpan.Zero),
        people.Length == 0 ? [Anna, Bram] : people);

    private protected async Task<BookedMeeting> PutAsync(WantedMeeting wanted, string? bookedId = null) =>
        Done(await Calendar.PutAsync(wanted, bookedId, Ct));

    private protected T Done<T>(CalendarOutcome<T> outcome) => outcome is CalendarOutcome<T>.Done done
        ? done.Value
        : throw new InvalidOperationException($"{outcome} {Logged}");

    private protected static CalendarOutcome<T>.Failed Failed<T>(CalendarOutcome<T> outcome) => outcome as CalendarOutcome<T>.Failed
        ?? throw new InvalidOperationException(outcome.ToString());

    /// <summary>The same JSON, whatever the order of its fields.</summary>
    private protected static void Same(string expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), $"Got {actual?.ToJsonString()}");
}
