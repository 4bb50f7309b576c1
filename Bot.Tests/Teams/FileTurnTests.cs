using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TeamsSchakelpunt.Bot.Teams;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

/// <summary>Files both ways: the protocol layer and the simulated Teams over real HTTP.</summary>
public sealed class FileTurnTests : IAsyncLifetime
{
    private static readonly byte[] Csv = Encoding.UTF8.GetBytes("naam;aantal\nAventus;3\n");
    private static readonly Dictionary<string, string> Context = new() { ["export"] = "7" };

    private ProtocolHost _host = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private TeamsSimulator Teams => _host.Issuer;

    private IFileClient Files => _host.Services.GetRequiredService<IFileClient>();

    public async ValueTask InitializeAsync()
    {
        _host = await ProtocolHost.StartAsync(withIdentity: false);
        await Teams.StartAndInstallAsync();
        Teams.BotEndpoint = _host.Endpoint;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_file_that_somebody_sends_is_fetched_by_the_bot()
    {
        FileContent? content = null;
        _host.OnTurn = async context =>
        {
            content = await Files.DownloadAsync(Assert.Single(context.Files), 1_000, Ct);
            return null;
        };
        var said = await Teams.SendFileAsync("docent", "contacten één.csv", Csv, ct: Ct);
        Assert.True(said.Answer!.Accepted);
        Assert.Equal(Csv, Assert.IsType<FileContent.Downloaded>(content).Bytes.ToArray());
    }

    [Fact]
    public async Task A_file_that_somebody_wants_is_put_in_the_drive_and_shown()
    {
        _host.OnTurn = PutAsync;
        await Teams.SayAsync("docent", "exporteer", Ct);
        var offer = Teams.MessagesIn("a:docent")[^1];
        Assert.Equal((SimulatedFileKind.Offered, "signalen.csv", "Je signalen", (long)Csv.Length), (offer.File!.Kind, offer.File.Name, offer.File.Description, offer.File.Size!.Value));
        Assert.Null(Teams.UploadedFile("docent", "signalen.csv"));

        var answer = await Teams.AnswerFileConsentAsync("docent", offer.Id, accept: true, Ct);
        Assert.Equal((200, null), (answer.Answer!.Status, answer.Answer.Body));
        Assert.Equal(Csv, Teams.UploadedFile("docent", "signalen.csv"));
        var shown = Teams.MessagesIn("a:docent")[^1];
        Assert.Equal((SimulatedFileKind.Shown, "signalen.csv"), (shown.File!.Kind, shown.File.Name));
        Assert.True(Teams.MessagesIn("a:docent").Single(m => m.Id == offer.Id).Deleted);
    }

    [Fact]
    public async Task A_file_that_somebody_does_not_want_goes_nowhere()
    {
        FileConsentRequest? request = null;
        _host.OnTurn = async context =>
        {
            request = FileConsentRequest.Parse(context.Activity.Value);
            return request is null ? await PutAsync(context) : InvokeResponse.Ok;
        };
        await Teams.SayAsync("docent", "exporteer", Ct);
        await Teams.AnswerFileConsentAsync("docent", Teams.MessagesIn("a:docent")[^1].Id, accept: false, Ct);
        Assert.False(request!.IsAccepted);
        Assert.Equal("7", request.Context["export"]);
        Assert.Null(Teams.UploadedFile("docent", "signalen.csv"));
    }

    public static TheoryData<Fault, bool> Faults => new()
    {
        { Fault.Status(401), false }, { Fault.Status(503), false }, { Fault.Drop(), false }, { Fault.Drop(afterEffect: true), true },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_drive_that_does_not_say_yes_is_a_failure_that_the_bot_can_tell(Fault fault, bool isThere)
    {
        FileUploadOutcome? outcome = null;
        _host.OnTurn = async context =>
        {
            if (FileConsentRequest.Parse(context.Activity.Value) is not { Upload: { } place }) return await PutAsync(context);
            outcome = await Files.UploadAsync(place, Csv, Ct);
            return InvokeResponse.Ok;
        };
        Teams.Faults.Add(call => call.Operation == ConnectorOperation.FileUpload, fault);
        await Teams.SayAsync("docent", "exporteer", Ct);
        await Teams.AnswerFileConsentAsync("docent", Teams.MessagesIn("a:docent")[^1].Id, accept: true, Ct);
        Assert.Equal(FileUploadOutcome.Failed, outcome);
        Assert.Equal(isThere, Teams.UploadedFile("docent", "signalen.csv") is not null);
    }

    [Fact]
    public async Task What_failed_after_a_yes_is_said_in_the_chat_because_the_answer_has_no_place_for_it()
    {
        _host.OnTurn = context => context.Activity.Name is InvokeNames.FileConsent ? throw new InvalidOperationException("stuk") : PutAsync(context);
        await Teams.SayAsync("docent", "exporteer", Ct);
        var answer = await Teams.AnswerFileConsentAsync("docent", Teams.MessagesIn("a:docent")[^1].Id, accept: true, Ct);
        Assert.True(answer.Answer!.Accepted);
        Assert.StartsWith("Dit lukt nu even niet.", Teams.MessagesIn("a:docent")[^1].Text, StringComparison.Ordinal);
    }

    private async Task<InvokeResponse?> PutAsync(TurnContext context)
    {
        if (context.Activity.Name is not InvokeNames.FileConsent)
        {
            await context.ReplyAsync(Activity.FileConsent("signalen.csv", "Je signalen", Csv.Length, Context), Ct);
            return null;
        }

        var place = FileConsentRequest.Parse(context.Activity.Value)!.Upload!;
        Assert.Equal(FileUploadOutcome.Uploaded, await Files.UploadAsync(place, Csv, Ct));
        await context.ReplyAsync(Activity.FileInfo(place), Ct);
        await context.Connector.DeleteAsync(context.Conversation, context.Activity.ReplyToId!, Ct);
        return InvokeResponse.Ok;
    }
}
