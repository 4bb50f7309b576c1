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
    private const double Hint = 2, Plain = 3.4, Least = 2.1;
    private const double HalfSure = 1.6, WideMargin = 0.2;

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

        scores[Intent.Casus] = Math.Max(scores.GetValueOrDefault(Intent.Casus), Hint);
        var isStory = _stories.IsStory(message.Words, message.Cues, signal.Score, isQuestion: false);
        return new RankedReadings(Ranked(scores, intent => new Slots(Casus: intent is Intent.Knelpunt ? null : message.Casus)), [], isStory);
    }

    private RankedReadings WithoutNumber(Message message, ChosenSignal signal)
    {
        var scores = cues.Intents.ToDictionary(pair => pair.Key, pair => IsDenied(pair.Key, message) ? 0 : pair.Value.Score(message.Cues).Value);
        var rows = search.Find(message.Words, RowsKept);
        var evidence = rows.Count == 0 ? 0 : (Math.Min(1, rows[0].Score / 2.2) * Math.Sqrt(rows[0].Coverage)) + (cues.Field.Any(message.Cues) ? 0.15 : 0);
        var asksWho = scores["wie"] >= Plain - 0.5;
        var isAboutTask = asksWho && evidence >= 0.3;
        var isStory = _stories.IsStory(message.Words, message.Cues, signal.Score, asksWho);
        var named = message.Partner is not null;

        var wie = rows.Count == 0 ? 0 : scores["wie"] <= 0 ? Hint * 0.9 * evidence : isAboutTask ? scores["wie"] + (2 * evidence) : scores["wie"] * 0.3;
        var wiePartner = named ? scores["wie_partner"] : 0;
        var contact = named || scores["contact"] >= 5 ? scores["contact"] : Math.Min(scores["contact"], 2.6);
        var meld = Meld(message, signal, scores["meld"], isStory, asksWho);
        if (contact >= 4) wie *= 0.6;
        if (named && message.Words.Count <= 3 && wiePartner == 0) wiePartner = Hint;

        var ranked = scores.Where(pair => IntentKeys.Parse(pair.Key) is not null and not (Intent.Wie or Intent.Meld or Intent.Contact))
            .ToDictionary(pair => IntentKeys.Parse(pair.Key)!.Value, pair => isAboutTask && wie > 4 ? pair.Value * 0.6 : pair.Value);
        ranked[Intent.Wie] = Math.Max(wie, wiePartner);
        ranked[Intent.Contact] = contact;
        ranked[Intent.Meld] = meld;

        return new RankedReadings(
            Ranked(ranked, intent => SlotsOf(intent, message, signal, wiePartner >= wie ? null : rows[0].Row.Id)), rows, isStory);
    }

    /// <summary>Rule 3: a wish to report, or a statement about one youngster; a question who picks something up is none.</summary>
    private double Meld(Message message, ChosenSignal signal, double wish, bool isStory, bool asksWho)
    {
        if (IsDenied("meld", message)) return 0;
        var told = signal.Score < Hint ? (isStory ? Hint + 0.4 : 0) : (isStory ? Plain : signal.Score >= Plain ? Hint + 0.6 : Hint) + (0.2 * Math.Min(4, signal.Score));
        var meld = wish > 0 ? Math.Max(wish, told) + (0.25 * Math.Min(4, signal.Score)) : told;
        return asksWho && wish < 5 ? meld * 0.5 : meld;
    }

    private bool IsDenied(string intent, Message message) => cues.Denied.TryGetValue(intent, out var denied) && denied.Any(message.Cues);

    private static Slots SlotsOf(Intent intent, Message message, ChosenSignal signal, string? row) => intent switch
    {
        Intent.Meld => new Slots(Signaalsoort: signal.Type),
        Intent.Wie when row is not null => new Slots(Responsibility: row),
        Intent.Wie or Intent.Contact or Intent.Koppel or Intent.Ontkoppel => new Slots(Partner: message.Partner),
        _ => Slots.None,
    };

    private static List<Alternative> Ranked(Dictionary<Intent, double> scores, Func<Intent, Slots> slotsOf)
    {
        var best = scores.Where(pair => pair.Value >= 1).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostReadings).ToList();
        if (best.Count == 0 || best[0].Value < Least)
        {
            var doubt = best.Count == 0 ? 0 : best[0].Value / Least;
            return [new Alternative(Intent.Onbekend, Slots.None, Math.Round(1 - (0.5 * doubt), 3)),
                .. best.Take(MostReadings - 1).Select(pair => new Alternative(pair.Key, slotsOf(pair.Key), Sure(pair.Value, 1)))];
        }

        var margin = best.Count == 1 ? 1 : Math.Min(1, (best[0].Value - best[1].Value) / best[0].Value / WideMargin);
        return [.. best.Select((pair, rank) => new Alternative(
            pair.Key, slotsOf(pair.Key), rank == 0 ? Sure(pair.Value, 0.7 + (0.3 * margin)) : Sure(pair.Value, 0.6)))];
    }

    private static double Sure(double strength, double factor) => Math.Round(strength / (strength + HalfSure) * factor, 3);
}
