using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="Date">When the talk was.</param>
/// <param name="YoungsterKnows">One of <see cref="InputValues.KnowsAndAgrees"/>, <see cref="InputValues.Knows"/>, <see cref="InputValues.KnowsNot"/>.</param>
/// <param name="NotToldReason">Why the youngster does not know.</param>
/// <param name="Wants">What the youngster wants, in the youngster's own words.</param>
/// <param name="Parents">Value of one of the options.</param>
public sealed record TalkFormValues(
    DateOnly? Date = null, string? YoungsterKnows = null, string? NotToldReason = null, string? Wants = null, string? Parents = null);

/// <summary>The form about a talk with the youngster.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="ParentOptions">Options by age (label, value).</param>
/// <param name="NotToldReasons">Reasons not to tell (label, value).</param>
/// <param name="Today">Last day that can be chosen.</param>
/// <param name="Values">What is in the fields.</param>
public sealed record TalkFormCardData(
    CaseForm Form, IReadOnlyList<Choice> ParentOptions, IReadOnlyList<Choice> NotToldReasons, DateOnly Today, TalkFormValues Values);

/// <summary>"Gesprek met de jongere": whether the youngster knows and agrees, and what the youngster wants.</summary>
public static class TalkFormCard
{
    private static readonly IReadOnlyList<Choice> Knowing =
    [
        new("Ja, en is het ermee eens", InputValues.KnowsAndAgrees),
        new("Ja, de jongere weet het", InputValues.Knows),
        new("Nee, en dat heeft een reden", InputValues.KnowsNot),
    ];

    private static readonly Sheet Sheet = new(
        "💬", "Gesprek met de jongere", "Met de jongere, niet over de jongere.", "Bewaar", Verbs.SubmitTalk)
    {
        After = "Geen namen en geen diagnoses. De jongere mag alles lezen wat hier staat.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(TalkFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sheet.Card(data.Form, Questions(data, data.Values));
    }

    private static IEnumerable<CardElement> Questions(TalkFormCardData data, TalkFormValues values)
    {
        yield return Ask.Day(Inputs.TalkDate, "Wanneer was het gesprek?", values.Date, "Kies de dag van het gesprek.") with { Max = data.Today };
        yield return Ask.OneOf(
            Inputs.YoungsterKnows, "Weet de jongere dat jullie samenwerken?", Knowing, values.YoungsterKnows, "Kies of de jongere het weet.");
        yield return Ask.Pick(Inputs.NotToldReason, "Zo nee, waarom niet?", data.NotToldReasons, values.NotToldReason, "Alleen als je nee koos");
        yield return Ask.Words(
            Inputs.YoungsterWants, "Wat wil de jongere zelf? In eigen woorden. (mag leeg)", values.Wants, "Bijvoorbeeld: ik wil liever werken dan leren");
        yield return Ask.Pick(Inputs.Parents, "Weten de ouders het?", data.ParentOptions, values.Parents, "Kies een antwoord");
    }
}
