using System.Globalization;
using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A row for an agreement, as filled in; null is empty.</summary>
/// <param name="What">What is agreed, as typed.</param>
/// <param name="Who">Who does it (id).</param>
/// <param name="When">When it is done.</param>
public sealed record MeetingAgreementRow(string? What = null, string? Who = null, DateOnly? When = null);

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="Present">Who is present: ids, <see cref="InputValues.PresentYoungster"/> and <see cref="InputValues.PresentParents"/>.</param>
/// <param name="Rows">The agreements that are not saved yet.</param>
/// <param name="LookBack">When those who meet look back.</param>
public sealed record MeetingRecordValues(
    IReadOnlyList<string>? Present = null, IReadOnlyList<MeetingAgreementRow>? Rows = null, DateOnly? LookBack = null);

/// <summary>The form that is filled in during a casusbespreking.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Round">Which casusbespreking.</param>
/// <param name="Start">Begin, in Dutch local time.</param>
/// <param name="Question">What it is about, as typed; null is not shown.</param>
/// <param name="Agenda">What to talk about, one question each.</param>
/// <param name="People">Who may be present (label, id); youngster and parents are among them where they were invited.</param>
/// <param name="Made">What was saved during this meeting.</param>
/// <param name="Doers">Who can do something (label, id).</param>
/// <param name="Today">First day that can be chosen.</param>
/// <param name="Values">What is in the fields.</param>
public sealed record MeetingRecordCardData(
    CaseForm Form,
    string Round,
    DateTimeOffset Start,
    string? Question,
    IReadOnlyList<string> Agenda,
    IReadOnlyList<Choice> People,
    IReadOnlyList<AgreementLine> Made,
    IReadOnlyList<Choice> Doers,
    DateOnly Today,
    MeetingRecordValues Values);

/// <summary>During a casusbespreking: who is there, and what is agreed. No minutes.</summary>
public static class MeetingRecordCard
{
    private const int Rows = 3;

    private const string Folded = "agenda";

    private const string Button = "toon_agenda";

    private static readonly Sheet Sheet = new("📝", "Casusbespreking", "Alleen afspraken, geen verslag.", "Klaar", Verbs.SubmitMeetingHeld)
    {
        Other = ("Bewaar en nog een afspraak", Verbs.SubmitMeetingMore),
        After = "Klaar? Dan krijgen de deelnemers de afspraken.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(MeetingRecordCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return (Sheet with { Line = $"{DutchDate.Day(data.Start)}. {Sheet.Line}", Also = new Dictionary<string, string> { [DataKeys.Round] = data.Round } }).Card(
            data.Form, [.. About(data), Present(data), .. Agreements(data), LookBack(data)]);
    }

    private static IEnumerable<CardElement> About(MeetingRecordCardData data)
    {
        if (!string.IsNullOrWhiteSpace(data.Question))
            yield return Note.Of("❓", UserText.Escape(data.Question));
        if (data.Agenda.Count == 0)
            yield break;

        yield return new ActionSet([new ToggleVisibilityAction { Title = "Toon de agenda", TargetElements = [Folded, Button] }])
        {
            Id = Button,
            Spacing = Spacing.Small,
        };
        yield return new Container([.. data.Agenda.Select(question => Iconed.Line("▸", UserText.EscapeLine(question)))])
        {
            Id = Folded,
            IsVisible = false,
            Spacing = Spacing.Small,
        };
    }

    private static ChoiceInput Present(MeetingRecordCardData data) => new()
    {
        Id = Inputs.Present,
        Label = "Wie zijn er?",
        // The words beside a tick box are read as Markdown.
        Choices = [.. data.People.Select(person => person with { Title = UserText.EscapeLine(person.Title) })],
        Style = ChoiceInputStyle.Expanded,
        IsMultiSelect = true,
        Value = data.Values.Present is { Count: > 0 } present ? string.Join(',', present) : null,
    };

    private static IEnumerable<CardElement> Agreements(MeetingRecordCardData data)
    {
        yield return Words.Section("Wat spreken jullie af?");
        foreach (var agreement in data.Made)
            yield return AgreementLines.Line(agreement, Press.Round(data.Form.CaseNumber, data.Round), data.Form.InDialog);
        for (var row = 1; row <= Rows; row++)
            yield return Row(data, row, data.Values.Rows?.ElementAtOrDefault(row - 1) ?? new MeetingAgreementRow());
    }

    private static Container Row(MeetingRecordCardData data, int number, MeetingAgreementRow row)
    {
        var index = number.ToString(CultureInfo.InvariantCulture);
        IReadOnlyList<InputElement> questions =
        [
            Ask.Text(Inputs.AgreementWhatPrefix + index, $"Afspraak {index}: wat?", row.What, "Bijvoorbeeld: bellen met het leerbedrijf"),
            Ask.Find(Inputs.AgreementWhoPrefix + index, $"Afspraak {index}: wie doet het?", data.Doers, row.Who, "Kies of typ een naam"),
            Ask.Day(Inputs.AgreementWhenPrefix + index, $"Afspraak {index}: wanneer klaar?", row.When) with { Min = data.Today },
        ];
        return new Container([.. questions.Select(question => Field.Of(question, data.Form.Issues ?? []))]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Medium };
    }

    private static DateInput LookBack(MeetingRecordCardData data) =>
        Ask.Day(Inputs.LookBack, "Wanneer kijken jullie terug?", data.Values.LookBack) with { Min = data.Today };
}
