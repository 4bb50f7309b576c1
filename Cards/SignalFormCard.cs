using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in, or is filled in beforehand; null is empty.</summary>
/// <param name="SignalType">Key of the type.</param>
/// <param name="Place">Value of one of the places.</param>
/// <param name="AgeGroup">One of <see cref="InputValues.AgeGroups"/>.</param>
/// <param name="Urgency">An urgency of <see cref="InputValues"/>; null is <see cref="InputValues.UrgencyByType"/>.</param>
/// <param name="YoungsterKnows">One of the <c>Knows…</c> values.</param>
/// <param name="Observed">"Wat zie je?", as typed.</param>
/// <param name="GoesWell">"Wat gaat goed?", as typed.</param>
public sealed record SignalFormValues(
    string? SignalType = null,
    string? Place = null,
    string? AgeGroup = null,
    string? Urgency = null,
    string? YoungsterKnows = null,
    string? Observed = null,
    string? GoesWell = null);

/// <summary>The signal form.</summary>
/// <param name="FormId">Id made when the form was first shown; the same after a refused submit.</param>
/// <param name="SignalTypes">Types (label, key).</param>
/// <param name="Places">Phase and school in one (label, value).</param>
/// <param name="Values">What is in the fields.</param>
/// <param name="Issues">What is wrong, each at its field.</param>
/// <param name="AsksReview">Shows the toggle "Ik heb het nagekeken": there are warnings, and nothing that must go.</param>
/// <param name="ShowsEmergency">Words of acute danger were seen: 112 and Veilig Thuis stand first.</param>
/// <param name="ShowsDuoNote">The type is <c>verzuim</c>: says that this is no report to DUO.</param>
/// <param name="InDialog">In a dialog (<c>Action.Submit</c>) or in a 1:1 chat (<c>Action.Execute</c>).</param>
public sealed record SignalFormCardData(
    string FormId,
    IReadOnlyList<Choice> SignalTypes,
    IReadOnlyList<Choice> Places,
    SignalFormValues Values,
    IReadOnlyList<FieldIssue> Issues,
    bool AsksReview = false,
    bool ShowsEmergency = false,
    bool ShowsDuoNote = false,
    bool InDialog = false);

/// <summary>Page 1 of raising a signal: seven questions, under a minute.</summary>
public static class SignalFormCard
{
    private const int MostSigns = 280;

    private static readonly IReadOnlyList<Choice> AgeGroups =
    [
        new("Jonger dan 16", InputValues.AgeGroups[0]),
        new("16 of 17", InputValues.AgeGroups[1]),
        new("18 tot en met 22", InputValues.AgeGroups[2]),
        new("23 tot en met 26", InputValues.AgeGroups[3]),
    ];

    private static readonly IReadOnlyList<Choice> Urgencies =
    [
        new("Volgt uit het soort signaal", InputValues.UrgencyByType),
        new("Direct: vandaag", InputValues.UrgencyDirect),
        new("Snel: binnen 2 werkdagen", InputValues.UrgencySoon),
        new("Gewoon: binnen 5 werkdagen", InputValues.UrgencyNormal),
    ];

    private static readonly IReadOnlyList<Choice> Knowing =
    [
        new("Ja, en is het ermee eens", InputValues.KnowsAndAgrees),
        new("Ja", InputValues.Knows),
        new("Nog niet", InputValues.KnowsNotYet),
        new("Nee", InputValues.KnowsNot),
    ];

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(SignalFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body = [];
        if (data.ShowsEmergency)
            body.Add(Note.Emergency());
        body.Add(Head.Of("📝", "Signaal melden", "Geen naam, geen geboortedatum. Klaar binnen een minuut."));
        if (Field.Summary(data.Issues) is { } summary)
            body.Add(summary);
        if (data.ShowsDuoNote)
            body.Add(Note.Duo());
        body.AddRange(Questions(data.SignalTypes, data.Places, data.Values).Select(question => Field.Of(question, data.Issues)));
        if (data.AsksReview)
            body.Add(Field.Reviewed());
        body.Add(Words.Small("Je signaal gaat meteen naar de partner die begint. Initialen en meer vul je daarna pas in."));

        return Frame.Card("Signaal melden", body, Buttons(data));
    }

    private static IEnumerable<InputElement> Questions(
        IReadOnlyList<Choice> types, IReadOnlyList<Choice> places, SignalFormValues values)
    {
        yield return new ChoiceInput
        {
            Id = Inputs.SignalType,
            Label = "Wat is er aan de hand?",
            Choices = types,
            Style = Pick.StyleFor(values.SignalType),
            Placeholder = "Kies of typ een woord",
            Value = values.SignalType,
            IsRequired = true,
            ErrorMessage = "Kies wat er aan de hand is.",
        };
        yield return new ChoiceInput
        {
            Id = Inputs.Place,
            Label = "Waar zit de jongere?",
            Choices = places,
            Placeholder = "Kies een school, werk of geen van beide",
            Value = values.Place,
            IsRequired = true,
            ErrorMessage = "Kies waar de jongere zit.",
        };
        yield return new ChoiceInput
        {
            Id = Inputs.AgeGroup,
            Label = "Hoe oud?",
            Choices = AgeGroups,
            Placeholder = "Kies een leeftijd",
            Value = values.AgeGroup,
            IsRequired = true,
            ErrorMessage = "Kies een leeftijdsgroep.",
        };
        yield return new ChoiceInput
        {
            Id = Inputs.Urgency,
            Label = "Hoe snel?",
            Choices = Urgencies,
            Value = values.Urgency ?? InputValues.UrgencyByType,
        };
        yield return new ChoiceInput
        {
            Id = Inputs.YoungsterKnows,
            Label = "Weet de jongere dat je dit meldt?",
            Choices = Knowing,
            Placeholder = "Kies een antwoord",
            Value = values.YoungsterKnows,
            IsRequired = true,
            ErrorMessage = "Kies of de jongere het weet.",
        };
        yield return new TextInput
        {
            Id = Inputs.Observed,
            Label = "Wat zie je? (mag leeg)",
            Placeholder = "Feiten in een of twee zinnen, zonder naam",
            Value = values.Observed,
            IsMultiline = true,
            MaxLength = MostSigns,
        };
        yield return new TextInput
        {
            Id = Inputs.GoesWell,
            Label = "Wat gaat goed? (mag leeg)",
            Placeholder = "Wat lukt er, wie helpt er al?",
            Value = values.GoesWell,
            IsMultiline = true,
            MaxLength = MostSigns,
        };
    }

    private static List<CardAction> Buttons(SignalFormCardData data)
    {
        var form = new Dictionary<string, string> { [DataKeys.FormId] = data.FormId };
        if (data.ShowsEmergency)
            form[DataKeys.EmergencySeen] = "true";
        List<CardAction> buttons = [Press.Send(data.InDialog, "Meld", Verbs.SubmitSignal, form)];
        if (!data.InDialog)
            buttons.Add(Press.Execute("Annuleer", Verbs.CancelSignal, form));
        return buttons;
    }
}
