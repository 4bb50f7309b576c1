using Microsoft.Extensions.Logging.Abstractions;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Bot.Upkeep;
using TeamsSchakelpunt.Tests.Partners;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Upkeep;

/// <summary>"Klopt dit nog?" by more than one instance of the bot, on one store.</summary>
public sealed class AskingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTableStore _store;
    private readonly ShiftedTime _time = ShiftedTime.MondayMorning();
    private readonly List<PersonId> _asked = [];

    public AskingTests() => _store = new SqliteTableStore(_folder.File("directory.db"));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_instances_at_once_ask_each_contact_once()
    {
        var second = await StartAsync(() => Task.FromResult(MessageOutcome.Sent));
        var hasBegun = false;
        var first = await StartAsync(async () =>
        {
            if (!hasBegun) await second.TellAsync(Ct);
            hasBegun = true;
            return MessageOutcome.Sent;
        });
        _time.PutOn(new DateOnly(2027, 5, 24));
        await first.TellAsync(Ct);
        await second.TellAsync(Ct);
        Assert.Equal(_asked.Distinct().Count(), _asked.Count);
        Assert.Equal(8, _asked.Count);
    }

    [Fact]
    public async Task Who_was_being_asked_when_an_instance_died_is_asked_by_another_a_while_later()
    {
        var dying = await StartAsync(() => throw new InvalidOperationException("Gone."));
        var other = await StartAsync(() => Task.FromResult(MessageOutcome.Sent));
        _time.PutOn(new DateOnly(2027, 5, 24));
        await Assert.ThrowsAsync<InvalidOperationException>(() => dying.TellAsync(Ct));
        _asked.Clear();
        await other.TellAsync(Ct);
        Assert.Empty(_asked);
        _time.PutForward(TimeSpan.FromMinutes(20));
        await other.TellAsync(Ct);
        Assert.Equal(8, _asked.Count);
    }

    [Fact]
    public async Task Who_could_not_be_reached_now_is_asked_again_and_holds_up_nobody()
    {
        var outcome = MessageOutcome.Later;
        var worker = await StartAsync(() => Task.FromResult(outcome));
        _time.PutOn(new DateOnly(2027, 5, 24));
        await worker.TellAsync(Ct);
        _asked.Clear();
        await worker.TellAsync(Ct);
        Assert.Empty(_asked);
        outcome = MessageOutcome.Sent;
        _time.PutForward(TimeSpan.FromMinutes(20));
        await worker.TellAsync(Ct);
        await worker.TellAsync(Ct);
        Assert.Equal(8, _asked.Count);
    }

    [Fact]
    public void A_form_that_was_open_while_the_person_was_asked_is_not_out_of_date()
    {
        var contact = SampleDirectory.State.Find("mentor")!;
        Assert.Equal(ContactDifference.VersionOf(contact), ContactDifference.VersionOf(contact with { AskedOn = SampleDirectory.Monday }));
        Assert.NotEqual(ContactDifference.VersionOf(contact), ContactDifference.VersionOf(contact with { Phone = "0570 99 99 99" }));
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private async Task<UpkeepWorker> StartAsync(Func<Task<MessageOutcome>> send)
    {
        var directory = SampleDirectory.Deventer(_time);
        var store = new DirectoryStore(_store, directory, _time, NullLogger<DirectoryStore>.Instance);
        var signal = new UpkeepSignal();
        var workplace = new Workplace(store, directory, signal, _time);
        var details = new MyDetails(store, directory, new ContactForms(directory, _time), new ContactReader(directory), workplace, _time);
        await store.RefreshAsync(Ct);
        return new UpkeepWorker(store, directory, new Messages(_asked, send), workplace, details, signal, _time, NullLogger<UpkeepWorker>.Instance);
    }

    private sealed class Messages(List<PersonId> asked, Func<Task<MessageOutcome>> send) : IPersonalMessages
    {
        public async Task<MessageOutcome> SendAsync(PersonId person, ReadOnlyMemory<byte> card, string summary, CancellationToken cancellationToken)
        {
            asked.Add(person);
            return await send();
        }
    }
}
