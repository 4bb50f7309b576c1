namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>Checks the file with responsibilities and writes its groups out.</summary>
internal sealed class MatrixReader(MatrixFile file)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _members = [];
    private readonly HashSet<string> _ids = [];

    public ResponsibilityMatrix Read()
    {
        var partners = (file.Partners ?? []).Select(ReadPartner).ToList();
        var groups = (file.Groups ?? []).ToList();
        groups.ForEach(group => Claim(group.Key, "a group"));
        var read = groups.Select(ReadGroup).ToList();
        return new ResponsibilityMatrix(partners, read, [.. (file.Responsibilities ?? []).Select(ReadRow)]);
    }

    private MatrixPartner ReadPartner(PartnerJson partner)
    {
        var key = Claim(partner.Key, "a partner");
        _members[key] = [key];
        return new(key, partner.Name ?? key, partner.Kind ?? "", partner.Aliases ?? [], partner.Role ?? "", partner.Placeholder, partner.ResolvesTo ?? []);
    }

    private PartnerGroup ReadGroup(GroupJson group)
    {
        var key = group.Key!;
        return new(key, group.Name ?? key, Expand([key], key, []), group.Aliases ?? []);
    }

    private MatrixRow ReadRow(RowJson row)
    {
        var id = Claim(row.Id, "a row");
        var partners = Expand(row.Partners ?? [], id, []);
        return partners.Count == 0
            ? throw new InvalidDataException($"responsibilities, row {id}: no partner.")
            : new(
                id,
                row.Section ?? "",
                row.Task ?? throw new InvalidDataException($"responsibilities, row {id}: no task."),
                partners,
                row.PartnersText ?? "",
                row.Description ?? "",
                row.Keywords ?? [],
                [.. (row.Subtasks ?? []).Select(ReadSubtask)]);
    }

    private Subtask ReadSubtask(SubtaskJson subtask)
    {
        var id = Claim(subtask.Id, "a subtask");
        return new(id, subtask.Title ?? id, Expand(subtask.Lead ?? [], id, []), subtask.From ?? "");
    }

    /// <summary>Writes groups out, also groups inside groups; <paramref name="open"/> stops a group that holds itself.</summary>
    private List<string> Expand(IReadOnlyList<string> keys, string owner, HashSet<string> open)
    {
        List<string> partners = [];
        foreach (var key in keys)
        {
            if (_members.TryGetValue(key, out var known))
            {
                partners.AddRange(known);
                continue;
            }

            var group = file.Groups?.FirstOrDefault(g => g.Key == key)
                ?? throw new InvalidDataException($"responsibilities, row {owner}: unknown partner '{key}'.");
            if (!open.Add(key))
            {
                throw new InvalidDataException($"responsibilities, row {owner}: group '{key}' holds itself.");
            }

            partners.AddRange(Expand(group.Members ?? [], key, open));
            open.Remove(key);
        }

        return [.. partners.Distinct()];
    }

    private string Claim(string? id, string what)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new InvalidDataException($"responsibilities: {what} without an id.");
        }

        return _ids.Add(id) ? id : throw new InvalidDataException($"responsibilities, row {id}: this id is there twice.");
    }
}
