using TeamsSchakelpunt.Bot.Conversation.Recognition.Cues;
using TeamsSchakelpunt.Bot.Partners.Matrix;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>The readings of a message, the likeliest first.</summary>
internal sealed record RankedReadings(IReadOnlyList<Alternative> Alternatives, IReadOnlyList<MatrixMatch> Rows, bool IsStory);

/// <summary>Weighs the readings of a message against each other by the choosing rules of section 10 of the domain.</summary>
internal sealed class Readings(CueBook cues, MatrixSearch search)
{
    private const int MostReadings = 3, RowsKept = 3;

    // Strengths are those of the cues in the data: about 2 is a hint, 3.5 a plain statement, 5 and up a command.
    private const double Hint = 2, Plain = 3.4, Command = 5, Least = 2.1;

    // How far a row must answer a question before the question counts as one of the field.
    private const double LeastEvidence = 0.5, StrongRow = 2.2, FieldWords = 0.3;

    private const double HalfSure = 2, WideMargin = 0.2, CloseSecond = 0.85;

    private readonly SignalTypeChooser _signals = new(cues);
    private readonly StoryDetector _stories = new(cues);

    public RankedReadings Of(Message message)
    {
        var signal = _signals.Choose(message.Cues);
        return message.Casus is null ? WithoutNumber(message, signal) : WithNumber(message, signal);
    }

    /// <summary>Rule 4: a number with the verb of an action is that action; a number alone shows the case.</summary>
    private RankedReadings WithNumber(Message message, ChosenSignal signal)
    {
        var scores = new Dictionary<Intent, double>();
        foreach (var (key, set) in cues.Actions)
        {
            if (IntentKeys.Parse(key) is { } intent && !IsDenied(key, message)) scores[intent] = set.Score(message.Cues).Value;
        }

        scores[Intent.Casus] = Math.Max(scores.GetValueOrDefault(Intent.Casus), Hint + 0.5);
        var isStory = _stories.IsStory(message.Words, message.Cues, signal.Score, isQuestion: false);
        return new RankedReadings(Ranked(scores, intent => new Slots(Casus: intent is Intent.Knelpunt ? null : message.Casus), doubt: 1), [], isStory);
    }

    private RankedReadings WithoutNumber(Message message, ChosenSignal signal)
    {
        var scores = new Dictionary<Intent, double>();
        double wie = 0, wiePartner = 0;
        foreach (var (key, set) in cues.Intents)
        {
            var score = IsDenied(key, message) ? 0 : set.Score(message.Cues).Value;
            if (IntentKeys.Parse(key) is { } intent) scores[intent] = score;
            else if (message.Partner is not null) wiePartner = score;
        }

        var asksWho = scores[Intent.Wie] >= Plain - 0.5;
        var isStory = _stories.IsStory(message.Words, message.Cues, signal.Score, asksWho);
        scores[Intent.Meld] = Meld(message, signal, scores[Intent.Meld], isStory, asksWho);

        IReadOnlyList<MatrixMatch> rows = [];
        if (asksWho || scores.Values.Max() < Command)
        {
            rows = search.Find(wiePartner > scores[Intent.Wie] ? message.Unnamed : message.Words, RowsKept, signal.Score >= Plain ? signal.Type?.Value : null);
            var evidence = Evidence(rows, message);
            var isAboutTask = asksWho && evidence >= LeastEvidence;
            wie = rows.Count == 0 ? 0 : scores[Intent.Wie] <= 0 ? Hint * 0.9 * evidence : scores[Intent.Wie] + (2 * evidence);
            if (scores[Intent.Wie] > 0 && !isAboutTask) wie *= 0.3;
            if (scores[Intent.Contact] >= Command - 1) wie *= 0.6;
            if (scores[Intent.Onbekend] >= Command) wie *= 0.85;
            if (isAboutTask) Subdue(scores);
        }

        // A partner's bare name: the caller offers what can be asked about it.
        if (message is { Partner: not null, Words.Count: <= 3 } && wiePartner == 0) wiePartner = Hint;
        var isAboutPartner = wiePartner >= wie;
        scores[Intent.Wie] = Math.Max(wie, wiePartner);
        var doubt = IsOpen(rows) && !isAboutPartner ? CloseSecond : 1;
        return new RankedReadings(Ranked(scores, intent => SlotsOf(intent, message, signal, isAboutPartner ? null : rows[0].Row.Id), doubt), rows, isStory);
    }

