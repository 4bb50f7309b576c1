using System.Diagnostics;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Search;
using Xunit;
using static TeamsSchakelpunt.Tests.Partners.SampleDirectory;

namespace TeamsSchakelpunt.Tests.Partners;

public sealed class ContactSearchTests(ITestOutputHelper output)
{
    private static readonly PartnerDirectory Directory = Deventer(ShiftedTime.MondayMorning());
    private static readonly ContactSearch Search = new(Directory, SearchWords, TimeProvider.System);

    [Theory]
    [InlineData("contact zorgcoördinator etty hillesum", "zorgcoordinator-etty")]
    [InlineData("telefoonnummer van de zorgcoordinator", "zorgcoordinator-etty")]
    [InlineData("contact zorgcordinator etty", "zorgcoordinator-etty")]
    [InlineData("wie is de leerplichtambtenaar van ambelt", "leerplichtambtenaar-2")]
    [InlineData("contact mentor ambelt", "mentor-ambelt")]
    [InlineData("contact decaan", "decaan-etty")]
    [InlineData("wie kan ik bellen over schulden", "consulent")]
    [InlineData("contact jobcoach", "jobcoach-dwt")]
    [InlineData("contact stage aventus", "stagecoordinator-aventus")]
    [InlineData("gedragswetenschapper", "gedragswetenschapper-pactum")]
    [InlineData("contact thuiszitters", "adviseur-matchpoind")]
    public void A_function_school_or_topic_finds_its_person(string text, string contact) =>
        Assert.Equal(contact, Search.Find(text, null, null).Select(found => found.Id).FirstOrDefault());

    [Fact]
    public void The_askers_own_school_goes_first()
    {
        Assert.Equal("docent", Search.Find("contact mentor", null, new PartnerKey("etty_hillesum"))[0].Id);
        Assert.Equal("mentor-ambelt", Search.Find("contact mentor", null, new PartnerKey("ambelt"))[0].Id);
        Assert.Equal("leerplichtambtenaar-2", Search.Rank(new PartnerKey("leerplicht"), "", "", new PartnerKey("bolster"))[0].Id);
        Assert.Equal("leerplichtambtenaar", Search.Rank(new PartnerKey("leerplicht"), "", "", new PartnerKey("etty_hillesum"))[0].Id);
    }

    [Fact]
    public void The_question_decides_who_of_a_partner_is_called()
    {
        Assert.Equal("stagecoordinator-aventus", Search.Rank(Aventus, "wie regelt een bbl-plek", "", null)[0].Id);
        Assert.Equal("trajectbegeleider", Search.Rank(Aventus, "wie doet er wat aan verzuim", "", null)[0].Id);
        Assert.Equal("accountmanager-dwt", Search.Rank(new PartnerKey("dwt"), "wie heeft contact met werkgevers", "", null)[0].Id);
    }

    [Theory]
    [InlineData("leer", "leerplichtambtenaar")]
    [InlineData("zorgc", "zorgcoordinator-etty")]
    [InlineData("mentor amb", "mentor-ambelt")]
    [InlineData("ambtenaar", "leerplichtambtenaar")]
    public void Typing_finds_by_the_begin_of_a_word_or_a_part_of_it(string typed, string contact) =>
        Assert.Equal(contact, Search.Suggest(typed, 5)[0].Id);

    [Fact]
    public void What_matches_nobody_finds_nobody()
    {
        Assert.Empty(Search.Find("contact qqqzzz", null, null));
        Assert.Empty(Search.Suggest("qqqzzz", 5));
    }

    [Fact]
    public void A_change_is_found_at_once_and_who_left_is_not()
    {
        var directory = Deventer(TimeProvider.System);
        var search = new ContactSearch(directory, SearchWords, TimeProvider.System);
        Assert.Empty(search.Suggest("logopedist", 5));
        directory.Show(directory.State.With(Person("nieuw", Aventus) with { Function = "logopedist" }));
        Assert.Single(search.Suggest("logopedist", 5));
        directory.Show(directory.State.With(Person("nieuw", Aventus) with { Function = "logopedist", LastDay = new DateOnly(2020, 1, 1) }));
        Assert.Empty(search.Suggest("logopedist", 5));
    }

    [Fact]
    public void Thousands_of_contacts_are_searched_while_typing()
    {
        string[] functions = ["mentor", "docent techniek", "zorgcoördinator", "teamleider", "decaan", "stagebegeleider"];
        var many = Enumerable.Range(0, 5_000).Select(i => Person($"c{i}", Directory.Partners[i % 13].Key) with
        {
            Name = $"Medewerker Nummer{i}", Function = functions[i % functions.Length],
        });
        var directory = Deventer(TimeProvider.System);
        directory.Show(new DirectoryState(many, []));
        var search = new ContactSearch(directory, SearchWords, TimeProvider.System);
        Assert.Equal("c4711", search.Suggest("nummer4711", 15)[0].Id);

        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 100; i++) Assert.Equal(15, search.Suggest("zorgcoor ave", 15).Count);
        output.WriteLine($"A suggestion among 5,000 contacts: {watch.Elapsed.TotalMilliseconds / 100:F2} ms");
    }
}
