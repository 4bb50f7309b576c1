using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;

namespace TeamsSchakelpunt.Bot.Upkeep.Csv;

/// <summary>What a list would change, worked out before anything does. Contacts that the list does not name stay as they are.</summary>
public sealed record ImportPlan
{
    public IReadOnlyList<(int Line, Contact Contact)> Added { get; private init; } = [];

    public IReadOnlyList<(int Line, Contact Contact, IReadOnlyList<string> What)> Changed { get; private init; } = [];

    public IReadOnlyList<(int Line, Contact Contact)> Removed { get; private init; } = [];

    public int Unchanged { get; private init; }

    public IReadOnlyList<(int Line, string Problem)> Problems { get; private init; } = [];

    /// <summary>The contacts to store.</summary>
    public IReadOnlyList<Contact> Contacts => [.. Added.Select(line => line.Contact), .. Changed.Select(line => line.Contact)];

    public IReadOnlyList<string> RemovedIds => [.. Removed.Select(line => line.Contact.Id)];

    /// <param name="list">The list.</param>
    /// <param name="state">The people now.</param>
    /// <param name="reader">Reads a line.</param>
    /// <param name="actor">Who imports: a line about somebody else's contacts is a problem.</param>
    /// <param name="facts">What the rules need to know.</param>
    public static ImportPlan Make(CsvList list, DirectoryState state, ContactReader reader, Actor actor, DirectoryFacts facts)
    {
        if (list.Problem is { } wrong) return new ImportPlan { Problems = [(1, wrong)] };
        var problems = new List<(int Line, string Problem)>();
        List<(int, Contact)> added = [], removed = [];
        List<(int, Contact, IReadOnlyList<string>)> changed = [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<Contact> read = [];
        var unchanged = 0;
        foreach (var line in list.Lines)
        {
            var before = state.Find(line.Text.Id);
            var id = line.Text.Id ?? WorkplaceRules.FreeId(key => seen.Contains(key) || state.Find(key) is not null, line.Text.Name ?? "");
            if (!seen.Add(id)) problems.Add((line.Line, $"De id '{id}' staat er twee keer."));
            else if (line.Removes && before is null) problems.Add((line.Line, "Dit contact bestaat niet, dus het kan ook niet weg."));
            else if (line.Removes && !actor.MayManage(before!.Partner)) problems.Add((line.Line, "Je mag dit contact niet weghalen."));
            else if (line.Removes) removed.Add((line.Line, before!));
            else
            {
                var (contact, wrongs) = reader.Read(Completed(line.Text, before, list.Columns), id, before);
                contact = contact with { ConfirmedOn = facts.Today };
                problems.AddRange(wrongs.Select(problem => (line.Line, problem.Sentence)));
                if (wrongs.Count > 0) continue;
                if (id.Length > 60 || id.Any(sign => !char.IsAsciiLetterOrDigit(sign) && sign is not ('-' or '_'))) problems.Add((line.Line, "Een id heeft hooguit 60 letters, cijfers en streepjes. Laat hem leeg voor een nieuw contact."));
                if (!actor.MayManage(contact.Partner) || (before is not null && !actor.MayManage(before.Partner))) problems.Add((line.Line, "Dit contact is van een andere partner. Jij mag het niet wijzigen."));
                read.Add(contact);
                if (before is null) added.Add((line.Line, contact));
                else if (ContactDifference.Between(before, contact) is { Count: > 0 } what) changed.Add((line.Line, contact, what));
                else unchanged++;
            }
        }

        var people = state.With(read, [.. removed.Select(line => line.Item2.Id)]);

        // Whoever goes stands in for nobody any more, wherever their line stands.
        added = [.. added.Select(line => (line.Item1, people.Find(line.Item2.Id)!))];
        changed = [.. changed.Select(line => (line.Item1, people.Find(line.Item2.Id)!, line.Item3))];
        var touched = added.Select(line => (Line: line.Item1, Contact: line.Item2)).Concat(changed.Select(line => (Line: line.Item1, Contact: line.Item2)));
        problems.AddRange(touched.SelectMany(line =>
            DirectoryRules.ProblemsOf(state, people, line.Contact, actor, facts).Select(problem => (line.Line, problem.Sentence))));
        return new ImportPlan { Added = added, Changed = changed, Removed = removed, Unchanged = unchanged, Problems = [.. problems.Distinct().OrderBy(problem => problem.Line)] };
    }

    /// <summary>A column that the list lacks leaves that detail as it is; an empty field in a column empties it.</summary>
    private static ContactText Completed(ContactText text, Contact? before, IReadOnlySet<string> columns)
    {
        var old = before is null ? new ContactText { WorkingDays = DayWords.Keys(Contact.Weekdays) } : ContactText.Of(before);
        return ContactColumns.All.Where(column => !columns.Contains(column.Name)).Aggregate(text, (result, column) => column.Set(result, column.Get(old)));
    }
}
