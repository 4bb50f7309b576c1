using System.Globalization;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Guide;

/// <summary>
/// Says a row of the plan as an answer to one question of one asker (sections 2.2 and 3 of the domain): leads of the text
/// before those of the table, the asker's own school in the place of "VO", leerplicht and RMC by age, a person at each.
/// </summary>
public sealed class RowAnswers(ResponsibilityMatrix matrix, PartnerDirectory directory, Reachable reachable)
{
    private const string Everybody = "allen";
    private const int Adult = 18;

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly PartnerKey Leerplicht = new("leerplicht");
    private static readonly PartnerKey Rmc = new("rmc");

    /// <param name="row">The row.</param>
    /// <param name="subtask">The part of it that was asked for; null for the whole.</param>
    /// <param name="question">The question as it was typed; empty where there is none.</param>
    /// <param name="asker">Who asks.</param>
    public ResponsibilityAnswer Say(MatrixRow row, Subtask? subtask, string question, Actor asker)
    {
        var facts = QuestionFacts.Of(question);
        var leads = (subtask?.Lead ?? []).Select(lead => lead.Key).ToList();
        var turns = InOrder([.. leads, .. row.PartnerKeys.Where(key => !leads.Contains(key))], row, asker, facts.Age);
        var about = new Subject(question, string.Join(' ', row.Keywords.Append(row.Task)));
        var partners = turns.Select(turn => Entry(turn, about, asker)).ToList();
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
    private List<Turn> InOrder(IReadOnlyList<string> keys, MatrixRow row, Actor asker, int? age)
    {
        var turns = new List<Turn>();
        foreach (var key in keys)
        {
            var members = MembersOf(key);
            if (members.Count == 0) continue;
            if (key != Everybody && members.Count > 1 && members.TrueForAll(IsSchool)) turns.Add(new Turn(members, null));
            else turns.AddRange(members.Select(member => new Turn([member], null)));
        }

        turns = [.. turns.DistinctBy(turn => turn.Partners[0])];
        PutOwnSchoolFirst(turns, row, asker);
        SplitByAge(turns, age);
        return turns;
    }

    /// <summary>The asker's own school speaks for the schools of its kind, also where the plan names another one only.</summary>
    private void PutOwnSchoolFirst(List<Turn> turns, MatrixRow row, Actor asker)
    {
        if (directory.Find(asker.Partner) is not { SchoolPhase: { } phase } own) return;
        var at = turns.FindIndex(turn => turn.Partners.Any(partner => directory.Find(partner)?.SchoolPhase is { } other && IsMbo(other) == IsMbo(phase)));
        if (at < 0 || (row.Phase is { } kind && kind == "mbo" != IsMbo(phase))) return;
        var isNamed = turns.Exists(turn => turn.Partners.Contains(own.Key));
        var note = isNamed ? null : $"Het plan noemt hier {directory.NameOf(turns[at].Partners[0])}. Bij jullie begin je bij je eigen school.";
        turns.RemoveAll(turn => turn.Partners.Contains(own.Key));
        turns.Insert(Math.Min(at, turns.Count), new Turn([own.Key], note));
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

    private ResponsiblePartner Entry(Turn turn, Subject about, Actor asker)
    {
        if (turn.Partners is [var partner]) return Entry(partner, turn.Note, about, asker.Partner);
        var isAnySchool = turn.Partners.Any(key => IsMbo(directory.Find(key)!.SchoolPhase!.Value));
        return new ResponsiblePartner(
            null, isAnySchool ? "De laatste school van de jongere" : "De school van de jongere", turn.Note, null, null,
            [.. turn.Partners.Select(school => Entry(school, null, about, school))]);
    }

    private ResponsiblePartner Entry(PartnerKey partner, string? note, Subject about, PartnerKey? school) =>
        reachable.At(partner, about.Question, about.Plan, school) is { } reached
            ? new ResponsiblePartner(partner.Value, directory.NameOf(partner), note, reachable.PersonOf(reached), reached.Absent?.Name, [])
            : new ResponsiblePartner(
                partner.Value, directory.NameOf(partner), $"{note} Hier is nog geen contactpersoon. De coördinator helpt je.".Trim(), reachable.Coordinator(), null, []);

    private List<PartnerKey> MembersOf(string key)
    {
        if (matrix.Groups.FirstOrDefault(group => group.Key == key) is { } found) return [.. found.Members.SelectMany(MembersOf).Distinct()];
        if (matrix.Partner(key) is { Placeholder: true, ResolvesTo.Count: > 0 } placeholder) return [.. placeholder.ResolvesTo.SelectMany(MembersOf)];
        return directory.Find(new PartnerKey(key)) is { } partner ? [partner.Key] : [];
    }

    private bool IsSchool(PartnerKey partner) => directory.Find(partner)?.SchoolPhase is not null;

    private static bool IsMbo(Phase phase) => phase == Phase.Mbo;

    private sealed record Subject(string Question, string Plan);

    private sealed record Turn(IReadOnlyList<PartnerKey> Partners, string? Note);
}
