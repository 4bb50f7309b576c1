using System.Text;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Upkeep;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;
using TeamsSchakelpunt.Tests.Partners;
using Xunit;

namespace TeamsSchakelpunt.Tests.Upkeep;

/// <summary>Teams takes no card above 28 KB, however many people and partners there are.</summary>
public sealed class ManyContactsTests
{
    private const int MostBytes = 28 * 1024;

    private static readonly string Long = new('n', 60);

    [Fact]
    public void A_stand_in_is_found_by_typing_and_the_chosen_one_is_never_lost_among_thousands()
    {
        var time = ShiftedTime.MondayMorning();
        var directory = SampleDirectory.Deventer(time);
        var many = Enumerable.Range(0, 5_000).Select(i => SampleDirectory.Person($"c{i}", SampleDirectory.Aventus) with { Name = $"{Long} {i}", StandIn = "c4999" });
        directory.Show(new DirectoryState([.. directory.State.Contacts, .. many], []));
        var forms = new ContactForms(directory, time);
        foreach (var (actor, isOwn) in new[] { (SampleDirectory.Coordinator, false), (SampleDirectory.AventusAdministrator, false), (SampleDirectory.Mentor, true) })
        {
            var form = Encoding.UTF8.GetString(CardJson.Serialize(forms.Filled(directory.State.Find("c1")!, actor, isOwn, inDialog: true)));
            Assert.InRange(Encoding.UTF8.GetByteCount(form), 1, MostBytes);
            Assert.Contains($"{Long} 4999", form, StringComparison.Ordinal);
            Assert.Contains(actor == SampleDirectory.Coordinator ? Datasets.ManagedContacts : Datasets.Colleagues, form, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_gaps_of_two_hundred_partners_are_on_one_card()
    {
        IReadOnlyList<string> partners = [.. Enumerable.Range(0, 200).Select(i => $"{Long} {i}")];
        var rows = Enumerable.Range(0, 24).Select(i => new RowGap($"{Long} {i} (4.2)", partners, IsBare: false)).ToList();
        var card = GapsCard.Build(new GapsCardData(SampleDirectory.Monday, rows, partners, partners, partners, [.. partners.Select(partner => $"{Long} ({partner})")], 4_000));
        Assert.InRange(CardJson.Serialize(card).Length, 1, MostBytes);
    }
}
