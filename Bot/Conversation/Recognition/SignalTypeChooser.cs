using TeamsSchakelpunt.Bot.Conversation.Recognition.Cues;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>The kinds of signal that a message may tell of, the likeliest first.</summary>
internal readonly record struct ChosenSignal(SignalTypeKey? Type, double Score, SignalTypeKey? Second);

/// <summary>Chooses the kind of signal by cues and the precedence of section 4 of the domain.</summary>
internal sealed class SignalTypeChooser(CueBook cues)
{
    private const double Clear = 2.8, Named = 1, NearTheBest = 0.6;
    private const string Home = "zorgen", Absence = "verzuim";

    public ChosenSignal Choose(CueText text)
    {
        var scores = cues.Signals.Select(pair => (Key: pair.Key, Score: pair.Value.Score(text)))
            .Where(type => type.Score.Value >= Named).OrderByDescending(type => type.Score.Value).ThenBy(type => type.Key, StringComparer.Ordinal).ToList();
        if (scores.Count == 0) return default;

        foreach (var (winner, losers) in cues.Beats)
        {
            var at = scores.FindIndex(type => type.Key == winner);
            if (at < 0 || scores[at].Score.Value < Math.Max(Clear, NearTheBest * scores[0].Score.Value)) continue;
            var strong = scores[at];
            if (!scores.Take(at).All(type => losers.Contains(type.Key))) continue;
            scores.RemoveAt(at);
            scores.Insert(0, strong);
        }

        if (scores.Count > 1 && IsHomeAndAbsence(scores[0], scores[1]) && scores[1].Score.At < scores[0].Score.At) scores.Reverse(0, 2);
        return new ChosenSignal(new SignalTypeKey(scores[0].Key), scores[0].Score.Value, scores.Count > 1 ? new SignalTypeKey(scores[1].Key) : null);
    }

    // Worry at home and absence: what the reporter names first.
    private static bool IsHomeAndAbsence((string Key, CueScore Score) one, (string Key, CueScore Score) other) =>
        (one.Key, other.Key) is (Home, Absence) or (Absence, Home) && Math.Min(one.Score.Value, other.Score.Value) >= Clear - 0.5;
}