    /// <summary>Rule 3: a wish to report, or a statement about one youngster; a question who picks something up is none.</summary>
    private double Meld(Message message, ChosenSignal signal, double wish, bool isStory, bool asksWho)
    {
        if (IsDenied("meld", message)) return 0;
        var told = signal.Score < Hint
            ? (isStory ? Hint + 0.4 : 0)
            : (isStory ? Plain : signal.Score >= Plain ? Hint + 0.6 : Hint) + (0.2 * Math.Min(4, signal.Score));
        var meld = wish > 0 ? Math.Max(wish, told) + (0.25 * Math.Min(4, signal.Score)) : told;
        return asksWho && wish < Command ? meld * 0.5 : meld;
    }

    // Rule 5: "wie doet het MDO" asks who, it does not plan one.
    private static void Subdue(Dictionary<Intent, double> scores)
    {
        foreach (var intent in scores.Keys)
        {
            if (intent is not (Intent.Wie or Intent.Meld or Intent.Contact or Intent.OverzichtKanalen or Intent.Onbekend)) scores[intent] *= 0.6;
        }
    }

    private double Evidence(IReadOnlyList<MatrixMatch> rows, Message message) =>
        rows.Count == 0 ? 0 : (Math.Min(1, rows[0].Score / StrongRow) * Math.Sqrt(rows[0].Coverage)) + (cues.Field.Any(message.Cues) ? FieldWords : 0);

    private static bool IsOpen(IReadOnlyList<MatrixMatch> rows) => rows.Count > 1 && rows[1].Score > rows[0].Score * CloseSecond;

    private bool IsDenied(string intent, Message message) => cues.Denied.TryGetValue(intent, out var denied) && denied.Any(message.Cues);

    private static Slots SlotsOf(Intent intent, Message message, ChosenSignal signal, string? row) => intent switch
    {
        Intent.Meld => new Slots(Signaalsoort: signal.Type),
        Intent.Wie when row is not null => new Slots(Responsibility: row),
        Intent.Wie or Intent.Contact or Intent.Koppel or Intent.Ontkoppel => new Slots(Partner: message.Partner),
        _ => Slots.None,
    };

    private static List<Alternative> Ranked(Dictionary<Intent, double> scores, Func<Intent, Slots> slotsOf, double doubt)
    {
        var best = scores.Where(pair => pair.Value >= 1).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostReadings).ToList();
        if (best.Count == 0 || best[0].Value < Least)
        {
            var hinted = best.Count == 0 ? 0 : best[0].Value / Least;
            return [new Alternative(Intent.Onbekend, Slots.None, Math.Round(1 - (0.6 * hinted), 3)),
                .. best.Take(MostReadings - 1).Select(pair => new Alternative(pair.Key, slotsOf(pair.Key), Sure(pair.Value, CloseSecond)))];
        }

        var margin = best.Count == 1 ? 1 : Math.Min(1, (best[0].Value - best[1].Value) / best[0].Value / WideMargin);
        return [.. best.Select((pair, rank) => new Alternative(
            pair.Key, slotsOf(pair.Key), rank > 0 ? Sure(pair.Value, 0.6) : Sure(pair.Value, (0.7 + (0.3 * margin)) * (pair.Key == Intent.Wie ? doubt : 1))))];
    }

    private static double Sure(double strength, double factor) => Math.Round(strength / (strength + HalfSure) * factor, 3);
}
