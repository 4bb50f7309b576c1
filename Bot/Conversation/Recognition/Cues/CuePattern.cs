using System.Globalization;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition.Cues;

/// <summary>
/// One cue: a weight, and terms that follow each other with at most two other words between, within a sentence.
/// <c>..</c> allows eight words and another sentence; <c>+</c> allows none; <c>^</c> asks for the first word that counts of a clause,
/// <c>$</c> for the last word of the message; <c>!term</c> must not be in the message; <c>&amp;</c> drops order and distance.
/// </summary>
internal sealed class CuePattern
{
    private const int NearGap = 2, WideGap = 8;

    private readonly List<Step> _steps = [];
    private readonly List<int> _absent = [];
    private readonly bool _atStart, _atEnd, _together;

    public CuePattern(string cue, TermIndex terms)
    {
        var parts = cue.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!double.TryParse(parts[0], CultureInfo.InvariantCulture, out var weight)) throw new FormatException($"The cue '{cue}' has no weight.");
        Weight = weight;
        Cue = cue;
        var gap = NearGap;
        foreach (var part in parts.AsSpan(1))
        {
            switch (part)
            {
                case "^": _atStart = true; break;
                case "$": _atEnd = true; break;
                case "&": _together = true; break;
                case "..": gap = WideGap; break;
                case "+": gap = 0; break;
                case ['!', ..]: _absent.Add(terms.IdOf(part[1..])); break;
                default:
                    _steps.Add(new Step(terms.IdOf(part), gap));
                    gap = NearGap;
                    break;
            }
        }

        if (_steps.Count == 0) throw new FormatException($"The cue '{cue}' has no terms.");
    }

    public string Cue { get; }

    public double Weight { get; }

    /// <summary>The word at which this cue begins in the message; -1 where it is not there. Takes time linear in the message.</summary>
    public int Find(CueText text)
    {
        foreach (var step in _steps)
        {
            if (!text.Has(step.Term)) return -1;
        }

        foreach (var term in _absent)
        {
            if (text.Has(term)) return -1;
        }

        var ends = new List<Path>();
        foreach (var position in text.Positions(_steps[0].Term))
        {
            if (!_atStart || text.IsStart(position)) ends.Add(new Path(position, position));
        }

        if (_together) return ends.Count > 0 ? ends[0].Origin : -1;
        for (var i = 1; i < _steps.Count && ends.Count > 0; i++) ends = Extend(ends, _steps[i], text);
        foreach (var path in ends)
        {
            if (!_atEnd || path.End == text.Last) return path.Origin;
        }

        return -1;
    }

    private static List<Path> Extend(List<Path> paths, Step step, CueText text)
    {
        var extended = new List<Path>();
        var oldest = 0;
        foreach (var next in text.Positions(step.Term))
        {
            while (oldest < paths.Count && next - paths[oldest].End - 1 > step.Gap) oldest++;
            for (var i = oldest; i < paths.Count && paths[i].End < next; i++)
            {
                if (step.Gap < WideGap && text.HasBreak(paths[i].End, next, any: step.Gap == 0)) continue;
                extended.Add(new Path(paths[i].Origin, next));
                break;
            }
        }

        return extended;
    }

    private readonly record struct Step(int Term, int Gap);

    private readonly record struct Path(int Origin, int End);
}
