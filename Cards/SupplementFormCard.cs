using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="Initials">2 to 4 letters.</param>
/// <param name="Parents">Value of one of the options.</param>
/// <param name="Ground">One of the <c>Ground…</c> values.</param>
/// <param name="AlreadyDone">"Wat is al gedaan?", as typed.</param>
/// <param name="LivesIn">One of the <c>LivesIn…</c> values.</param>
/// <param name="TalkDate">When the youngster will be told.</param>
/// <param name="NotToldReason">Why the youngster is not told.</param>
public sealed record SupplementFormValues(
    string? Initials = null,
    string? Parents = null,
    string? Ground = null,
    string? AlreadyDone = null,
    string? LivesIn = null,
    DateOnly? TalkDate = null,
    string? NotToldReason = null);

/// <summary>The supplement form.</summary>
/// <param name="FormId">Id made when the form was first shown.</param>
/// <param name="CaseNumber">Case number.</param>
/// <param name="JustRaised">Right after the raise: begins with "Je signaal is gemeld".</param>
/// <param name="YoungsterKnows">One of the <c>Knows…</c> values: decides which last question is asked, if any.</param>
/// <param name="ParentOptions">Options by age (label, value).</param>
/// <param name="NotToldReasons">Reasons not to tell (label, value).</param>
/// <param name="Values">What is in the fields.</param>
/// <param name="Issues">What is wrong, each at its field.</param>
/// <param name="AsksReview">Shows the toggle "Ik heb het nagekeken".</param>
/// <param name="InDialog">In a dialog or in a 1:1 chat.</param>
public sealed record SupplementFormCardData(
    string FormId,
    string CaseNumber,
    bool JustRaised,
    string YoungsterKnows,
    IReadOnlyList<Choice> ParentOptions,
    IReadOnlyList<Choice> NotToldReasons,
    SupplementFormValues Values,
    IReadOnlyList<FieldIssue> Issues,
    bool AsksReview = false,
    bool InDialog = true);

/// <summary>Page 2: what is needed before the private part is shared. The signal has been raised already.</summary>
public static class SupplementFormCard
{
    private const int MostSigns = 280;

    private static readonly IReadOnlyList<Choice> Residences =
    [
        new("In deze gemeente", InputValues.LivesHere),
        new("Andere gemeente", InputValues.LivesElsewhere),
        new("Weet ik niet", InputValues.LivesUnknown),
    ];

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(SupplementFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body =
        [
            data.JustRaised
                ? Head.Of("✅", "Je signaal is gemeld", $"Nummer {data.CaseNumber}. Vul nu aan, of doe dat later.", ContainerStyle.Good)
                : Head.Of("✏️", $"Vul {data.CaseNumber} aan", "Alleen deelnemers van deze casus zien dit."),
        ];
        if (Field.Summary(data.Issues) is { } summary)
            body.Add(summary);
        body.AddRange(Questions(data).Select(question => Field.Of(question, data.Issues)));
        if (data.AsksReview)
            body.Add(Field.Reviewed());
        body.Add(Words.Small("De naam zeg je aan de telefoon. Die schrijf je hier niet op."));

        return Frame.Card($"Vul {data.CaseNumber} aan", body, Buttons(data));
    }

    private static IEnumerable<InputElement> Questions(SupplementFormCardData data)
    {
        var values = data.Values;
        yield return new TextInput
        {
            Id = Inputs.Initials,
            Label = "Initialen (2 tot 4 letters)",
            Placeholder = "Bijvoorbeeld AB",
            Value = values.Initials,
            MaxLength = 4,
            Regex = "^[A-Za-z]{2,4}$",
            ErrorMessage = "Vul 2 tot 4 letters in, zonder punten.",
        };
        yield return new ChoiceInput
        {
            Id = Inputs.Parents,
            Label = "Weten de ouders het?",
            Choices = data.ParentOptions,
            Placeholder = "Kies een antwoord",
            Value = values.Parents,
        };
        yield return new ChoiceInput
        {
            Id = Inputs.Ground,
            Label = "Waarom mag je dit delen?",
            Choices = Grounds.Choices,
            Style = ChoiceInputStyle.Expanded,
            Value = values.Ground,
        };
        yield return new TextInput
        {
            Id = Inputs.AlreadyDone,
            Label = "Wat is al gedaan?",
            Placeholder = "Bijvoorbeeld: gesprek gehad, ouders gebeld",
            Value = values.AlreadyDone,
            IsMultiline = true,
            MaxLength = MostSigns,
        };
        yield return new ChoiceInput
        {
            Id = Inputs.LivesIn,
            Label = "Waar woont de jongere?",
            Choices = Residences,
            Placeholder = "Kies een antwoord",
            Value = values.LivesIn,
        };
        if (data.YoungsterKnows == InputValues.KnowsNotYet)
        {
            yield return new DateInput
            {
                Id = Inputs.TalkDate,
                Label = "Wanneer vertel je het de jongere?",
                Value = values.TalkDate,
            };
        }
        else if (data.YoungsterKnows == InputValues.KnowsNot)
        {
            yield return new ChoiceInput
            {
                Id = Inputs.NotToldReason,
                Label = "Waarom weet de jongere het niet?",
                Choices = data.NotToldReasons,
                Placeholder = "Kies een reden",
                Value = values.NotToldReason,
            };
        }
    }

    private static List<CardAction> Buttons(SupplementFormCardData data)
    {
        var form = new Dictionary<string, string> { [DataKeys.FormId] = data.FormId, [DataKeys.CaseNumber] = data.CaseNumber };
        List<CardAction> buttons = [Press.Send(data.InDialog, "Bewaar", Verbs.SubmitSupplement, form)];
        if (data.InDialog)
            buttons.Add(Press.Ask(data.InDialog, "Klaar, later aanvullen", Verbs.SupplementLater, form));
        return buttons;
    }
}
