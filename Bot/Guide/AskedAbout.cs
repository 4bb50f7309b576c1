using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Guide;

/// <summary>What a question tells about the youngster: which school or kind of school, and the age.</summary>
public sealed class AskedAbout
{
    /// <summary>Said of students too, so it does not outweigh where the asker works.</summary>
    private const string Pupil = "leerling";

    private readonly IReadOnlyList<Partner> _named;
    private readonly Partner? _own;

    /// <param name="question">As it was typed; empty where there is none.</param>
    /// <param name="row">The row of the plan that answers it.</param>
    /// <param name="asker">Where the asker works; null is not known.</param>
    /// <param name="parties">Knows the schools.</param>
    /// <param name="lexicon">Knows words that say of which kind of school something is.</param>
    internal AskedAbout(string question, MatrixRow row, Partner? asker, Parties parties, SearchLexicon lexicon)
    {
        Question = question;
        Age = QuestionFacts.Of(question).Age;
        _named = parties.SchoolsIn(question);
        _own = asker?.SchoolPhase is null ? null : asker;
        var kinds = KindsIn(question, lexicon);
        IsMbo = One(_named.Select(school => school.SchoolPhase == Phase.Mbo))
            ?? One(kinds.Where(kind => !kind.IsLoose).Select(kind => kind.IsMbo))
            ?? One(KindsIn(row.Phase ?? row.Task, lexicon).Select(kind => kind.IsMbo))
            ?? (_own is null ? One(kinds.Select(kind => kind.IsMbo)) : _own.SchoolPhase == Phase.Mbo);
    }

    public string Question { get; }

    public int? Age { get; }

    /// <summary>Whether the youngster is at the mbo; null is not known.</summary>
    public bool? IsMbo { get; }

    /// <summary>The youngster's school: the one named, else the asker's own where that is of the kind that is asked about.</summary>
    public Partner? School => _named is [var named] ? named
        : _named.FirstOrDefault(school => school.SchoolPhase == Phase.Mbo == IsMbo)
        ?? (_named.Count == 0 && _own?.SchoolPhase == Phase.Mbo == IsMbo ? _own : null);

    /// <summary>Whether the question names <see cref="School"/>.</summary>
    public bool IsNamed => _named.Count > 0;

    private static IReadOnlyList<(bool IsMbo, bool IsLoose)> KindsIn(string text, SearchLexicon lexicon) =>
    [
        .. WordScanner.Words(PlainText.Of(text)).Select(word => (Phase: lexicon.PhaseOf(word.Text), word.Text)).Where(word => word.Phase is not null)
            .Select(word => (word.Phase == "mbo", word.Text.StartsWith(Pupil, StringComparison.Ordinal))),
    ];

    /// <summary>What all say; null where they say nothing or contradict each other.</summary>
    private static bool? One(IEnumerable<bool> said) => said.Distinct().ToList() is [var only] ? only : null;
}
