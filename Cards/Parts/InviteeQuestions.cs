using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>Who is invited to a casusbespreking: a row for each one proposed, and room for one more.</summary>
internal static class InviteeQuestions
{
    private const string Folded = "uitleg_delen";

    private const string Button = "toon_uitleg_delen";

    /// <param name="issues">What is wrong, each at its field.</param>
    /// <param name="people">Who is proposed.</param>
    /// <param name="others">Who else can be invited.</param>
    /// <param name="consent">Who decides on consent at this age; null asks for no ground, because nothing is shared.</param>
    /// <param name="extra">The one more, as filled in.</param>
    public static IEnumerable<CardElement> Of(
        IReadOnlyList<FieldIssue> issues, IReadOnlyList<MeetingPersonLine> people, IReadOnlyList<Choice> others, string? consent, ExtraInvitee extra)
    {
        yield return Words.Plain("Vraag alleen wie echt nodig is. Je kunt kiezen uit partners die de privacyafspraken hebben getekend.");
        if (consent is not null && (others.Count > 0 || extra.Dataset is not null || people.Any(person => !person.TakesPart)))
        {
            yield return new ActionSet([new ToggleVisibilityAction { Title = "Wanneer mag je delen?", TargetElements = [Folded, Button] }])
            {
                Id = Button,
                Spacing = Spacing.Small,
            };
            yield return Grounds.Explained(consent) with { Id = Folded, IsVisible = false };
        }

        foreach (var person in people)
            yield return Row(person, issues, asksGround: consent is not null && !person.TakesPart);
        if (others.Count > 0 || extra.Dataset is not null)
            yield return new Container([.. More(others, extra, asksGround: consent is not null).Select(question => Field.Of(question, issues))])
            {
                Separator = true,
                Spacing = Spacing.Medium,
            };
    }

    private static Container Row(MeetingPersonLine person, IReadOnlyList<FieldIssue> issues, bool asksGround)
    {
        var name = UserText.EscapeLine(person.Name);
        var standsIn = person.StandsInFor is { } away ? $" Vervangt {UserText.EscapeLine(away)}." : "";
        List<CardElement> row =
        [
            Field.Of(
                new ToggleInput
                {
                    Id = Inputs.PersonPrefix + person.Id,
                    Label = name,
                    Title = UserText.EscapeLine(person.Work),
                    Value = person.Chosen ? "true" : "false",
                },
                issues),
            Words.Small($"{UserText.EscapeLine(person.Why)}{standsIn}") with { Spacing = Spacing.None },
        ];
        if (asksGround)
            row.Add(Field.Of(Ground(Inputs.GroundPrefix + person.Id, name, person.Ground), issues));
        return new Container(row) { Separator = true, Spacing = Spacing.Medium };
    }

    private static IEnumerable<InputElement> More(IReadOnlyList<Choice> others, ExtraInvitee extra, bool asksGround)
    {
        yield return Ask.Find(Inputs.ExtraPerson, "Wie nog meer? (mag leeg)", others, extra.Person, "Kies of typ een naam") is var find && extra.Dataset is { } dataset
            ? find with { ChoicesData = new DataQuery(dataset), Style = ChoiceInputStyle.Filtered }
            : find;
        yield return Ask.Text(Inputs.ExtraReason, "Waarom deze collega?", extra.Reason, "Alleen als je iemand koos");
        if (asksGround)
            yield return Ground(Inputs.ExtraGround, "deze collega", extra.Ground);
    }

    // Each says whom it is about: a screen reader reads a field without the row around it.
    private static ChoiceInput Ground(string id, string with, string? value) =>
        Ask.Pick(id, $"Delen met {with}: waarom mag dat?", Grounds.Names, value, "Alleen als je gegevens deelt");
}
