using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="Date">When the talk was.</param>
/// <param name="Present">Who were there: <c>Present…</c> values.</param>
/// <param name="SupportStops">Whether extra support stops: <see cref="InputValues.Yes"/> or <see cref="InputValues.No"/>.</param>
/// <param name="Support">What extra support there was, and which goes on, as typed.</param>
/// <param name="WhoContinues">Who continues it, as typed.</param>
/// <param name="Contact">Contact at the new place (id).</param>
/// <param name="Buddy">Whether a maatje is arranged: <see cref="InputValues.Yes"/> or <see cref="InputValues.No"/>.</param>
/// <param name="StaysInvolved">Who stays involved and until when, as typed.</param>
/// <param name="FileSent">Whether the overstapdossier was sent: <see cref="InputValues.Yes"/> or <see cref="InputValues.No"/>.</param>
public sealed record TransferHeldFormValues(
    DateOnly? Date = null,
    IReadOnlyList<string>? Present = null,
    string? SupportStops = null,
    string? Support = null,
    string? WhoContinues = null,
    string? Contact = null,
    string? Buddy = null,
    string? StaysInvolved = null,
    string? FileSent = null);

/// <summary>The checklist of the talk of a warme overdracht.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Contacts">People of the new place (label, id).</param>
/// <param name="Today">Last day that can be chosen.</param>
/// <param name="Values">What is in the fields.</param>
public sealed record TransferHeldFormCardData(CaseForm Form, IReadOnlyList<Choice> Contacts, DateOnly Today, TransferHeldFormValues Values);

/// <summary>"Overdrachtsgesprek gehad": who were there, and what was agreed on help, contact and maatje (sections 2.5 and 2.6 of the domain).</summary>
public static class TransferHeldFormCard
{
    private static readonly IReadOnlyList<Choice> People =
    [
        new("De jongere", InputValues.PresentYoungster),
        new("Een ouder", InputValues.PresentParents),
        new("De mentor of begeleider van nu", InputValues.PresentMentor),
        new("Iemand van de nieuwe plek", InputValues.PresentReceiver),
    ];

    private static readonly IReadOnlyList<Choice> YesOrNo = [new("Ja", InputValues.Yes), new("Nee", InputValues.No)];

    private static readonly Sheet Sheet = new("✅", "Overdrachtsgesprek gehad", "Loop samen de lijst langs.", "Bewaar", Verbs.SubmitTransferHeld)
    {
        After = "Geen namen van jongere of ouders, en geen diagnoses. De jongere mag alles lezen wat hier staat.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(TransferHeldFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sheet.Card(data.Form, Questions(data, data.Values));
    }

    private static IEnumerable<CardElement> Questions(TransferHeldFormCardData data, TransferHeldFormValues values)
    {
        yield return Ask.Day(Inputs.TalkDate, "Wanneer was het gesprek?", values.Date, "Kies de dag van het gesprek.") with { Max = data.Today };
        yield return Ask.OneOf(Inputs.Present, "Wie waren erbij?", People, values.Present is { Count: > 0 } present ? string.Join(',', present) : null, "Kies wie erbij waren.") with { IsMultiSelect = true };
        yield return Words.Section("Extra hulp");
        yield return Ask.OneOf(Inputs.SupportStops, "Is er extra begeleiding die stopt?", YesOrNo, values.SupportStops, "Kies ja of nee.");
        yield return Ask.Words(Inputs.Support, "Welke extra hulp was er, en wat gaat door? (mag leeg)", values.Support, "Bijvoorbeeld: elke week een gesprek met de mentor");
        yield return Ask.Text(Inputs.WhoContinues, "Wie zet die hulp voort? (mag leeg)", values.WhoContinues, "Bijvoorbeeld: de trajectbegeleider van het mbo");
        yield return Words.Section("Op de nieuwe plek");
        yield return Ask.Find(Inputs.Contact, "Wie is het vaste contact? (mag leeg)", data.Contacts, values.Contact, "Kies of typ een naam");
        yield return Ask.OneOf(Inputs.Buddy, "Is er een maatje geregeld?", YesOrNo, values.Buddy, "Kies ja of nee.");
        yield return Ask.Text(Inputs.StaysInvolved, "Wie blijft betrokken, en tot wanneer? (mag leeg)", values.StaysInvolved, "Bijvoorbeeld: de mentor, tot de herfstvakantie");
        yield return Ask.OneOf(Inputs.FileSent, "Is het overstapdossier gestuurd, via het eigen systeem?", YesOrNo, values.FileSent, "Kies ja of nee.");
    }
}
