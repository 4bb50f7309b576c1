namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>What a casusbespreking goes through, in this order (section 2.8 of the domain; Nederlands Jeugdinstituut on the MDO).</summary>
public static class MeetingAgenda
{
    public static IReadOnlyList<string> Items { get; } =
    [
        "Welke vragen en zorgen zijn er? Ziet iedereen die zo?",
        "Wat gaat goed, en wat kunnen we meer gebruiken?",
        "Wat helpt, en wie kan iets doen?",
        "Wat moet het opleveren?",
        "Wat spreken we af: wat, wie en wanneer?",
        "Wie heeft de leiding, en wanneer kijken we terug?",
    ];
}
