namespace TeamsSchakelpunt.Bot.Conversation.Recognition.Cues;

/// <summary>The cues for one meaning.</summary>
internal sealed class CueSet(IEnumerable<string> cues, TermIndex terms)
{
    private const double SecondCounts = 0.25, ThirdCounts = 0.1;

    private readonly CuePattern[] _cues = [.. cues.Select(cue => new CuePattern(cue, terms))];

    /// <summary>How strongly the message says this: its best cue counts whole, the next two a little, cues against it in full.</summary>
    public CueScore Score(CueText text)
    {
        double first = 0, second = 0, third = 0, against = 0;
        var at = -1;
        foreach (var cue in _cues)
        {
            var found = cue.Find(text);
            if (found < 0) continue;
            if (cue.Weight < 0) against += cue.Weight;
            else if (cue.Weight > first) (first, second, third, at) = (cue.Weight, first, second, found);
            else if (cue.Weight > second) (second, third) = (cue.Weight, second);
            else third = Math.Max(third, cue.Weight);
        }

        return new CueScore(Math.Max(0, first + (SecondCounts * second) + (ThirdCounts * third) + against), at);
    }

    /// <summary>The sum of all cues that the message has.</summary>
    public double Sum(CueText text) => _cues.Where(cue => cue.Find(text) >= 0).Sum(cue => cue.Weight);

    /// <summary>The cues that the message has, as they are written: to see why it is read as it is.</summary>
    public IEnumerable<string> Found(CueText text) => _cues.Where(cue => cue.Find(text) >= 0).Select(cue => cue.Cue);

    public bool Any(CueText text) => Array.Exists(_cues, cue => cue.Find(text) >= 0);
}

/// <summary>The strength of a meaning, and the word at which its best cue begins.</summary>
internal readonly record struct CueScore(double Value, int At);
