using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Privacy.TextChecks;

/// <summary>Checks what somebody typed at a field. Nothing that was typed goes anywhere before it has passed here (section 8.4 of the domain).</summary>
public sealed class FreeText(TextCheck check)
{
    /// <summary>The longest story (section 8.2 of the domain).</summary>
    public const int Story = 280;

    /// <summary>The longest line, such as an agreement (section 2.10 of the domain).</summary>
    public const int Line = 140;

    /// <summary>What identifies must go; what may be sensitive must be looked at again.</summary>
    public IEnumerable<FieldIssue> Check(string inputId, string? text, int most = Story) => text?.Trim().Length > most
        ? [new FieldIssue(inputId, $"Maak dit korter: hooguit {most} tekens.")]
        : check.Check(text).Select(finding => new FieldIssue(inputId, finding.Sentence, IsWarning: !finding.IsHardStop));

    /// <summary>The same for a field that must be filled in.</summary>
    public IEnumerable<FieldIssue> Require(string inputId, string? text, string whatToDo, int most = Story) =>
        string.IsNullOrWhiteSpace(text) ? [new FieldIssue(inputId, whatToDo)] : Check(inputId, text, most);

    /// <summary>The same for what is about no case at all, such as a knelpunt: a case number must go too (section 2.16 of the domain).</summary>
    public IEnumerable<FieldIssue> CheckWithoutCase(string inputId, string? text, int most = Story) =>
        text is not null && CaseNumberScanner.Find(text).Count > 0
            ? [new FieldIssue(inputId, "Hier staat een casusnummer in. Haal het weg: dit gaat over de regel, niet over één jongere.")]
            : Check(inputId, text, most);

    /// <summary>The same for a field that must be filled in.</summary>
    public IEnumerable<FieldIssue> RequireWithoutCase(string inputId, string? text, string whatToDo, int most = Story) =>
        string.IsNullOrWhiteSpace(text) ? [new FieldIssue(inputId, whatToDo)] : CheckWithoutCase(inputId, text, most);

    public static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
