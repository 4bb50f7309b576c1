using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Knelpunten;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;
using static TeamsSchakelpunt.Tests.Knelpunten.SampleKnelpunten;

namespace TeamsSchakelpunt.Tests.Knelpunten;

/// <summary>What <see cref="KnelpuntStore"/> promises on every engine.</summary>
public abstract class KnelpuntStoreContract
{
    private readonly Lazy<CountingTableStore> _counted;

    protected KnelpuntStoreContract() => _counted = new(() => new CountingTableStore(new OwnPartitions(Store)));

    protected abstract ITableStore Store { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private KnelpuntStore Knelpunten => new(_counted.Value);

    [Fact]
    public async Task What_was_handed_in_is_found_as_it_was()
    {
        var content = Content with { WhatHelps = "Vergoeden vanaf dag één.", Task = "4.2-bbl", Partner = new PartnerKey("aventus") };
        await AddAsync(After(KnelpuntRules.Submit(new KnelpuntId("k1"), content, Teacher, Now)));
        var found = await Knelpunten.FindAsync(new KnelpuntId("k1"), Ct);
        Assert.Equal((content, Teacher.Id, Teacher.Partner, KnelpuntState.Ingediend, Now), (found!.Content, found.Reporter, found.ReporterPartner, found.State, found.SubmittedAt));
        Assert.Null(await Knelpunten.FindAsync(new KnelpuntId("k2"), Ct));
    }

    [Fact]
    public async Task One_form_makes_one_knelpunt_also_when_it_is_sent_twice_at_once()
    {
        var decisions = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => AddAsync(Submitted()), Ct)));
        Assert.Single(decisions.OfType<KnelpuntDecision.Changed>());
        Assert.Equal(3, decisions.OfType<KnelpuntDecision.Unchanged>().Count());
        Assert.Single((await Knelpunten.ListAsync(null, 0, 10, Ct)).Lines);
    }

    [Fact]
    public async Task Lists_are_by_state_in_the_order_of_the_agenda_and_the_most_supported_first_by_pages()
    {
        foreach (var (id, minutes) in new[] { ("old", 0), ("new", 5), ("liked", 9), ("agenda", 1) }) await AddAsync(Submitted(id, Now.AddMinutes(minutes)));
        await SupportAsync("liked", 2);
        await MoveAsync("agenda", KnelpuntState.OpAgenda);

        Assert.Equal(["liked", "old", "new", "agenda"], await IdsAsync(null, 0, 10));
        Assert.Equal(["agenda"], await IdsAsync(KnelpuntState.OpAgenda, 0, 10));
        Assert.Empty(await IdsAsync(KnelpuntState.Beantwoord, 0, 10));
        _counted.Value.Reset();
        var (lines, hasMore) = await Knelpunten.ListAsync(null, 2, 1, Ct);
        Assert.Equal(("new", true, 1), (Assert.Single(lines).Id.Value, hasMore, _counted.Value.Total));
        Assert.False((await Knelpunten.ListAsync(null, 2, 2, Ct)).HasMore);
        Assert.Equal(2, (await Knelpunten.ListAsync(null, 0, 1, Ct)).Lines[0].Supporters);
    }

    [Fact]
    public async Task All_who_support_at_once_are_counted_and_each_once()
    {
        await AddAsync(Submitted());
        await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(
            () => Knelpunten.ChangeAsync(new KnelpuntId("k1"), stands => KnelpuntRules.Support(stands, Member($"m{number % 6}", "aventus")), Ct), Ct)));
        Assert.Equal(6, (await Knelpunten.FindAsync(new KnelpuntId("k1"), Ct))!.Supporters);
        Assert.Equal(6, Assert.Single((await Knelpunten.ListAsync(null, 0, 10, Ct)).Lines).Supporters);
    }

    [Fact]
    public async Task Of_two_who_change_the_status_at_once_one_is_overtaken_by_what_stands()
    {
        await AddAsync(Submitted());
        var decisions = await Task.WhenAll(new[] { Overleg, Coordinator }.Select(actor => Task.Run(
            () => Knelpunten.ChangeAsync(new KnelpuntId("k1"), stands => KnelpuntRules.Move(stands, KnelpuntState.OpAgenda, null, 1, actor, Now), Ct), Ct)));
        Assert.Single(decisions.OfType<KnelpuntDecision.Changed>());
        Assert.Equal(KnelpuntState.OpAgenda, Assert.Single(decisions.OfType<KnelpuntDecision.Overtaken>()).Knelpunt.State);
        Assert.Equal(2, (await Knelpunten.FindAsync(new KnelpuntId("k1"), Ct))!.Steps.Count);
    }

    [Fact]
    public async Task It_stands_among_those_with_news_until_everybody_was_told()
    {
        await AddAsync(Submitted());
        Assert.Empty(await Knelpunten.WithNewsAsync(Ct));
        await MoveAsync("k1", KnelpuntState.OpAgenda);
        Assert.Equal("k1", Assert.Single(await Knelpunten.WithNewsAsync(Ct)).Id.Value);
        await Knelpunten.ChangeAsync(new KnelpuntId("k1"), stands => KnelpuntRules.Told(stands, Teacher.Id, 2), Ct);
        Assert.Empty(await Knelpunten.WithNewsAsync(Ct));
    }

    [Fact]
    public async Task What_was_handed_in_long_ago_goes_whole_and_the_rest_stays()
    {
        await AddAsync(Submitted("old", Now.AddYears(-5).AddDays(-1)));
        await AddAsync(Submitted("young", Now.AddYears(-5)));
        await SupportAsync("old", 1);
        await MoveAsync("old", KnelpuntState.OpAgenda);
        var day = DateOnly.FromDateTime(Now.AddYears(-5).UtcDateTime);
        Assert.Equal(1, await Knelpunten.DropBeforeAsync(day, Ct));
        Assert.Equal(0, await Knelpunten.DropBeforeAsync(day, Ct));
        Assert.Null(await Knelpunten.FindAsync(new KnelpuntId("old"), Ct));
        Assert.Equal(["young"], await IdsAsync(null, 0, 10));
        Assert.All((await _counted.Value.ScanAsync(KnelpuntRows.Table, 1000, null, Ct)).Rows, row => Assert.DoesNotContain("old", row.Row, StringComparison.Ordinal));
        Assert.Same(KnelpuntRules.Gone, await Knelpunten.ChangeAsync(new KnelpuntId("old"), stands => KnelpuntRules.Support(stands, Coach), Ct));
    }

    private Task<KnelpuntDecision> AddAsync(Knelpunt knelpunt) =>
        Knelpunten.AddAsync(new KnelpuntDecision.Changed(knelpunt), stands => KnelpuntRules.SubmitAgain(stands, Teacher), Ct);

    private async Task SupportAsync(string id, int times)
    {
        for (var i = 0; i < times; i++)
            await Knelpunten.ChangeAsync(new KnelpuntId(id), stands => KnelpuntRules.Support(stands, Member($"s{i}", "aventus")), Ct);
    }

    private Task<KnelpuntDecision> MoveAsync(string id, KnelpuntState to) =>
        Knelpunten.ChangeAsync(new KnelpuntId(id), stands => KnelpuntRules.Move(stands, to, null, stands.Steps.Count, Overleg, Now), Ct);

    private async Task<IEnumerable<string>> IdsAsync(KnelpuntState? state, int skip, int take) =>
        (await Knelpunten.ListAsync(state, skip, take, Ct)).Lines.Select(line => line.Id.Value);
}
