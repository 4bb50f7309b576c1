using Microsoft.Extensions.Logging.Abstractions;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;
using static TeamsSchakelpunt.Tests.Partners.SampleDirectory;

namespace TeamsSchakelpunt.Tests.Partners;

/// <summary>What <see cref="DirectoryStore"/> promises on every engine.</summary>
public abstract class DirectoryStoreContract
{
    private readonly ShiftedTime _time = ShiftedTime.MondayMorning();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected abstract ITableStore Store { get; }

    [Fact]
    public async Task The_first_start_takes_the_people_of_the_file_over_and_later_ones_those_of_the_store()
    {
        var store = new OwnPartitions(Store);
        var first = Start(store);
        await first.Store.RefreshAsync(Ct);
        Assert.All(first.Directory.State.Contacts, contact => Assert.Equal(Monday, contact.ConfirmedOn));
        await first.Store.ChangeAsync(Coordinator, state => new DirectoryDecision.Changed(state.Without("docent"), []), Ct);

        var second = Start(store);
        await second.Store.RefreshAsync(Ct);
        Assert.Null(second.Directory.State.Find("docent"));
        Assert.NotNull(second.Directory.State.Find("decaan-etty"));
    }

    [Fact]
    public async Task A_lookup_costs_one_round_trip_at_most_and_none_while_the_directory_is_fresh()
    {
        var counted = new CountingTableStore(new OwnPartitions(Store));
        var (_, store) = Start(counted);
        await store.RefreshAsync(Ct);
        var started = counted.Total;
        for (var i = 0; i < 20; i++) await store.RefreshAsync(Ct);
        Assert.Equal(0, counted.Total - started);

        _time.PutForward(DirectoryStore.Lifetime);
        await store.RefreshAsync(Ct);
        await store.RefreshAsync(Ct);
        Assert.Equal(1, counted.Total - started);
    }

    [Fact]
    public async Task A_change_is_seen_here_at_once_and_by_another_instance_within_the_lifetime()
    {
        var shared = new OwnPartitions(Store);
        var (here, there) = (Start(shared), Start(shared));
        await here.Store.RefreshAsync(Ct);
        await there.Store.RefreshAsync(Ct);
        await here.Store.ChangeAsync(Coordinator, state => DirectoryRules.Remove(state, "docent", Coordinator, Facts), Ct);
        Assert.Null(here.Directory.State.Find("docent"));
        Assert.NotNull(there.Directory.State.Find("docent"));

        _time.PutForward(DirectoryStore.Lifetime);
        await there.Store.RefreshAsync(Ct);
        Assert.Null(there.Directory.State.Find("docent"));
    }

    [Fact]
    public async Task Changes_of_many_instances_at_once_are_all_kept()
    {
        var shared = new OwnPartitions(Store);
        var instances = Enumerable.Range(0, 4).Select(_ => Start(shared)).ToList();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(
            () => instances[i % 4].Store.ChangeAsync(
                Coordinator, state => new DirectoryDecision.Changed(state.With(Person($"n{i}", i % 2 == 0 ? Aventus : Raster)), [$"n{i}"]), Ct), Ct)));
        var (directory, store) = Start(shared);
        await store.RefreshAsync(Ct);
        Assert.All(Enumerable.Range(0, 20), i => Assert.NotNull(directory.State.Find($"n{i}")));
        Assert.Equal(20, (await store.LogAsync(100, Ct)).Count);
    }

    [Fact]
    public async Task Two_coordinators_who_remove_each_other_at_once_leave_one()
    {
        var shared = new OwnPartitions(Store);
        var instances = new[] { Start(shared), Start(shared) };
        await Task.WhenAll(new[] { "coordinator", "coordinator-2" }.Select((id, i) => Task.Run(
            () => instances[i].Store.ChangeAsync(Coordinator, state => DirectoryRules.Remove(state, id, Coordinator, Facts), Ct), Ct)));
        var (directory, store) = Start(shared);
        await store.RefreshAsync(Ct);
        Assert.Single(directory.State.Contacts, contact => contact.Roles.HasFlag(ContactRoles.Coordinator));
    }

    [Fact]
    public async Task The_log_tells_the_newest_change_first_with_who_did_it()
    {
        var (_, store) = Start(new OwnPartitions(Store));
        foreach (var id in new[] { "docent", "decaan-etty" })
        {
            await store.ChangeAsync(Coordinator, state => DirectoryRules.Remove(state, id, Coordinator, Facts), Ct);
            _time.PutForward(TimeSpan.FromMinutes(1));
        }

        var log = await store.LogAsync(10, Ct);
        Assert.Equal(("Coördinator", "Decaan Etty Hillesum (etty_hillesum): verwijderd."), (log[0].By, log[0].What));
        Assert.Equal(2, log.Count);
    }

    [Fact]
    public async Task A_claim_and_the_contact_it_becomes_are_kept()
    {
        var shared = new OwnPartitions(Store);
        var (_, store) = Start(shared);
        var claim = new WorkplaceClaim { Person = Stranger.Id, Name = "Nieuwe collega", Partner = Aventus, Status = WorkplaceClaimStatus.Open, AskedAt = _time.GetUtcNow() };
        await store.ChangeAsync(Stranger, state => WorkplaceRules.Claim(state, claim, Facts), Ct);
        var (directory, again) = Start(shared);
        await again.RefreshAsync(Ct);
        Assert.Equal(claim, directory.State.ClaimOf(Stranger.Id));
        await again.ChangeAsync(Coordinator, state => new DirectoryDecision.Changed(state.WithoutClaim(Stranger.Id), []), Ct);
        var (last, lastStore) = Start(shared);
        await lastStore.RefreshAsync(Ct);
        Assert.Empty(last.State.Claims);
    }

    [Fact]
    public async Task A_region_of_two_hundred_partners_starts_and_a_change_too_large_for_one_batch_is_refused_whole()
    {
        var shared = new OwnPartitions(Store);
        var partners = Enumerable.Range(0, 200).Select(i => new Partner(new PartnerKey($"p{i}"), $"Partner {i}", "vo", [])).ToList();
        var people = partners.Select(partner => Person($"c-{partner.Key}", partner.Key)).ToList();
        (PartnerDirectory Directory, DirectoryStore Store) StartLarge() => Start(shared, new PartnerDirectory(partners, people, [], _time));

        var (directory, store) = StartLarge();
        await store.RefreshAsync(Ct);
        Assert.Equal(200, directory.State.Contacts.Count);
        await store.ChangeAsync(Coordinator, state => new DirectoryDecision.Changed(state.Without("c-p199"), ["weg"]), Ct);
        var tooMuch = await store.ChangeAsync(
            Coordinator, state => new DirectoryDecision.Changed(state.With([.. state.Contacts.Select(contact => contact with { Phone = "0570 11 11 11" })], []), []), Ct);
        Assert.Contains("Splits", Assert.IsType<DirectoryDecision.Refused>(tooMuch).Sentence, StringComparison.Ordinal);

        var (again, later) = StartLarge();
        await later.RefreshAsync(Ct);
        Assert.Equal(199, again.State.Contacts.Count);
        Assert.DoesNotContain(again.State.Contacts, contact => contact.Phone == "0570 11 11 11");
    }

    private (PartnerDirectory Directory, DirectoryStore Store) Start(ITableStore store) => Start(store, Deventer(_time));

    private (PartnerDirectory Directory, DirectoryStore Store) Start(ITableStore store, PartnerDirectory directory)
    {
        return (directory, new DirectoryStore(store, directory, _time, NullLogger<DirectoryStore>.Instance));
    }
}
