using System.Globalization;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Guide;

/// <summary>
/// Says a row of the plan as an answer to one question of one asker (sections 2.2 and 3 of the domain): leads of the text
/// before those of the table, the youngster's school in the place of "VO", leerplicht and RMC by age, a person at each.
/// </summary>
public sealed class RowAnswers(PartnerDirectory directory, Parties parties, Reachable reachable, SearchWords words)
{
    private const string Everybody = "allen";
    private const int Adult = 18;

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly PartnerKey Leerplicht = new("leerplicht");
    private static readonly PartnerKey Rmc = new("rmc");

    private readonly SearchLexicon _lexicon = new(words);

    /// <param name="row">The row.</param>
    /// <param name="subtask">The part of it that was asked for; null for the whole.</param>
    /// <param name="question">The question as it was typed; empty where there is none.</param>
    /// <param name="asker">Who asks.</param>
    public ResponsibilityAnswer Say(MatrixRow row, Subtask? subtask, string question, Actor asker)
    {
        var about = new AskedAbout(question, row, directory.Find(asker.Partner), parties, _lexicon);
        var leads = (subtask?.Lead ?? []).Select(lead => lead.Key).ToList();
        var turns = TurnsOf([.. leads, .. row.PartnerKeys.Where(key => !leads.Contains(key))]);
        PutSchoolFirst(turns, about, hasLead: leads.Count > 0);
        SplitByAge(turns, about.Age);
        var subject = string.Join(' ', row.Keywords.Append(row.Task));
        var partners = turns.Select(turn => Entry(turn, about, subject, asker)).ToList();
        var isForAll = row.PartnerKeys.Contains(Everybody);
        return new ResponsibilityAnswer(
            row.Id,
            subtask is null ? row.Task : $"{row.Task}: {subtask.Title.ToLower(Dutch)}",
            ForOf(row),
            row.Section,
            row.PartnersText,
            subtask is { From.Length: > 0 } ? subtask.From : row.Description,
            isForAll ? "je eigen organisatie" : partners[0].Name,
            isForAll ? "Dit doen alle partners. Loopt er al een casus? Dan begin je bij wie die heeft opgepakt."
                : leads.Count > 0 ? "De tekst van het plan noemt deze partner hier als eerste." : null,
            partners);
    }

    /// <summary>Rows of vo and mbo may have the same title; this tells them apart.</summary>
    public static string? ForOf(MatrixRow row) => row.Phase switch
    {
        "vo" => "Leerling in het voortgezet onderwijs",
        "mbo" => "Student op het mbo",
        _ => null,
    };

    public static string TitleOf(MatrixRow row) => row.Phase is { } phase ? $"{row.Task} ({phase})" : row.Task;

    /// <summary>The parties of the row, one turn each; a group of schools is one turn.</summary>
    private List<Turn> TurnsOf(IReadOnlyList<string> keys)
    {
        var turns = new List<Turn>();
        foreach (var key in keys)
        {
            var members = parties.Of(key);
            if (members.Count == 0) continue;
            if (key != Everybody && members.Count > 1 && members.All(IsSchool)) turns.Add(new Turn(members, null));
            else turns.AddRange(members.Select(member => new Turn([member], null)));
        }

        return [.. turns.DistinctBy(turn => turn.Partners[0])];
    }

    /// <summary>
    /// Whoever goes to school is helped there first (section 2.3 of the domain). The school that is meant speaks for the
    /// schools of its kind, also where the plan names another one only; a lead of the text stays before it.
    /// </summary>
    private void PutSchoolFirst(List<Turn> turns, AskedAbout about, bool hasLead)
    {
        var at = turns.FindIndex(turn => turn.Partners.Any(key => directory.Find(key)?.SchoolPhase is { } phase && (phase == Phase.Mbo) == about.IsMbo));
        if (at < 0) return;
        var (first, to) = (turns[at], hasLead ? at : 0);
        if (about.School is not { } school)
        {
            turns.RemoveAt(at);
            turns.Insert(to, first);
            return;
        }

        var isInPlan = turns.Exists(turn => turn.Partners.Contains(school.Key));
        var note = isInPlan ? null
            : $"Het plan noemt hier {directory.NameOf(first.Partners[0])}. {(about.IsNamed ? "Voor deze jongere begin je bij de eigen school." : "Bij jullie begin je bij je eigen school.")}";
        turns.RemoveAll(turn => turn.Partners.Contains(school.Key));
        turns.Insert(Math.Min(to, turns.Count), new Turn([school.Key], note));
    }

    /// <summary>Leerplicht works until 18, RMC from 18 (section 3 of the domain): two partners in one cell of the plan.</summary>
    private static void SplitByAge(List<Turn> turns, int? age)
    {
        var minor = turns.FindIndex(turn => turn.Partners is [var only] && only == Leerplicht);
        var adult = turns.FindIndex(turn => turn.Partners is [var only] && only == Rmc);
        if (minor < 0 || adult < 0) return;
        turns[minor] = turns[minor] with { Note = "Voor jongeren tot 18 jaar." };
        turns[adult] = turns[adult] with { Note = "Voor jongeren vanaf 18 jaar." };
        if (age >= Adult == minor < adult && age is not null) (turns[minor], turns[adult]) = (turns[adult], turns[minor]);
    }

    private ResponsiblePartner Entry(Turn turn, AskedAbout about, string subject, Actor asker)
    {
        if (turn.Partners is [var partner]) return One(partner, turn.Note, about.School?.Key ?? asker.Partner);
        var isAnySchool = turn.Partners.Any(key => directory.Find(key)!.SchoolPhase == Phase.Mbo);
        return new ResponsiblePartner(
            null, isAnySchool ? "De laatste school van de jongere" : "De school van de jongere", turn.Note, null, null,
            [.. turn.Partners.Select(school => One(school, null, school))]);

        ResponsiblePartner One(PartnerKey key, string? note, PartnerKey? school) =>
            reachable.At(key, about.Question, subject, school, asker.Id) is { } reached
                ? new ResponsiblePartner(key.Value, directory.NameOf(key), Noted(note, key, reached.Person, asker), reachable.PersonOf(reached), reached.Absent?.Name, [])
                : new ResponsiblePartner(
                    key.Value, directory.NameOf(key), $"{note} Hier is nog geen contactpersoon. De coördinator helpt je.".Trim(), reachable.Coordinator(), null, []);
    }

    private string? Noted(string? note, PartnerKey key, Contact person, Actor asker)
    {
        var through = person.Partner == key ? "" : $"Bereik je via {directory.NameOf(person.Partner)}.";
        var self = person.Person == asker.Id ? "Dat ben jij zelf." : "";
        return string.Join(' ', new[] { note, through, self }.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } all ? all : null;
    }

    private bool IsSchool(PartnerKey partner) => directory.Find(partner)?.SchoolPhase is not null;

    private sealed record Turn(IReadOnlyList<PartnerKey> Partners, string? Note);
}
