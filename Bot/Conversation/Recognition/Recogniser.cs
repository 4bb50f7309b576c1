using TeamsSchakelpunt.Bot.Conversation.Recognition.Cues;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>
/// Understands Dutch messages of professionals: cues as data (<see cref="CueFile"/>), the rules of section 10 of the domain on top.
/// Takes time linear in the message. Safe for use by many threads at once.
/// </summary>
public sealed class Recogniser
{
    private readonly CueBook _cues;
    private readonly PartnerNames _partners;
    private readonly Readings _readings;

    /// <param name="matrix">Who does what in this region.</param>
    /// <param name="search">The search over that matrix.</param>
    /// <param name="words">What the search knows of the language.</param>
    /// <param name="cues">The words and phrases to understand by.</param>
    /// <param name="directory">Partners of the directory, whose names count beside those of the matrix.</param>
    public Recogniser(ResponsibilityMatrix matrix, MatrixSearch search, SearchWords words, CueFile cues, IEnumerable<Partner>? directory = null)
    {
        _cues = new CueBook(cues, words.Stop.Concat(words.Same).SelectMany(line => line.Split(' ')));
        _partners = new PartnerNames(matrix, directory ?? []);
        _readings = new Readings(_cues, search);
    }

    /// <summary>Builds a recogniser for a region from the language data in a folder (<c>cues.json</c>, <c>search.json</c>).</summary>
    public static Recogniser Load(ResponsibilityMatrix matrix, string dataFolder, IEnumerable<Partner>? directory = null)
    {
        var words = SearchWords.Load(Path.Combine(dataFolder, "search.json"));
        return new Recogniser(matrix, new MatrixSearch(matrix, words), words, CueFile.Load(Path.Combine(dataFolder, "cues.json")), directory);
    }

    /// <summary>Reads one message; only its first 2,000 characters count. Any text gets an answer.</summary>
    public Recognition Recognise(string text)
    {
        var message = Message.Read(text, _cues, _partners);
        if (message.Words.All(word => _cues.IsGreeting(word.Text)))
            return new Recognition(text, Intent.Help, Slots.None, 0.95, [new Alternative(Intent.Help, Slots.None, 0.95)]);

        var ranked = _readings.Of(message);
        var best = ranked.Alternatives[0];
        return new Recognition(text, best.Intent, best.Slots, best.Score, ranked.Alternatives)
        {
            IsStory = ranked.IsStory,
            Rows = best.Intent == Intent.Wie && best.Slots.Responsibility is not null ? ranked.Rows : [],
        };
    }
}
