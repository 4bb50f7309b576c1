using System.Globalization;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>What is asked of every contact, by whoever fills it in.</summary>
internal static class ContactQuestions
{
    private const int LongestLine = 100;

    private static readonly string[] Days = ["Maandag", "Dinsdag", "Woensdag", "Donderdag", "Vrijdag", "Zaterdag", "Zondag"];

    public static IEnumerable<CardElement> Of(ContactFormCardData data)
    {
        foreach (var input in Reached(data).Concat(Helps(data)))
            yield return Field.Of(input, data.Issues);

        yield return Words.Section(data.IsOwn ? "Ben je er een tijd niet?" : "Is deze persoon er een tijd niet?");
        yield return Words.Plain(data.IsOwn
            ? "Vul de eerste en de laatste dag in. Collega's zien dan je vervanger."
            : "Vul de eerste en de laatste dag in. Collega's zien dan de vervanger.") with { Spacing = Spacing.None };
        foreach (var input in Away(data))
            yield return Field.Of(input, data.Issues);
    }

    /// <summary>The day in a value of the form; null where there is none.</summary>
    public static DateOnly? Date(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static ChoiceInput Several(string id, string label, IReadOnlyList<Choice> choices, string? value) => new()
    {
        Id = id,
        Label = label,
        // The words beside a tick box are read as Markdown.
        Choices = [.. choices.Select(choice => choice with { Title = UserText.EscapeLine(choice.Title) })],
        IsMultiSelect = true,
        Value = value,
    };

    private static IEnumerable<InputElement> Reached(ContactFormCardData data)
    {
        var values = data.Values;
        yield return new TextInput
        {
            Id = Inputs.Function,
            Label = "Functie",
            Placeholder = "Bijvoorbeeld trajectbegeleider",
            Value = values.Function,
            MaxLength = LongestLine,
        };
        yield return new TextInput
        {
            Id = Inputs.Phone,
            Label = "Telefoon",
            Placeholder = "Bijvoorbeeld 0570 00 00 00",
            Value = values.Phone,
            MaxLength = 30,
            Style = TextInputStyle.Tel,
        };
        yield return new TextInput
        {
            Id = Inputs.Mail,
            Label = "E-mailadres",
            Placeholder = "Het adres van het werk",
            Value = values.Mail,
            MaxLength = LongestLine,
            Style = TextInputStyle.Email,
        };
        yield return Several(
            Inputs.WorkingDays, "Werkdagen", [.. Days.Select((day, index) => new Choice(day, InputValues.WorkingDays[index]))], values.WorkingDays);
    }

    private static IEnumerable<InputElement> Away(ContactFormCardData data)
    {
        yield return new DateInput { Id = Inputs.AwayFrom, Label = "Eerste dag afwezig (mag leeg)", Value = Date(data.Values.AwayFrom) };
        yield return new DateInput { Id = Inputs.AwayUntil, Label = "Laatste dag afwezig (mag leeg)", Value = Date(data.Values.AwayUntil) };
        yield return new ChoiceInput
        {
            Id = Inputs.StandIn,
            Label = "Wie vervangt?",
            Choices = [new Choice("Niemand", InputValues.NoStandIn), .. data.StandIns],
            ChoicesData = data.MoreStandIns is { } dataset ? new DataQuery(dataset) : null,
            Style = data.MoreStandIns is null ? Pick.StyleFor(data.Values.StandIn) : ChoiceInputStyle.Filtered,
            Placeholder = "Kies of typ een naam",
            Value = data.Values.StandIn,
        };
    }

    private static IEnumerable<InputElement> Helps(ContactFormCardData data)
    {
        if (data.Schools.Count > 0)
            yield return Several(Inputs.Schools, "Voor welke scholen? (mag leeg)", data.Schools, data.Values.Schools);
        yield return new TextInput
        {
            Id = Inputs.Topics,
            Label = data.IsOwn ? "Waarvoor kun je collega's helpen? (mag leeg)" : "Waarvoor kan deze persoon helpen? (mag leeg)",
            Placeholder = "Bijvoorbeeld: schulden, stage, thuiszitters",
            Value = data.Values.Topics,
            MaxLength = 200,
        };
        if (data.Roles.Count > 0)
            yield return Several(Inputs.Roles, "Welke rol? (mag leeg)", data.Roles, data.Values.Roles);
    }
}
