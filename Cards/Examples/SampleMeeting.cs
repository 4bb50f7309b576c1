namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>A casusbespreking that the examples share.</summary>
internal static class SampleMeeting
{
    public const string Round = "1";

    public static DateTimeOffset Start { get; } = new(2026, 12, 15, 14, 0, 0, TimeSpan.FromHours(1));

    public static DateTimeOffset End { get; } = Start.AddMinutes(45);

    public static Uri Online { get; } = new("https://teams.microsoft.com/l/meetup-join/19%3ameeting_voorbeeld%40thread.v2/0");

    public static MeetingContent Content { get; } = new(
        "Hoe vinden we een stage dichter bij huis?",
        "Gebeld met drie leerbedrijven. Eén had een plek, maar pas na de zomer.",
        "Denk mee over vervoer, en over een leerbedrijf dat je kent.",
        "Leerplicht hoort bij dit signaal.");

    public static IReadOnlyList<string> Agenda { get; } =
    [
        "Welke vragen en zorgen zijn er? Deelt iedereen die?",
        "Wat gaat goed? Wat kan daarvan meer?",
        "Wat helpt? Wie kan iets doen?",
        "Wat moet het opleveren?",
        "Wat spreken we af, en wie houdt het bij?",
        "Wanneer kijken we terug?",
    ];
}
