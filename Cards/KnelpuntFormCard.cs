using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="Title">In a few words, as typed.</param>
/// <param name="Theme">Chosen theme.</param>
/// <param name="WhatHappens">"Wat gebeurt er?", as typed.</param>
/// <param name="Rule">"Welke regel of organisatie zit in de weg?", as typed.</param>
/// <param name="Frequency">How often (key).</param>
/// <param name="WhatHelps">"Wat zou helpen?", as typed.</param>
/// <param name="Task">Development task (id of a row of the plan).</param>
/// <param name="Partner">The partner it concerns (key).</param>
public sealed record KnelpuntFormValues(
    string? Title = null,
    string? Theme = null,
    string? WhatHappens = null,
    string? Rule = null,
    string? Frequency = null,
    string? WhatHelps = null,
    string? Task = null,
    string? Partner = null);

/// <summary>The form.</summary>
/// <param name="FormId">Id made when the form was first shown; the same after a refused submit.</param>
/// <param name="Themes">Themes to choose from (label, key).</param>
/// <param name="Frequencies">How often (label, key).</param>
/// <param name="Tasks">Development tasks to choose from (label, id).</param>
/// <param name="Partners">Partners to choose from (label, key).</param>
/// <param name="Values">What is in the fields.</param>
/// <param name="Issues">What is wrong, each at its field.</param>
/// <param name="AsksReview">Shows the toggle "Ik heb het nagekeken": there are warnings, and nothing that must go.</param>
/// <param name="InDialog">In a dialog or in a 1:1 chat.</param>
public sealed record KnelpuntFormCardData(
    string FormId,
    IReadOnlyList<Choice> Themes,
    IReadOnlyList<Choice> Frequencies,
    IReadOnlyList<Choice> Tasks,
    IReadOnlyList<Choice> Partners,
    KnelpuntFormValues Values,
    IReadOnlyList<FieldIssue> Issues,
    bool AsksReview = false,
    bool InDialog = true);

/// <summary>"Geef een knelpunt door": a rule that gets in the way, and no word about a youngster.</summary>
public static class KnelpuntFormCard
{
    private const int LongestTitle = 80;

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(KnelpuntFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body =
        [
            Head.Of("🧩", "Geef een knelpunt door", "Past het niet binnen de regels? Dan is de regel het probleem, niet de jongere."),
        ];
        if (Field.Summary(data.Issues) is { } summary)
            body.Add(summary);
        body.Add(Note.Of("🔒", "**Schrijf niets over één jongere.** Geen naam, geen casusnummer. Het gaat over de regel."));
        body.AddRange(Questions(data, data.Values).Select(question => Field.Of(question, data.Issues)));
        if (data.AsksReview)
            body.Add(Field.Reviewed());
        body.Add(Words.Small(
            "Het Overleg Sluitende Aanpak bespreekt het. Je krijgt bericht als er iets verandert. Collega's zien je naam niet. Het overleg en de coördinator wel, om je iets te kunnen vragen.") with
        {
            Spacing = Spacing.Medium,
        });
        List<CardAction> buttons = [Press.Send(data.InDialog, "Geef door", Verbs.SubmitKnelpunt, new Dictionary<string, string> { [DataKeys.FormId] = data.FormId })];
        // In a dialog the list would take the place of the form, and what was typed would be gone.
        if (!data.InDialog)
            buttons.Add(Press.Execute("Bekijk wat er al ligt", Verbs.Command, Press.Command("overzicht knelpunten")));
        return Frame.Card("Geef een knelpunt door", body, buttons);
    }

    private static IEnumerable<InputElement> Questions(KnelpuntFormCardData data, KnelpuntFormValues values)
    {
        yield return Ask.Text(Inputs.KnelpuntTitle, "Het knelpunt in een paar woorden", values.Title, "Bijvoorbeeld: reiskosten bbl worden niet vergoed", "Schrijf in een paar woorden wat het knelpunt is.") with { MaxLength = LongestTitle };
        yield return Ask.Pick(Inputs.Theme, "Waar gaat het over?", data.Themes, values.Theme, "Kies een onderwerp", "Kies waar het over gaat.");
        yield return Ask.Words(Inputs.WhatHappens, "Wat gebeurt er?", values.WhatHappens, "Wat loopt vast, en wat merken jongeren daarvan?", "Schrijf wat er gebeurt.");
        yield return Ask.Text(Inputs.Rule, "Welke regel of organisatie zit in de weg?", values.Rule, "Bijvoorbeeld: vergoeding pas vanaf 18 jaar", "Schrijf welke regel of organisatie in de weg zit.");
        yield return Ask.Pick(Inputs.Frequency, "Hoe vaak kom je dit tegen?", data.Frequencies, values.Frequency, "Kies hoe vaak", "Kies hoe vaak je dit tegenkomt.");
        yield return Ask.Words(Inputs.WhatHelps, "Wat zou helpen? (mag leeg)", values.WhatHelps, "Wat zou jij veranderen?");
        yield return Ask.Find(Inputs.Task, "Bij welk deel van het plan hoort het? (mag leeg)", data.Tasks, values.Task, "Kies of typ een taak");
        yield return Ask.Find(Inputs.Partner, "Over welke partner gaat het? (mag leeg)", data.Partners, values.Partner, "Kies of typ een partner");
    }
}
