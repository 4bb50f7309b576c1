using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A note that is being corrected.</summary>
/// <param name="Id">Id of the note.</param>
/// <param name="Text">What it says.</param>
public sealed record CorrectedNote(string Id, string Text);

/// <summary>The form for a note.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Text">What is typed; null is empty.</param>
/// <param name="Corrects">The note it corrects; null is a new one.</param>
public sealed record NoteFormCardData(CaseForm Form, string? Text = null, CorrectedNote? Corrects = null);

/// <summary>"Nieuwe notitie", or the correction of one that stays visible.</summary>
public static class NoteFormCard
{
    private static readonly Sheet New = new("📌", "Nieuwe notitie", "Alle deelnemers lezen dit.", "Bewaar", Verbs.SubmitNote)
    {
        After = "Schrijf feiten op, zonder naam en zonder oordeel. De jongere mag dit lezen.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(NoteFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Corrects is { } old
            ? (New with { Icon = "✏️", Title = "Verbeter een notitie", Also = new Dictionary<string, string> { [DataKeys.Note] = old.Id } })
                .Card(data.Form, [Old(old.Text), Text(data, "Wat moet er staan?")])
            : New.Card(data.Form, [Text(data, "Wat wil je vastleggen?")]);
    }

    private static TextInput Text(NoteFormCardData data, string label) =>
        Ask.Words(Inputs.NoteText, label, data.Text, "Bijvoorbeeld: gebeld, komt donderdag op gesprek", "Schrijf eerst een notitie.");

    private static Container Old(string text) => new(
    [
        new TextBlock("Dit stond er") { Weight = TextWeight.Bolder },
        Words.Plain(UserText.Escape(text)) with { Spacing = Spacing.None },
        Words.Small("Deze tekst blijft te lezen, met ‘verbeterd’ erbij."),
    ])
    {
        Style = ContainerStyle.Emphasis,
        Spacing = Spacing.Medium,
    };
}
