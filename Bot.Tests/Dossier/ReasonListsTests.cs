using System.Reflection;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Cards.Schema;
using Xunit;

namespace TeamsSchakelpunt.Tests.Dossier;

public sealed class ReasonListsTests
{
    private static readonly List<Choice> Reasons =
    [
        .. typeof(ReasonLists).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(list => list.GetValue(null)).OfType<IReadOnlyList<Choice>>().SelectMany(list => list),
    ];

    [Fact]
    public void A_key_stands_for_one_reason_over_all_lists() => Assert.Equal(Reasons.Select(reason => reason.Value).Distinct(), Reasons.Select(reason => reason.Value));

    [Fact]
    public void Each_reason_is_read_as_it_was_chosen() => Assert.All(Reasons, reason => Assert.Equal(reason.Title, ReasonLists.LabelOf(reason.Value)));
}
