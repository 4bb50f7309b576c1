using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>What <see cref="CaseStore"/> promises on every engine.</summary>
public abstract class CaseStoreContract
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly PartnerKey Leerplicht = new("leerplicht");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected abstract ITableStore Store { get; }

    /// <summary>Other tests use the same tables: a year of its own keeps them apart.</summary>
    protected abstract int Year { get; }

    [Fact]
    public async Task Fifty_raises_at_once_by_two_instances_get_fifty_numbers()
    {
        Instance[] instances = [new(Store), new(Store)];
        var cases = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => instances[i % 2].RaiseAsync(Mentor($"m{i}"), FormId.New(), Year))));
        Assert.Equal(50, cases.Select(c => c.Number).Distinct().Count());
    }

    [Fact]
    public async Task One_form_submitted_by_many_at_once_on_two_instances_opens_one_case()
    {
        Instance[] instances = [new(Store), new(Store)];
        var form = FormId.New();
        var cases = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => instances[i % 2].RaiseAsync(Mentor("same"), form, Year))));
        var number = Assert.Single(cases.Select(c => c.Number).Distinct());
        Assert.NotNull(await instances[0].Cases.LoadAsync(number, Ct));
    }

    [Fact]
    public async Task Fifty_who_press_at_once_have_one_winner_whom_the_others_read()
    {
        Instance[] instances = [new(Store), new(Store)];
        var raised = await instances[0].RaiseAsync(Mentor("reporter"), FormId.New(), Year);
        var decisions = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() =>
        {
            var officer = Officer($"officer{i}");
            return instances[i % 2].Cases.ChangeAsync(raised.Number, file => CaseRules.PickUp(file.Case, officer, Now), Ct);
        })));
        var won = Assert.Single(decisions.OfType<Decision.Changed>());
        Assert.All(decisions.OfType<Decision.Refused>(), lost => Assert.Equal($"{won.Case.Owner!.Name} heeft dit al opgepakt.", lost.Why.Sentence));
        var file = await instances[0].Cases.LoadAsync(raised.Number, Ct);
        Assert.Single(file!.Timeline, entry => entry.Kind == TimelineKind.PickedUp);

        var people = new PersonCases(Store);
        var listed = await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
            (Officer: $"officer{i}", IsListed: (await people.ListAsync(new PersonId($"officer{i}"), 1, null, Ct)).Numbers.Contains(raised.Number))));
        Assert.Equal([won.Case.Owner!.Id.Value], listed.Where(row => row.IsListed).Select(row => row.Officer));
    }

    [Fact]
    public async Task A_case_is_read_back_as_it_was_written_private_part_and_all()
    {
        var instance = new Instance(Store);
        var raised = await instance.RaiseAsync(Mentor("reporter"), FormId.New(), Year);
        var file = await instance.Cases.LoadAsync(raised.Number, Ct);
        Assert.Equivalent(raised.Private, file!.Case.Private, strict: true);
        Assert.Equal(raised.Route.Partners, file.Case.Route.Partners);
        Assert.Equal([TimelineKind.Raised], file.Timeline.Select(entry => entry.Kind));
        Assert.Equal(["channel:etty_hillesum", "channel:leerplicht", "person:reporter"], file.Outbox.Select(item => item.Lane.Key).Order());
    }

    [Fact]
    public async Task What_was_committed_and_not_delivered_is_found_at_the_next_start_by_its_marker_alone()
    {
        var stopped = new Instance(Store);
        var raised = await stopped.RaiseAsync(Mentor("reporter"), FormId.New(), Year);
        var left = new List<CaseNumber>();
        await foreach (var marker in new PendingCases(Store).ReadAllAsync(Ct)) left.Add(marker.Number);
        Assert.Contains(raised.Number, left);
    }

    [Fact]
    public async Task A_raise_takes_at_most_four_round_trips_and_a_press_at_most_four()
    {
        var counting = new CountingTableStore(Store);
        var instance = new Instance(counting);
        await instance.RaiseAsync(Mentor("reporter"), FormId.New(), Year);
        counting.Reset();
        var raised = await instance.RaiseAsync(Mentor("reporter"), FormId.New(), Year);
        Assert.InRange(counting.Total, 1, 4);
        counting.Reset();
        var officer = Officer("officer");
        await instance.Cases.ChangeAsync(raised.Number, file => CaseRules.PickUp(file.Case, officer, Now), Ct);
        Assert.InRange(counting.Total, 1, 4);
    }

    private static Actor Mentor(string name) => new(new Professional(new PersonId(name), name, "mentor", new PartnerKey("etty_hillesum")));

    private static Actor Officer(string name) => new(new Professional(new PersonId(name), name, null, Leerplicht));

    private sealed class Instance
    {
        public Instance(ITableStore store) =>
            Cases = CaseStores.On(store, new FieldCipher([new byte[32]]));

        public CaseStore Cases { get; }

        public async Task<Case> RaiseAsync(Actor reporter, FormId form, int year)
        {
            var signal = new NewSignal(
                form, SignalTypeKey.Verzuim, Phase.Vo, AgeGroup.From16To17, Urgency.Snel, YouthKnows.Ja,
                new PrivatePart(new PartnerKey("etty_hillesum"), null, "Komt niet meer."), new Route("1", new PartnerKey("etty_hillesum"), [Leerplicht]));
            var decision = await Cases.RaiseAsync(reporter, form, year, number => CaseRules.Raise(number, signal, reporter, Now), null, Ct);
            return decision switch
            {
                Decision.Changed changed => changed.Case,
                Decision.Unchanged unchanged => unchanged.Case,
                _ => throw new InvalidOperationException("Refused."),
            };
        }
    }

}
