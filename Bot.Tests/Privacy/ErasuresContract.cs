using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Privacy.Retention;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Cases;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Privacy;

/// <summary>What <see cref="Erasures"/> promises on every engine, also where it is stopped or meets another.</summary>
public abstract class ErasuresContract
{
    private static readonly FieldCipher Cipher = new([new byte[32]]);

    private readonly FakeTimeProvider _time = new(Given.Now);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>An empty store, opened again at each call as by another process.</summary>
    protected abstract ITableStore Open();

    [Fact]
    public async Task What_was_stopped_at_any_moment_is_completed_by_the_next_night()
    {
        for (var (at, wasStopped) = (1, true); wasStopped; at++)
        {
            var number = await ClosedAsync(new Instance(Open(), _time));
            _time.Advance(TimeSpan.FromDays(200));
            await new Instance(Open(), _time).Erasures.RunAsync(Ct);
            _time.Advance(TimeSpan.FromDays(1));
            var stopping = new StoppingTableStore(Open(), at, afterIt: at % 2 == 0);
            await Record.ExceptionAsync(() => new Instance(stopping, _time).Erasures.RunAsync(Ct));
            wasStopped = stopping.Calls >= at;

            var after = new Instance(Open(), _time);
            for (var night = 0; night < 3; night++)
            {
                _time.Advance(TimeSpan.FromDays(1));
                await after.Erasures.RunAsync(Ct);
                await after.ReplaceCardsAsync(number);
            }

            await AssertGoneAsync(after, number);
        }
    }

    [Fact]
    public async Task A_granted_request_that_was_stopped_is_carried_out_by_the_next_night()
    {
        for (var (at, wasStopped) = (1, true); wasStopped; at++)
        {
            var instance = new Instance(Open(), _time);
            var number = await ClosedAsync(instance);
            await instance.ChangeAsync(number, @case => YouthRules.Record(@case, YouthRequestKind.Verwijderen, Given.Today, null, People.Officer, Given.Now));
            await instance.Erasures.PrepareAsync((await instance.LoadAsync(number)).Case, Ct);
            await instance.ChangeAsync(number, @case => YouthRules.Decide(@case, 1, true, People.Coordinator, Given.Now));
            var stopping = new StoppingTableStore(Open(), at, afterIt: at % 2 == 0);
            await Record.ExceptionAsync(() => new Instance(stopping, _time).Erasures.EraseAsync(number, People.Coordinator, Ct));
            wasStopped = stopping.Calls >= at;
            for (var night = 0; night < 3; night++)
            {
                _time.Advance(TimeSpan.FromDays(1));
                await instance.Erasures.RunAsync(Ct);
                await instance.ReplaceCardsAsync(number);
            }

            await AssertGoneAsync(instance, number, onRequest: true);
        }
    }

    [Fact]
    public async Task A_case_that_is_opened_again_while_it_is_being_erased_stays_in_everybodys_list()
    {
        var instance = new Instance(Open(), _time);
        var number = await ClosedAsync(instance);
        var wasOpened = false;
        var decision = await instance.Cases.EraseAsync(
            number,
            @case =>
            {
                if (!wasOpened) instance.ChangeAsync(number, closed => LifecycleRules.Reopen(closed, "niet_goed", People.Officer, Given.Now)).GetAwaiter().GetResult();
                wasOpened = true;
                return @case.Erase(Actor.Schakelpunt);
            },
            Ct);
        Assert.IsType<Decision.Refused>(decision);
        Assert.Contains(number, (await new PersonCases(Open()).ListAsync(People.Officer.Id, 1000, null, Ct)).Numbers);
        Assert.Contains((await Open().ScanAsync("matches", 1000, null, Ct)).Rows, row => row.Row == number.ToString());
    }

