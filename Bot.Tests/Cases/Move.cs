namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>One step of a random walk through the life of a case: numbers from which somebody, something and its details are chosen.</summary>
/// <param name="Chance">Below <see cref="CaseWalk.Likely"/>: something that the table lets somebody do; else anything by anybody.</param>
/// <param name="Choice">Which of these.</param>
/// <param name="Details">What is filled in with it.</param>
/// <param name="Minutes">How much later.</param>
internal readonly record struct Move(int Chance, uint Choice, uint Details, int Minutes);

/// <summary>Chooses from a number, one detail after the other.</summary>
internal struct Details(uint rest)
{
    public int Below(int count)
    {
        var chosen = (int)(rest % (uint)count);
        rest /= (uint)count;
        return chosen;
    }

    public T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Three times in four.</summary>
    public bool Mostly() => Below(4) > 0;
}
