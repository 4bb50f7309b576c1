namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>Checks a responsibilities file and ties its keys together.</summary>
internal sealed class MatrixReader(MatrixFile file, MatrixLines lines)
{
    private readonly Dictionary<string, MatrixPartner> _partners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PartnerGroup> _groups = new(StringComparer.Ordinal);

    public ResponsibilityMatrix Read()
    {
        foreach (var (line, index) in Numbered(file.Partners)) AddPartner(line, lines.Where("partners", index));
        foreach (var (line, index) in Numbered(file.Groups)) AddGroup(line, lines.Where("groups", index));
        foreach (var partner in _partners.Values) Expand(partner.ResolvesTo, $"partner '{partner.Key}'");
        foreach (var group in _groups.Values) Expand([.. group.Members, .. group.Narrow], $"group '{group.Key}'");

        var rows = new List<MatrixRow>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, index) in Numbered(file.Responsibilities)) rows.Add(Row(line, lines.Where("responsibilities", index), ids));
        if (rows.Count == 0) throw new MatrixException("The responsibilities file has no rows in 'responsibilities'.");

        var teams = (file.Teams ?? new Dictionary<string, TeamLine>()).Select(pair => Team(pair.Key, pair.Value)).ToList();
        return new ResponsibilityMatrix(rows, [.. _partners.Values], [.. _groups.Values], teams);
    }

    private void AddPartner(PartnerLine line, string where)
    {
        var key = Needed(line.Key, where, "key");
        where = $"{where} ('{key}')";
        var partner = new MatrixPartner(
            key, Needed(line.Name, where, "name"), line.Kind ?? "", line.Aliases ?? [], line.Role ?? "", line.Placeholder, line.ResolvesTo ?? []);
        if (!_partners.TryAdd(key, partner)) throw new MatrixException($"{where}: this key is used twice.");
    }

    private void AddGroup(GroupLine line, string where)
    {
        var key = Needed(line.Key, where, "key");
        where = $"{where} ('{key}')";
        if (_partners.ContainsKey(key)) throw new MatrixException($"{where}: this key is also a partner's.");
        var group = new PartnerGroup(key, line.Name ?? key, line.Members ?? [], line.Narrow ?? [], line.Aliases ?? []);
        if (!_groups.TryAdd(key, group)) throw new MatrixException($"{where}: this key is used twice.");
    }

    private MatrixRow Row(RowLine line, string where, HashSet<string> ids)
    {
        var id = Needed(line.Id, where, "id");
        where = $"{where} ('{id}')";
        if (!ids.Add(id)) throw new MatrixException($"{where}: this id is used twice.");
        if (line.Partners is not { Count: > 0 } keys) throw new MatrixException($"{where}: this row has no partners.");

        var subtasks = new List<Subtask>();
        foreach (var (subtask, index) in Numbered(line.Subtasks))
        {
            var at = $"{where}, subtasks[{index}]";
            var subtaskId = Needed(subtask.Id, at, "id");
            if (!ids.Add(subtaskId)) throw new MatrixException($"{at} ('{subtaskId}'): this id is used twice.");
            subtasks.Add(new Subtask(subtaskId, Needed(subtask.Title, at, "title"), Expand(subtask.Lead ?? [], at), subtask.From ?? ""));
        }

        var partners = Expand(keys, where);
        if (partners.Count == 0) throw new MatrixException($"{where}: the groups that this row names have no members.");
        return new MatrixRow(
            id, line.Section ?? "", Needed(line.Task, where, "task"), keys, partners,
            line.PartnersText ?? string.Join(", ", partners.Select(p => p.Name)), line.Description ?? "", line.Keywords ?? [], subtasks)
        {
            Phase = PhaseOf(partners),
        };
    }

    private MatrixTeam Team(string key, TeamLine line) =>
        new(key, line.Name ?? key, line.Section ?? "", line.Purpose ?? "", [.. Expand(line.Members ?? [], $"team '{key}'").Select(p => p.Key)]);

    private List<MatrixPartner> Expand(IReadOnlyList<string> keys, string where)
    {
        var found = new List<MatrixPartner>();
        foreach (var key in keys) Expand(key, where, found, depth: 0);
        return found;
    }

    private void Expand(string key, string where, List<MatrixPartner> found, int depth)
    {
        if (depth > 8) throw new MatrixException($"{where}: '{key}' is a group that holds itself.");
        IReadOnlyList<string> inner;
        if (_groups.TryGetValue(key, out var group)) inner = group.Members;
        else if (!_partners.TryGetValue(key, out var partner)) throw new MatrixException($"{where}: unknown partner '{key}'.");
        else if (partner is { Placeholder: true, ResolvesTo.Count: > 0 }) inner = partner.ResolvesTo;
        else
        {
            if (!found.Contains(partner)) found.Add(partner);
            return;
        }

        foreach (var member in inner) Expand(member, where, found, depth + 1);
    }

    private static string? PhaseOf(IEnumerable<MatrixPartner> partners)
    {
        var phases = partners.Select(partner => PhaseOf(partner.Kind)).OfType<string>().Distinct().ToList();
        return phases.Count == 1 ? phases[0] : null;
    }

    /// <summary>The kind of school, vo or mbo, of a partner of this kind; null for one that is no school.</summary>
    public static string? PhaseOf(string kind) => kind is "vo" or "vso" or "pro" ? "vo" : kind is "mbo" ? "mbo" : null;

    private static string Needed(string? value, string where, string field) =>
        string.IsNullOrWhiteSpace(value) ? throw new MatrixException($"{where}: '{field}' is missing.") : value.Trim();

    private static IEnumerable<(T Line, int Index)> Numbered<T>(IReadOnlyList<T>? lines) =>
        (lines ?? []).Select((line, index) => (line, index));
}
