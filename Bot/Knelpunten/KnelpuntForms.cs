using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>Draws the form of a knelpunt, says what is wrong with it, and reads it.</summary>
public sealed class KnelpuntForms(FreeText text, ResponsibilityMatrix matrix, PartnerDirectory directory)
{
    public const string Title = "Geef een knelpunt door";

    private const int LongestTitle = 80;

    /// <summary>The name of a development task, a row of the plan (section 2.20 of the domain), as people choose it.</summary>
    public string? TaskOf(string? id) => matrix.Row(id) is { } row ? $"{row.Task} ({row.Section})" : null;

    public AdaptiveCard Build(FormId form, KnelpuntFormValues values, IReadOnlyList<FieldIssue> issues, bool asksReview, bool inDialog) =>
        KnelpuntFormCard.Build(new KnelpuntFormCardData(
            form.Value,
            [.. KnelpuntThemes.All.Select(theme => new Choice(theme.Label(), theme.Key()))],
            [.. KnelpuntFrequencies.All.Select(frequency => new Choice(frequency.Label(), frequency.Key()))],
            [.. matrix.Rows.Select(row => new Choice(TaskOf(row.Id)!, row.Id))],
            [.. directory.Partners.Select(partner => new Choice(partner.Name, partner.Key.Value))],
            values,
            issues,
            asksReview,
            inDialog));

    /// <summary>What is wrong. No case number and nothing that identifies may go further than this.</summary>
    public IReadOnlyList<FieldIssue> Check(KnelpuntFormValues values)
    {
        List<FieldIssue> issues = [.. text.RequireWithoutCase(Inputs.KnelpuntTitle, values.Title, "Schrijf in een paar woorden wat het knelpunt is.", LongestTitle)];
        if (KnelpuntThemes.Parse(values.Theme) is null) issues.Add(new FieldIssue(Inputs.Theme, "Kies waar het over gaat."));
        issues.AddRange(text.RequireWithoutCase(Inputs.WhatHappens, values.WhatHappens, "Schrijf wat er gebeurt."));
        issues.AddRange(text.RequireWithoutCase(Inputs.Rule, values.Rule, "Schrijf welke regel of organisatie in de weg zit.", FreeText.Line));
        if (KnelpuntFrequencies.Parse(values.Frequency) is null) issues.Add(new FieldIssue(Inputs.Frequency, "Kies hoe vaak je dit tegenkomt."));
        issues.AddRange(text.CheckWithoutCase(Inputs.WhatHelps, values.WhatHelps));
        if (values.Task is not null && matrix.Row(values.Task) is null) issues.Add(new FieldIssue(Inputs.Task, "Kies een deel van het plan uit de lijst."));
        if (values.Partner is not null && directory.Find(new PartnerKey(values.Partner)) is null) issues.Add(new FieldIssue(Inputs.Partner, "Kies een partner uit de lijst."));
        return issues;
    }

    /// <summary>What of a text that was typed with the command can't stay; the rest is for when the form is sent.</summary>
    public IReadOnlyList<FieldIssue> CheckTyped(string? typed) => [.. text.CheckWithoutCase(Inputs.WhatHappens, typed).Where(issue => !issue.IsWarning)];

    /// <summary>Reads a form with nothing wrong in it.</summary>
    public static KnelpuntContent Read(KnelpuntFormValues values) => new(
        values.Title!.Trim(),
        KnelpuntThemes.Parse(values.Theme)!.Value,
        values.WhatHappens!.Trim(),
        values.Rule!.Trim(),
        KnelpuntFrequencies.Parse(values.Frequency)!.Value)
    {
        WhatHelps = FreeText.Trimmed(values.WhatHelps),
        Task = values.Task,
        Partner = values.Partner is { } partner ? new PartnerKey(partner) : null,
    };
}