    [Fact]
    public async Task Two_instances_in_one_night_erase_once()
    {
        var number = await ClosedAsync(new Instance(Open(), _time));
        _time.Advance(TimeSpan.FromDays(200));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => new Instance(Open(), _time).Erasures.RunAsync(Ct))));
        _time.Advance(TimeSpan.FromDays(1));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => new Instance(Open(), _time).Erasures.RunAsync(Ct))));
        var instance = new Instance(Open(), _time);
        Assert.Single(await instance.Log.ReadAsync(number, Ct), entry => entry.Action == AccessActions.Erase);
        Assert.Single(await instance.RegisterOfAsync(number));
    }

    [Fact]
    public async Task A_case_that_can_not_be_read_does_not_keep_the_others()
    {
        var instance = new Instance(Open(), _time);
        CaseNumber[] numbers = [await ClosedAsync(instance), await ClosedAsync(instance)];
        _time.Advance(TimeSpan.FromDays(200));
        await instance.Erasures.RunAsync(Ct);
        await Open().CommitAsync("cases", numbers[0].ToString(), [new TableChange.Put("case", "no json"u8.ToArray())], Ct);
        _time.Advance(TimeSpan.FromDays(1));
        await instance.Erasures.RunAsync(Ct);
        Assert.NotNull((await instance.LoadAsync(numbers[1])).Case.Erased);
    }

    [Fact]
    public async Task A_shorter_term_counts_for_what_ended_before_and_a_longer_one_as_well()
    {
        var number = await ClosedAsync(new Instance(Open(), _time));
        _time.Advance(TimeSpan.FromDays(100));
        var shorter = new Instance(Open(), _time, new RetentionTerms(ClosedMonths: 2));
        var longer = new Instance(Open(), _time, new RetentionTerms(ClosedMonths: 24));
        await shorter.Erasures.RunAsync(Ct);
        Assert.Contains(await shorter.Plan.ReadAsync(Ct), planned => planned.Number == number);
        _time.Advance(TimeSpan.FromDays(1));
        await longer.Erasures.RunAsync(Ct);
        Assert.DoesNotContain(await longer.Plan.ReadAsync(Ct), planned => planned.Number == number);
        Assert.Null((await longer.LoadAsync(number)).Case.Erased);
    }

    [Fact]
    public void A_plan_that_was_made_just_before_midnight_stands_for_the_night()
    {
        _time.SetUtcNow(new DateTimeOffset(2027, 1, 10, 22, 58, 0, TimeSpan.Zero));
        var planned = new PlannedErasure(new CaseNumber(2026, 1), CaseState.Gesloten, false, _time.GetUtcNow());
        Assert.False(planned.IsRipe(_time.GetUtcNow().AddMinutes(5)));
        Assert.True(planned.IsRipe(_time.GetUtcNow().AddHours(13)));
    }

    private async Task AssertGoneAsync(Instance instance, CaseNumber number, bool onRequest = false)
    {
        var left = await instance.LoadAsync(number);
        Assert.Equal((CaseState.Gewist, 0, 0), (left.Case.State, left.Timeline.Count, left.Posted.Count));
        Assert.Equal(onRequest, Assert.Single(await instance.RegisterOfAsync(number)).OnRequest);
        Assert.DoesNotContain(await instance.Plan.ReadAsync(Ct), planned => planned.Number == number);
        Assert.Contains(await instance.Log.ReadAsync(number, Ct), entry => entry.Action == AccessActions.Erase);
        Assert.Null(await Open().GetAsync("cases", number.ToString(), "traces", Ct));
        foreach (var person in new[] { People.Mentor, People.Officer, People.YouthWorker, People.Coordinator, People.Helper })
            Assert.DoesNotContain(number, (await new PersonCases(Open()).ListAsync(person.Id, 1000, null, Ct)).Numbers);
        foreach (var table in new[] { "matches", "ended", "people" })
        {
            Assert.DoesNotContain((await Open().ScanAsync(table, 1000, null, Ct)).Rows, row =>
                row.Row == number.ToString() || System.Text.Encoding.UTF8.GetString(row.Data.Span) == number.ToString());
        }
    }

    private async Task<CaseNumber> ClosedAsync(Instance instance)
    {
        var now = _time.GetUtcNow();
        var signal = Given.Signal() with { Form = FormId.New() };
        var raised = await instance.Cases.RaiseAsync(People.Mentor, signal.Form, 2026, number => CaseRules.Raise(number, signal, People.Mentor, now), null, Ct);
        var number = Assert.IsType<Decision.Changed>(raised).Case.Number;
        await instance.ChangeAsync(number, @case => CaseRules.PickUp(@case, People.Officer, now));
        await instance.ChangeAsync(number, @case => CaseRules.Supplement(@case, Given.Filled, @case.Route, People.Officer, now));
        await instance.ChangeAsync(number, @case => LifecycleRules.RecordTalk(@case, new Talk(WorkingDays.Day(now), YouthKnows.Ja, null, null, null), People.Officer, now));
        await instance.ChangeAsync(number, @case => ParticipationRules.Invite(@case, People.Facts(People.Raster), LegalGround.WettelijkeTaak, "Kent de jongere.", People.Officer, now));
        await instance.ChangeAsync(number, @case => ParticipationRules.Answer(@case, true, People.YouthWorker, now));
        await instance.ChangeAsync(number, @case => MeetingRules.Ask(@case, Given.Plan(anonymously: false, People.YouthWorker, People.Helper), People.Officer, now));
        await instance.ChangeAsync(number, @case => BookingRules.Found(@case, Given.Wish, [new MeetingMoment(now.AddDays(7), [])], [], null));
        await instance.ChangeAsync(number, @case => MeetingRules.Choose(@case, @case.Meeting.Round, now.AddDays(7), Guid.NewGuid(), People.Officer, now));
        Assert.Contains(number, (await new PersonCases(Open()).ListAsync(People.Helper.Id, 1000, null, Ct)).Numbers);
        await instance.ChangeAsync(number, @case => LifecycleRules.Close(@case, Outcome.OpSchool, "Samen praten.", People.Officer, now));
        foreach (var lane in new[] { Lane.Channel(People.Leerplicht), Lane.Person(People.Mentor.Id) })
            await instance.Cases.RememberShownAsync(number, lane, new PostedCard(PostedStatus.Delivered, "c", "a", now), Ct);
        return number;
    }

    private sealed class Instance
    {
        public Instance(ITableStore store, TimeProvider time, RetentionTerms? terms = null)
        {
            Cases = CaseStores.On(store, Cipher);
            Plan = new ErasurePlan(store);
            Register = new DeletionRegister(store);
            Log = new AccessLog(store, Cipher, time);
            Erasures = new Erasures(Cases, new EndedCases(store), Plan, Register, Log, terms ?? new RetentionTerms(), time, NullLogger<Erasures>.Instance);
        }

        public CaseStore Cases { get; }

        public ErasurePlan Plan { get; }

        public DeletionRegister Register { get; }

        public AccessLog Log { get; }

        public Erasures Erasures { get; }

        public async Task<CaseFile> LoadAsync(CaseNumber number) => (await Cases.LoadAsync(number, Ct))!;

        public async Task ChangeAsync(CaseNumber number, Func<Case, Decision> rule) =>
            Assert.IsType<Decision.Changed>(await Cases.ChangeAsync(number, file => rule(file.Case), Ct));

        public async Task<IReadOnlyList<ErasedCase>> RegisterOfAsync(CaseNumber number) => [.. (await Register.ReadAsync(1000, Ct)).Where(line => line.Number == number)];

        /// <summary>As the delivery does.</summary>
        public async Task ReplaceCardsAsync(CaseNumber number)
        {
            foreach (var item in (await LoadAsync(number)).Outbox) await Cases.RecordErasedAsync(number, item.Lane, isReplaced: true, Ct);
        }
    }
}
