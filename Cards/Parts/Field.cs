using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>A field of a form, with what is wrong right below it.</summary>
internal static class Field
{
    public static CardElement Of(InputElement input, IReadOnlyList<FieldIssue> issues)
    {
        var own = issues.Where(issue => issue.InputId == input.Id).ToList();
        if (own.Count == 0)
            return input with { Spacing = Spacing.Medium };

        return new Container([input, .. own.Select(Sentence)])
        {
            Style = own.All(issue => issue.IsWarning) ? ContainerStyle.Warning : ContainerStyle.Attention,
            Spacing = Spacing.Medium,
        };
    }

    /// <summary>Stands above the form when it comes back: what to do, and that nothing is lost.</summary>
    public static CardElement? Summary(IReadOnlyList<FieldIssue> issues)
    {
        if (issues.Count == 0)
            return null;

        var fields = issues.Select(issue => issue.InputId).Distinct(StringComparer.Ordinal).Count();
        var where = fields == 1 ? "1 veld" : $"{fields} velden";
        return issues.All(issue => issue.IsWarning)
            ? Note.Of("⚠️", $"**Kijk nog even naar {where}.** Wat je invulde staat er nog.", ContainerStyle.Warning)
            : Note.Of("⛔", $"**Pas {where} aan.** Er is nog niets opgeslagen. Wat je invulde staat er nog.", ContainerStyle.Attention);
    }

    /// <summary>The word that lets a warning pass.</summary>
    public static ToggleInput Reviewed() => new()
    {
        Id = Inputs.Reviewed,
        Label = "Klopt het zo?",
        Title = "Ik heb het nagekeken",
        Spacing = Spacing.Medium,
    };

    private static ColumnSet Sentence(FieldIssue issue) => Iconed.Line(issue.IsWarning ? "⚠️" : "⛔", issue.Message);
}
