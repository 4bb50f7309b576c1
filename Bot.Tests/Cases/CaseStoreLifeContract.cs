using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;
using static TeamsSchakelpunt.Tests.Cases.Given;
using static TeamsSchakelpunt.Tests.Cases.People;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>What lies beside a case as it lives and is erased: lists, counts, comparison keys, cards. On every engine.</summary>
public abstract class CaseStoreLifeContract
{
    private static readonly byte[] Key = [.. Enumerable.Repeat((byte)1, 32)];
    private static readonly byte[] NewKey = [.. Enumerable.Repeat((byte)2, 32)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A store of this test's own.</summary>
    protected abstract ITableStore Store { get; }

    [Fact]
    public async Task Who_gets_a_part_in_a_case_finds_it_in_their_list_and_who_only_decides_does_not()
    {
        var number = await RunningAsync();
        await DoAsync(number, @case => LifecycleRules.OfferOwner(@case, SecondOfficer.Who, Officer, Now));
        await DoAsync(number, @case => ParticipationRules.Invite(@case, Facts(Raster), LegalGround.WettelijkeTaak, "Kent hem.", Officer, Now));
        await DoAsync(number, @case => ParticipationRules.Answer(@case, true, YouthWorker, Now));
        await ApproveAsync(number, Helper);
        foreach (var actor in new[] { Mentor, Officer, SecondOfficer, YouthWorker, Helper }) Assert.Equal([number], await ListAsync(actor));
        Assert.Empty(await ListAsync(Coordinator));
    }

    [Fact]
    public async Task Of_how_many_running_cases_somebody_is_regisseur_follows_every_change()
    {
        var number = await RunningAsync();
        await ApproveAsync(number, YouthWorker);
        Assert.Equal((1, 0), await RegieAsync());

        await DoAsync(number, @case => RegieRules.Propose(@case, Helper.Who, Facts(Pactum), "fase", YouthWorker, Now));
        await DoAsync(number, @case => RegieRules.Answer(@case, 2, true, null, Helper, Now));
        Assert.Equal((0, 1), await RegieAsync());

        await DoAsync(number, @case => LifecycleRules.Close(@case, Outcome.OpSchool, null, Helper, Now));
        Assert.Equal((0, 0), await RegieAsync());
        await DoAsync(number, @case => LifecycleRules.Reopen(@case, "weer_nodig", Helper, Now));
        Assert.Equal((0, 1), await RegieAsync());
        await DoAsync(number, @case => RegieRules.End(@case, Helper, Now));
        Assert.Equal((0, 0), await RegieAsync());

        async Task<(int YouthWorker, int Helper)> RegieAsync() =>
            (await new PersonCases(Store).CountRegieAsync(YouthWorker.Id, Ct), await new PersonCases(Store).CountRegieAsync(Helper.Id, Ct));
    }

    [Fact]
    public async Task An_approval_that_comes_just_too_late_counts_for_nobody()
    {
        var number = await AcceptedAsync(YouthWorker);
        var slow = CaseStores.On(
            new InterruptedTableStore(Store, "cases", () => DoAsync(number, @case => RegieRules.Reject(@case, 1, "anders", SecondCoordinator, Now))), Cipher(Key));
        var late = await slow.ChangeAsync(number, file => RegieRules.Approve(file.Case, 1, Coordinator, Now), Ct);
        Assert.Equal("tweede-coordinator", Assert.IsType<Refusal.AlreadyDecided>(late!.Refused()).By);
        Assert.Equal(0, await new PersonCases(Store).CountRegieAsync(YouthWorker.Id, Ct));
    }

    [Fact]
    public async Task Initials_that_come_just_too_late_stand_behind_nothing()
    {
        var number = await RaisedAsync();
        var slow = CaseStores.On(
            new InterruptedTableStore(Store, "cases", () => DoAsync(number, @case => CaseRules.Withdraw(@case, WithdrawReason.Vergissing, null, Mentor, Now))), Cipher(Key));
        Assert.IsType<Decision.Refused>(await slow.ChangeAsync(number, file => CaseRules.Supplement(file.Case, Filled, file.Case.Route, Mentor, Now), Ct));
        Assert.Empty(await Matches(Key).FindAsync(Aangevuld() with { Number = new CaseNumber(2026, 9000) }, Ct));
    }

    [Fact]
    public async Task Fifty_coordinators_who_approve_at_once_on_two_instances_take_one_decision_and_the_others_read_who_took_it()
    {
        var number = await AcceptedAsync(YouthWorker);
        CaseStore[] instances = [CaseStores.On(Store, Cipher(Key)), CaseStores.On(Store, Cipher(Key))];
        var decisions = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() =>
        {
            var coordinator = Of($"coordinator{i}", Gemeente) with { IsCoordinator = true };
            return instances[i % 2].ChangeAsync(number, file => RegieRules.Approve(file.Case, 1, coordinator, Now), Ct);
        })));

        var one = Assert.Single(decisions.OfType<Decision.Changed>()).Case.Regie.Proposal!.DecidedBy!;
        var others = decisions.OfType<Decision.Refused>().ToList();
        Assert.Equal(49, others.Count);
        Assert.All(others, other => Assert.Equal($"{one.Name} heeft hier op 23 november om 10.00 uur al over beslist.", other.Why.Sentence));
        var file = await LoadAsync(number);
        Assert.Single(file.Timeline, entry => entry.Kind == TimelineKind.RegisseurApproved);
        Assert.Equal(1, await new PersonCases(Store).CountRegieAsync(YouthWorker.Id, Ct));
    }

    [Fact]
    public async Task Of_two_who_propose_at_once_one_is_heard_and_the_other_reads_whom_they_proposed()
    {
        var number = await RunningAsync();
        (Actor Proposer, Actor Candidate)[] both = [(Officer, YouthWorker), (Mentor, Helper)];
        var decisions = await Task.WhenAll(both.Select(pair => Task.Run(() => CaseStores.On(Store, Cipher(Key)).ChangeAsync(
            number, file => RegieRules.Propose(file.Case, pair.Candidate.Who, Facts(pair.Candidate.Partner!.Value), "fase", pair.Proposer, Now), Ct))));
        var heard = Assert.Single(decisions.OfType<Decision.Changed>()).Case.Regie.Proposal!;
        var refusal = Assert.IsType<Refusal.ProposalIsOpen>(Assert.Single(decisions.OfType<Decision.Refused>()).Why);
        Assert.Equal((1, heard.Candidate), (heard.Round, refusal.Candidate));
        Assert.Single((await LoadAsync(number)).Timeline, entry => entry.Kind == TimelineKind.RegisseurProposed);
    }

    [Theory]
    [InlineData("JB", true)]
    [InlineData("jb", true)]
    [InlineData("J.B.", true)]
    [InlineData("J. b", true)]
    [InlineData("Ĵ-B́", true)]
    [InlineData("JC", false)]
    [InlineData("JBA", false)]
    public async Task A_case_with_the_same_initials_is_found_however_they_are_written(string initials, bool isFound)
    {
        var older = await RunningAsync();
        var newer = Aangevuld() with { Number = new CaseNumber(2026, 9000), Private = Aangevuld().Private with { Initials = initials } };
        Assert.Equal(isFound ? [older] : [], await Matches(Key).FindAsync(newer, Ct));
        Assert.Equal(isFound, YouthMatches.IsAlike(newer, (await LoadAsync(older)).Case));
    }

    [Fact]
    public async Task Another_school_or_another_age_is_another_youngster()
    {
        await RunningAsync();
        var same = Aangevuld() with { Number = new CaseNumber(2026, 9000) };
        Assert.NotEmpty(await Matches(Key).FindAsync(same, Ct));
        Assert.Empty(await Matches(Key).FindAsync(same with { Age = AgeGroup.From18To22 }, Ct));
        Assert.Empty(await Matches(Key).FindAsync(same with { Private = same.Private with { School = Aventus } }, Ct));
        Assert.Empty(await Matches(Key).FindAsync(same with { Private = same.Private with { Initials = null } }, Ct));
    }

    [Fact]
    public async Task A_case_from_before_a_change_of_keys_is_found()
    {
        var older = await RunningAsync();
        var newer = Aangevuld() with { Number = new CaseNumber(2026, 9000) };
        Assert.Equal([older], await Matches(NewKey, Key).FindAsync(newer, Ct));
        Assert.Empty(await Matches(NewKey).FindAsync(newer, Ct));

        // The first change under the new key makes it findable by that alone.
        var rotated = CaseStores.On(Store, Cipher(NewKey, Key));
        await rotated.ChangeAsync(older, file => DossierRules.AddNote(file.Case, "Gebeld.", Officer, Now), Ct);
        Assert.Equal([older], await Matches(NewKey).FindAsync(newer, Ct));
    }

    [Fact]
    public async Task What_a_case_is_compared_by_is_on_disk_before_the_case_says_so()
    {
        var number = await RaisedAsync();
        var failing = new FailingTableStore(Store, "cases") { Fails = true };
        await Assert.ThrowsAsync<IOException>(() => CaseStores.On(failing, Cipher(Key)).ChangeAsync(
            number, file => CaseRules.Supplement(file.Case, Filled, file.Case.Route, Mentor, Now), Ct));
        Assert.Equal([number], await Matches(Key).FindAsync(Aangevuld() with { Number = new CaseNumber(2026, 9000) }, Ct));
    }

    [Fact]
    public async Task Erasing_leaves_a_line_to_count_with_and_no_trace_elsewhere()
    {
        var number = await FullLifeAsync();
        Assert.IsType<Decision.Changed>(await EraseAsync(Store, number));
        await AssertErasedAsync(number);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Erasing_that_stops_anywhere_is_finished_by_erasing_again(bool afterTheCall)
    {
        var counting = new CountingTableStore(Store);
        await EraseAsync(counting, await FullLifeAsync());
        for (var at = 1; at <= counting.Total; at++)
        {
            var number = await FullLifeAsync();
            await Assert.ThrowsAsync<IOException>(() => EraseAsync(new StoppingTableStore(Store, at, afterTheCall), number));
            await EraseAsync(Store, number);
            await AssertErasedAsync(number);
        }
    }

    [Fact]
    public async Task A_case_that_is_opened_again_while_it_is_erased_stays_in_every_list()
    {
        var number = await FullLifeAsync();
        var slow = new InterruptedTableStore(Store, "cases", () => DoAsync(number, @case => LifecycleRules.Reopen(@case, "weer_nodig", Officer, Now)));
        Assert.IsType<Decision.Refused>(await EraseAsync(slow, number));
        await AssertListedAsync(number);
    }

    [Fact]
    public async Task A_case_that_is_opened_again_after_its_erasure_stopped_half_way_is_in_every_list_again()
    {
        var number = await FullLifeAsync();
        await Assert.ThrowsAsync<IOException>(() => EraseAsync(new FailingTableStore(Store, "pending") { Fails = true }, number));
        await DoAsync(number, @case => LifecycleRules.Reopen(@case, "weer_nodig", Officer, Now));
        await AssertListedAsync(number);
    }

    [Fact]
    public async Task Every_card_of_an_erased_case_is_brought_up_to_date_and_then_forgotten_however_many_there_are()
    {
        var number = await FullLifeAsync();
        foreach (var i in Enumerable.Range(0, 250))
            await Cases.RememberShownAsync(number, Lane.Person(Officer.Id).About(new LaneTopic(LaneTopic.Shown, $"{i}")), Delivered, Ct);
        await EraseAsync(Store, number);

        var erased = await LoadAsync(number);
        Assert.Equal(erased.Posted.Keys.Select(lane => lane.Key).Order(), erased.Outbox.Select(item => item.Lane.Key).Intersect(erased.Posted.Keys.Select(lane => lane.Key)).Order());
        Assert.True(erased.Posted.Count > 250);
        foreach (var item in erased.Outbox) await Cases.RecordErasedAsync(number, item.Lane, isReplaced: true, Ct);
        var done = await LoadAsync(number);
        Assert.Empty(done.Posted);
        Assert.Empty(done.Outbox);
    }

    [Fact]
    public async Task Who_leaves_loses_the_cards_in_their_chat_however_many_there_are()
    {
        var number = await FullLifeAsync();
        foreach (var i in Enumerable.Range(0, 150))
            await Cases.RememberShownAsync(number, Lane.Person(YouthWorker.Id).About(new LaneTopic(LaneTopic.Shown, $"{i}")), Delivered, Ct);
        await DoAsync(number, @case => ParticipationRules.End(@case, YouthWorker.Id, YouthWorker, Now));
        Assert.Equal(150, (await LoadAsync(number)).Outbox.Count(item => item.Lane.PersonId == YouthWorker.Id));
    }

    [Fact]
    public async Task A_card_that_was_under_way_when_the_case_was_erased_is_replaced_too()
    {
        var number = await FullLifeAsync();
        var before = await LoadAsync(number);
        var underWay = before.Outbox.First(item => item.Lane == Lane.Channel(Leerplicht));
        await EraseAsync(Store, number);

        await Cases.RecordAsync(before, underWay, Delivered, [], Ct);
        var after = await LoadAsync(number);
        Assert.Contains(after.Outbox, item => item.Lane == underWay.Lane);
        await Cases.RecordErasedAsync(number, underWay.Lane, isReplaced: true, Ct);
        Assert.DoesNotContain(underWay.Lane, (await LoadAsync(number)).Posted.Keys);
    }

    [Fact]
    public async Task No_press_takes_more_than_four_round_trips_and_a_handover_or_the_end_of_a_regie_one_more()
    {
        var counting = new CountingTableStore(Store);
        var cases = CaseStores.On(counting, Cipher(Key));
        var number = await RaisedAsync();
        await PressAsync(4, @case => CaseRules.PickUp(@case, Officer, Now));
        await PressAsync(4, @case => CaseRules.Supplement(@case, Filled, @case.Route, Officer, Now));
        await PressAsync(4, @case => LifecycleRules.RecordTalk(@case, new Talk(Today, YouthKnows.Ja, null, null, null), Officer, Now));
        await PressAsync(4, @case => ParticipationRules.Invite(@case, Facts(Raster), LegalGround.WettelijkeTaak, "Kent hem.", Officer, Now));
        await PressAsync(4, @case => ParticipationRules.Answer(@case, true, YouthWorker, Now));
        await PressAsync(4, @case => RegieRules.Propose(@case, YouthWorker.Who, Facts(Raster), "fase", Officer, Now));
        await PressAsync(4, @case => RegieRules.Answer(@case, 1, true, null, YouthWorker, Now));
        await PressAsync(4, @case => RegieRules.Approve(@case, 1, Coordinator, Now));
        await PressAsync(4, @case => DossierRules.AddNote(@case, "Gebeld.", YouthWorker, Now));
        await PressAsync(4, @case => LifecycleRules.OfferOwner(@case, SecondOfficer.Who, Officer, Now));
        await PressAsync(4, @case => LifecycleRules.AnswerOwnerOffer(@case, @case.OwnerOffer!.Round, true, SecondOfficer, Now));
        await PressAsync(4, @case => RegieRules.Propose(@case, Helper.Who, Facts(Pactum), "fase", YouthWorker, Now));
        await PressAsync(5, @case => RegieRules.Answer(@case, 2, true, null, Helper, Now));
        await PressAsync(5, @case => LifecycleRules.Close(@case, Outcome.OpSchool, null, SecondOfficer, Now));

        async Task PressAsync(int most, Func<Case, Decision> rule)
        {
            counting.Reset();
            var decision = await cases.ChangeAsync(number, file => rule(file.Case), Ct);
            decision!.Allowed();
            Assert.InRange(counting.Total, 1, most);
        }
    }

    private static PostedCard Delivered { get; } = new(PostedStatus.Delivered, "19:kanaal", "1", Now);

    private CaseStore Cases => CaseStores.On(Store, Cipher(Key));

    private static FieldCipher Cipher(params byte[][] keys) => new(keys);

    private YouthMatches Matches(params byte[][] keys) => new(Store, Cipher(keys));

    private async Task<CaseFile> LoadAsync(CaseNumber number) => (await Cases.LoadAsync(number, Ct))!;

    private async Task<IReadOnlyList<CaseNumber>> ListAsync(Actor actor) => (await new PersonCases(Store).ListAsync(actor.Id, 1000, null, Ct)).Numbers;

    private async Task<CaseNumber> RaisedAsync()
    {
        var signal = Signal();
        var raised = await Cases.RaiseAsync(Mentor, signal.Form, 2026, number => CaseRules.Raise(number, signal, Mentor, Now), null, Ct);
        return raised.Allowed().Number;
    }

    private async Task<CaseNumber> RunningAsync()
    {
        var number = await RaisedAsync();
        await DoAsync(number, @case => CaseRules.PickUp(@case, Officer, Now));
        await DoAsync(number, @case => CaseRules.Supplement(@case, Filled, @case.Route, Officer, Now));
        await DoAsync(number, @case => LifecycleRules.RecordTalk(@case, new Talk(Today, YouthKnows.Ja, null, null, null), Officer, Now));
        return number;
    }

    private async Task<CaseNumber> AcceptedAsync(Actor candidate)
    {
        var number = await RunningAsync();
        await ProposeAsync(number, candidate);
        return number;
    }

    private async Task ProposeAsync(CaseNumber number, Actor candidate)
    {
        await DoAsync(number, @case => RegieRules.Propose(@case, candidate.Who, Facts(candidate.Partner!.Value), "fase", Officer, Now));
        await DoAsync(number, @case => RegieRules.Answer(@case, 1, true, null, candidate, Now));
    }

    private async Task ApproveAsync(CaseNumber number, Actor candidate)
    {
        await ProposeAsync(number, candidate);
        await DoAsync(number, @case => RegieRules.Approve(@case, 1, Coordinator, Now));
    }

    /// <summary>A closed case with people of every kind, some of whom were only asked, initials that were corrected, and cards that stand somewhere.</summary>
    private async Task<CaseNumber> FullLifeAsync()
    {
        var number = await RunningAsync();
        await DoAsync(number, @case => CaseRules.Supplement(@case, Filled with { Initials = "JBV" }, @case.Route, Officer, Now));
        await DoAsync(number, @case => ParticipationRules.Invite(@case, Facts(Raster), LegalGround.WettelijkeTaak, "Kent hem.", Officer, Now));
        await DoAsync(number, @case => ParticipationRules.Answer(@case, true, YouthWorker, Now));
        await DoAsync(number, @case => LifecycleRules.OfferOwner(@case, SecondOfficer.Who, Officer, Now));
        await DoAsync(number, @case => RegieRules.Propose(@case, Helper.Who, Facts(Pactum), "fase", Officer, Now));
        await DoAsync(number, @case => DoubleRules.Found(@case, new CaseNumber(2026, 8999)));
        await DoAsync(number, @case => DoubleRules.Dismiss(@case, new CaseNumber(2026, 8999), Coordinator, Now));
        await DoAsync(number, @case => LifecycleRules.Close(@case, Outcome.OpSchool, "Samen praten.", Officer, Now));
        await Cases.RememberShownAsync(number, Lane.Person(Mentor.Id).About(new LaneTopic(LaneTopic.Shown, "1")), Delivered, Ct);
        await Cases.RememberShownAsync(number, Lane.Channel(School), Delivered, Ct);
        return number;
    }

    private async Task DoAsync(CaseNumber number, Func<Case, Decision> rule) =>
        (await Cases.ChangeAsync(number, file => rule(file.Case), Ct))!.Allowed();

    private static Task<Decision?> EraseAsync(ITableStore store, CaseNumber number) =>
        CaseStores.On(store, Cipher(Key)).EraseAsync(number, @case => @case.Erase(Actor.Schakelpunt), Ct);

    private async Task AssertErasedAsync(CaseNumber number)
    {
        var file = await LoadAsync(number);
        Assert.Equal(CaseState.Gewist, file.Case.State);
        Assert.Empty(file.Timeline);
        Assert.Equivalent(new PrivatePart(), file.Case.Private, strict: true);
        Assert.Empty(file.Posted.Keys.Except(file.Outbox.Select(item => item.Lane)));
        foreach (var table in new[] { "people", "matches" })
            Assert.DoesNotContain(number.ToString(), await TextOfAsync(table), StringComparison.Ordinal);
    }

    private async Task AssertListedAsync(CaseNumber number)
    {
        foreach (var actor in new[] { Mentor, Officer, YouthWorker }) Assert.Contains(number, await ListAsync(actor));
        Assert.Contains(number, await Matches(Key).FindAsync((await LoadAsync(number)).Case with { Number = new CaseNumber(2026, 9000) }, Ct));
    }

    /// <summary>Keys and content of all its rows.</summary>
    private async Task<string> TextOfAsync(string table)
    {
        var text = new System.Text.StringBuilder();
        string? continuation = null;
        do
        {
            var page = await Store.ScanAsync(table, 1000, continuation, Ct);
            foreach (var row in page.Rows)
                text.Append(row.Row).Append(' ').Append(System.Text.Encoding.UTF8.GetString(row.Data.Span)).Append('\n');
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return text.ToString();
    }
}
