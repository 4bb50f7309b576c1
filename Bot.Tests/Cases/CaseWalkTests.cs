using CsCheck;
using TeamsSchakelpunt.Bot.Cases;
using Xunit;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>Random people do random things to a case; a failure prints the seed, and the shortest walk that shows it.</summary>
public sealed class CaseWalkTests
{
    private const int Walks = 1500;

    private static readonly Gen<(int Start, Move[] Moves)> Walking = Gen.Select(
        Gen.Int[0, 6],
        Gen.Select(Gen.Int[0, 9], Gen.UInt, Gen.UInt, Gen.Int[0, 4 * 24 * 60], (chance, choice, details, minutes) => new Move(chance, choice, details, minutes)).Array[0, 60]);

    [Fact]
    public void Whatever_people_do_a_case_stays_within_the_rules()
    {
        var reached = new HashSet<CaseState>();
        var happened = new HashSet<TimelineKind>();
        Walking.Sample(
            (start, moves) =>
            {
                var walk = new CaseWalk(start);
                foreach (var move in moves) walk.Step(move);
                walk.CheckReadBack();
                lock (reached)
                {
                    reached.Add(walk.State);
                    happened.UnionWith(walk.Timeline.Select(entry => entry.Kind));
                }
            },
            iter: Walks,
            print: walk => CaseWalk.Tell(walk.Item1, walk.Item2));

        // The walks go everywhere, or they prove little.
        Assert.Equal(Enum.GetValues<CaseState>().Length, reached.Count);
        TestContext.Current.TestOutputHelper?.WriteLine($"Never happened: {string.Join(", ", Enum.GetValues<TimelineKind>().Except(happened))}");
    }
}
