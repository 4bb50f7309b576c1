using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>How long a casusbespreking lasts, and within what time it may be.</summary>
internal static class MomentQuestions
{
    private static readonly IReadOnlyList<Choice> Lengths =
        [new("30 minuten", "30"), new("45 minuten", "45"), new("1 uur", "60"), new("anderhalf uur", "90")];

    private static readonly IReadOnlyList<Choice> Parts =
        [new("Dat maakt niet uit", InputValues.AnyPart), new("In de ochtend", InputValues.Morning), new("In de middag", InputValues.Afternoon)];

    public static IEnumerable<InputElement> Of(MomentValues values, DateOnly today)
    {
        yield return Ask.Pick(Inputs.Length, "Hoe lang?", Lengths, values.Length, "Kies hoe lang", "Kies hoe lang het duurt.");
        yield return Ask.Day(Inputs.From, "Vanaf welke dag?", values.From, "Kies de eerste dag.") with { Min = today };
        yield return Ask.Day(Inputs.Until, "Tot en met welke dag?", values.Until, "Kies de laatste dag.") with { Min = today };
        yield return Ask.Pick(Inputs.DayPart, "Wanneer op de dag?", Parts, values.DayPart ?? InputValues.AnyPart, "Kies een deel van de dag");
    }
}
